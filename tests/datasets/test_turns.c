/*
 * test_turns.c -- conversations as test sets write them: which are read, and which are refused because a part would
 * be lost.
 */
#include "tests/test.h"

#include "datasets/turns.h"
#include "eval/base/json.h"

void test_turns_read(void)
{
    static const struct {
        const char *why, *list, *want; /* want: "role: content|..." or part of the error message after "!" */
    } cases[] = {
        { "texts", "[{'role':'system','content':'Be brief.'},{'role':'user','content':'Sky?'}]",
          "system: Be brief.|user: Sky?|" },
        { "parts are joined", "[{'role':'user','content':[{'type':'text','text':'a'},{'type':'text','text':'b'}]}]",
          "user: ab|" },
        { "developer is system", "[{'role':'developer','content':'x'}]", "system: x|" },
        { "empty content", "[{'role':'assistant','content':''}]", "assistant: |" },
        { "no calls", "[{'role':'assistant','content':'x','tool_calls':[],'function_call':null}]", "assistant: x|" },
        { "an image", "[{'role':'user','content':[{'type':'image_url','image_url':{'url':'x'}}]}]",
          "!message 1: a part of the content is not text (found type \"image_url\")" },
        { "an image that has a text", "[{'role':'user','content':[{'type':'image','text':'x'}]}]", "!type \"image\"" },
        { "calls", "[{'role':'assistant','content':'x','tool_calls':[{'id':'1'}]}]", "!found \"tool_calls\"" },
        { "an answer of a tool", "[{'role':'tool','tool_call_id':'1','content':'x'}]", "!found \"tool_call_id\"" },
        { "another role", "[{'role':'user','content':'x'},{'role':'bot','content':'x'}]", "!message 2: bad role" },
        { "no role", "[{'content':'x'}]", "!bad role" },
        { "no content", "[{'role':'user'}]", "!content: not a text" },
        { "null", "[{'role':'user','content':null}]", "!content: not a text (found null" },
        { "no parts", "[{'role':'user','content':[]}]", "!content: no parts" },
        { "a string", "['x']", "!message 1: found a string" },
        { "empty", "[]", "!found an empty list" },
        { "an object", "{'role':'user','content':'x'}", "!found an object" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        struct strbuf got = { 0 };
        const struct sample_turn *turns;
        size_t n = 0;
        char *text = arena_cstr(&a, str_from(cases[i].list));
        for (char *c = text; *c; c++)
            *c = *c == '\'' ? '"' : *c;
        struct json *list = json_parse(str_from(text), &e);
        bool ok = turns_read(list, &turns, &n, &a, &e);
        for (size_t k = 0; ok && k < n; k++)
            strbuf_printf(&got, STR_FMT ": " STR_FMT "|", STR_ARG(turns[k].role), STR_ARG(turns[k].content));
        if (cases[i].want[0] == '!')
            CHECK_MSG(!ok && strstr(e.text, cases[i].want + 1), "%s: %s", cases[i].why, e.text);
        else
            CHECK_MSG(ok && str_is(strbuf_str(&got), cases[i].want), "%s: %s" STR_FMT, cases[i].why, e.text,
                      STR_ARG(strbuf_str(&got)));
        strbuf_release(&got);
        json_free(list);
        arena_free(&a);
    }
}
