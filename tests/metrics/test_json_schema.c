/*
 * test_json_schema.c -- JSON Schema by the specification: one row per rule, with common mistakes.
 * (tests/golden/metrics/json_schema.jsonl holds verdicts of Python's jsonschema.)
 */
#include "tests/test.h"

#include "metrics/structured/ecma_regex.h"
#include "metrics/structured/json_format.h"
#include "metrics/structured/json_schema.h"
#include "metrics/structured/json_value.h"
#include "metrics/structured/schema_uri.h"

#define D7    "\"$schema\": \"http://json-schema.org/draft-07/schema#\", "
#define D2019 "\"$schema\": \"https://json-schema.org/draft/2019-09/schema\", "
#define D2020 "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", "

static const struct {
    const char *why, *schema, *yes, *no; /* a valid text, an invalid one; NULL = none */
} cases[] = {
    { "a pydantic model: $defs and $ref",
      "{\"$defs\": {\"T\": {\"properties\": {\"n\": {\"type\": \"integer\"}}, \"required\": [\"n\"]}},"
      " \"properties\": {\"t\": {\"$ref\": \"#/$defs/T\"}}, \"required\": [\"t\"], \"type\": \"object\"}",
      "{\"t\": {\"n\": 3}}", "{\"t\": {\"n\": 3.5}}" },
    { "Optional[int] as pydantic writes it",
      "{\"properties\": {\"a\": {\"anyOf\": [{\"type\": \"integer\"}, {\"type\": \"null\"}], \"default\": null}}}",
      "{\"a\": null}", "{\"a\": \"1\"}" },
    { "a tuple", "{\"prefixItems\": [{\"type\": \"string\"}, {\"type\": \"integer\"}], \"items\": false}", "[\"a\", 1]",
      "[\"a\", 1, 2]" },
    { "draft 7's tuple", "{" D7 "\"items\": [{\"type\": \"string\"}], \"additionalItems\": {\"type\": \"null\"}}",
      "[\"a\", null]", "[\"a\", 1]" },
    { "draft 7's tuple without $schema", "{\"items\": [{\"type\": \"string\"}], \"additionalItems\": false}", "[\"a\"]",
      "[\"a\", 1]" },
    { "siblings of $ref count in 2020-12",
      "{" D2020 "\"$defs\": {\"a\": true}, \"$ref\": \"#/$defs/a\", \"maximum\": 2}", "2", "3" },
    { "siblings of $ref do not count in draft 7",
      "{" D7 "\"definitions\": {\"a\": {\"type\": \"integer\"}},"
      " \"properties\": {\"x\": {\"$ref\": \"#/definitions/a\", \"maximum\": 2}}}",
      "{\"x\": 3}", "{\"x\": \"3\"}" },
    { "no $schema, definitions: read as draft 7",
      "{\"definitions\": {\"a\": {}}, \"properties\": {\"x\": {\"$ref\": \"#/definitions/a\", \"maximum\": 2}}}",
      "{\"x\": 3}", NULL },
    { "a reference to the root", "{\"properties\": {\"next\": {\"$ref\": \"#\"}}, \"additionalProperties\": false}",
      "{\"next\": {\"next\": {}}}", "{\"next\": {\"nxt\": {}}}" },
    { "$anchor", "{\"$defs\": {\"a\": {\"$anchor\": \"here\", \"type\": \"null\"}}, \"$ref\": \"#here\"}", "null",
      "1" },
    { "a relative $id",
      "{\"$id\": \"http://x.org/dir/root.json\", \"$ref\": \"item.json\","
      " \"$defs\": {\"i\": {\"$id\": \"item.json\", \"type\": \"array\"}}}",
      "[]", "{}" },
    { "the anchor of another resource",
      "{\"$id\": \"http://x.org/a\", \"$ref\": \"b#n\","
      " \"$defs\": {\"b\": {\"$id\": \"b\", \"$defs\": {\"n\": {\"$anchor\": \"n\", \"const\": 7}}}}}",
      "7", "8" },
    { "draft 7's anchor",
      "{" D7 "\"definitions\": {\"a\": {\"$id\": \"#n\", \"const\": 7}}, \"allOf\": [{\"$ref\": \"#n\"}]}", "7", "8" },
    { "a pointer with ~1, ~0 and %25", "{\"$defs\": {\"a/b~c%\": {\"const\": 1}}, \"$ref\": \"#/$defs/a~1b~0c%25\"}",
      "1", "2" },
    { "a pointer into an unknown keyword", "{\"mine\": {\"deep\": {\"type\": \"null\"}}, \"$ref\": \"#/mine/deep\"}",
      "null", "0" },
    { "$id inside enum and const is data", "{\"enum\": [{\"$id\": \"http://x.org/s\", \"$ref\": \"#/nowhere\"}, 5]}",
      "5", "6" },
    { "unknown keywords say nothing", "{\"minimun\": 5, \"type\": \"integer\"}", "1", "1.5" },
    { "$dynamicRef goes to the outermost anchor",
      "{\"$id\": \"http://x.org/strings\", \"$ref\": \"list\","
      " \"$defs\": {\"of\": {\"$dynamicAnchor\": \"item\", \"type\": \"string\"},"
      " \"list\": {\"$id\": \"list\", \"type\": \"array\", \"items\": {\"$dynamicRef\": \"#item\"},"
      " \"$defs\": {\"any\": {\"$dynamicAnchor\": \"item\"}}}}}",
      "[\"a\"]", "[1]" },
    { "a tree that forbids more members, extended by $dynamicRef",
      "{\"$id\": \"http://x.org/strict\", \"$dynamicAnchor\": \"node\", \"$ref\": \"tree\","
      " \"unevaluatedProperties\": false, \"$defs\": {\"t\": {\"$id\": \"tree\", \"$dynamicAnchor\": \"node\","
      " \"properties\": {\"d\": true, \"c\": {\"items\": {\"$dynamicRef\": \"#node\"}}}}}}",
      "{\"c\": [{\"d\": 1}]}", "{\"c\": [{\"e\": 1}]}" },
    { "a reference to the meta-schema: the value is a schema",
      "{" D2020 "\"properties\": {\"s\": {\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}}}",
      "{\"s\": {\"items\": {\"minLength\": 1}}}", "{\"s\": {\"items\": {\"minLength\": -1}}}" },
    { "a definition of draft 7's meta-schema, by https",
      "{" D7 "\"items\": {\"$ref\": \"https://json-schema.org/draft-07/schema#/definitions/nonNegativeInteger\"}}",
      "[3]", "[-3]" },
    { "a meta-schema extended by $dynamicAnchor: each schema within needs a title",
      "{" D2020 "\"$id\": \"http://x.org/titled\", \"$dynamicAnchor\": \"meta\", \"required\": [\"title\"],"
      " \"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}",
      "{\"title\": \"a\", \"not\": {\"title\": \"b\"}}", "{\"title\": \"a\", \"not\": {\"type\": \"null\"}}" },
    { "2019-09: $recursiveRef goes to the outermost $recursiveAnchor",
      "{" D2019 "\"$id\": \"http://x.org/strict\", \"$recursiveAnchor\": true, \"$ref\": \"tree\","
      " \"unevaluatedProperties\": false, \"$defs\": {\"t\": {\"$id\": \"tree\", \"$recursiveAnchor\": true,"
      " \"properties\": {\"d\": true, \"c\": {\"items\": {\"$recursiveRef\": \"#\"}}}}}}",
      "{\"c\": [{\"d\": 1}]}", "{\"c\": [{\"e\": 1}]}" },
    { "2019-09: without $recursiveAnchor it stays in its resource",
      "{" D2019 "\"$id\": \"http://x.org/a\", \"properties\": {\"n\": {\"$recursiveRef\": \"#\"}},"
      " \"additionalProperties\": false}",
      "{\"n\": {\"n\": {}}}", "{\"n\": {\"m\": {}}}" },
    { "contains with bounds", "{\"contains\": {\"const\": 1}, \"minContains\": 2, \"maxContains\": 3}", "[1, 2, 1]",
      "[1, 1, 1, 1]" },
    { "minContains 0 is always met", "{\"contains\": {\"const\": 1}, \"minContains\": 0}", "[]", NULL },
    { "draft 7 knows no minContains", "{" D7 "\"contains\": {\"const\": 1}, \"minContains\": 0}", "[1]", "[]" },
    { "if without then", "{\"if\": {\"const\": 1}, \"else\": {\"type\": \"string\"}}", "1", "2" },
    { "then without if says nothing", "{\"then\": false, \"else\": false}", "1", NULL },
    { "patternProperties and additionalProperties",
      "{\"patternProperties\": {\"^v\": {\"type\": \"integer\"}}, \"additionalProperties\": {\"type\": \"null\"}}",
      "{\"v1\": 1, \"x\": null}", "{\"v1\": null}" },
    { "additionalProperties sees only the keywords of its own schema",
      "{\"allOf\": [{\"properties\": {\"a\": true}}], \"additionalProperties\": false}", "{}", "{\"a\": 1}" },
    { "unevaluatedProperties sees through allOf",
      "{\"allOf\": [{\"properties\": {\"a\": true}}], \"unevaluatedProperties\": false}", "{\"a\": 1}", "{\"b\": 1}" },
    { "a failing branch evaluates nothing",
      "{\"anyOf\": [{\"properties\": {\"a\": {\"const\": 1}}, \"required\": [\"a\"]}, true], "
      "\"unevaluatedProperties\": false}",
      "{\"a\": 1}", "{\"a\": 2}" },
    { "not evaluates nothing",
      "{\"not\": {\"not\": {\"properties\": {\"a\": true}}}, \"unevaluatedProperties\": false}", "{}", "{\"a\": 1}" },
    { "unevaluatedItems behind contains",
      "{\"contains\": {\"type\": \"integer\"}, \"unevaluatedItems\": {\"type\": \"string\"}}", "[1, \"a\"]",
      "[1, null]" },
    { "dependentRequired", "{\"dependentRequired\": {\"a\": [\"b\"]}}", "{\"a\": 1, \"b\": 1}", "{\"a\": 1}" },
    { "dependentSchemas", "{\"dependentSchemas\": {\"a\": {\"minProperties\": 2}}}", "{\"b\": 1}", "{\"a\": 1}" },
    { "dependencies of draft 7, both forms",
      "{" D7 "\"dependencies\": {\"a\": [\"b\"], \"c\": {\"maxProperties\": 1}}}", "{\"c\": 1}",
      "{\"c\": 1, \"a\": 1}" },
    { "propertyNames", "{\"propertyNames\": {\"maxLength\": 1}}", "{\"a\": 1}", "{\"ab\": 1}" },
    { "oneOf is exactly one", "{\"oneOf\": [{\"minimum\": 2}, {\"type\": \"integer\"}]}", "1", "3" },
    { "1.0 is an integer", "{\"type\": \"integer\"}", "1.0", "1.5" },
    { "1e400 is a large integer", "{\"type\": \"integer\", \"exclusiveMinimum\": 1e399}", "1e400", "1e399" },
    { "2^64 + 1 is not 2^64", "{\"const\": 18446744073709551617}", "18446744073709551617", "18446744073709551616" },
    { "0.1 is a multiple of 0.01", "{\"multipleOf\": 0.01}", "0.1", "0.105" },
    { "19.99 is a multiple of 0.01", "{\"multipleOf\": 0.01}", "19.99", "19.999" },
    { "1e308 is not a multiple of 0.123456789", "{\"multipleOf\": 0.123456789}", "0.246913578", "1e308" },
    { "a multiple of 30 digits", "{\"multipleOf\": 100000000000000000000000000003}", "300000000000000000000000000009",
      "300000000000000000000000000010" },
    { "0 and false differ", "{\"enum\": [0, \"\"]}", "-0.0", "false" },
    { "[false] and [0] differ", "{\"uniqueItems\": true}", "[[false], [0], false, 0, \"0\"]", "[1, 2, 1.0]" },
    { "objects are equal in any order", "{\"uniqueItems\": true}", "[{\"a\": 1}, {\"a\": 2}]",
      "[{\"a\": 1, \"b\": 2}, {\"b\": 2, \"a\": 1}]" },
    { "lengths are code points", "{\"maxLength\": 1}", "\"\\ud83d\\ude00\"", "\"ab\"" },
    { "NUL is a character", "{\"const\": \"a\\u0000b\"}", "\"a\\u0000b\"", "\"a\"" },
    { "the last of two members of one name counts", "{\"properties\": {\"a\": {\"const\": 2}}}", "{\"a\": 1, \"a\": 2}",
      "{\"a\": 2, \"a\": 1}" },
    { "sizes written as 2.0", "{\"minItems\": 2.0}", "[1, 2]", "[1]" },
    { "patterns are not anchored", "{\"pattern\": \"b\"}", "\"abc\"", "\"ac\"" },
    { "formats are annotations", "{\"format\": \"date\"}", "\"tomorrow\"", NULL },
    { "keywords of other kinds of value say nothing", "{\"maxLength\": 0, \"minItems\": 5, \"minimum\": 9}", "{}",
      NULL },
    { "true and false", "{\"properties\": {\"a\": true, \"b\": false}}", "{\"a\": 1}", "{\"b\": 1}" },
    { "a text that is not JSON holds nowhere", "true", "1", "{a}" },
};

void test_json_schema_rules(void)
{
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct err e = { 0 };
        struct json_schema *s = json_schema_new(str_from(cases[i].schema), JSON_SCHEMA_FORMATS_ANNOTATED, &e);
        bool holds = false;
        CHECK_MSG(s != NULL, "%s: %s", cases[i].why, e.text);
        if (!s)
            continue;
        CHECK_MSG(json_schema_validate(s, str_from(cases[i].yes), &holds, &e) && holds, "%s: %s does not hold %s",
                  cases[i].why, cases[i].yes, e.text);
        CHECK_MSG(!cases[i].no || (json_schema_validate(s, str_from(cases[i].no), &holds, &e) && !holds),
                  "%s: %s holds %s", cases[i].why, cases[i].no, e.text);
        json_schema_close(s);
    }
}

void test_json_schema_refuses_what_it_cannot_check(void)
{
    static const struct {
        const char *schema, *words;
    } bad[] = {
        { "{\"$ref\": \"other.json\"}", "no such schema in this file" },
        { "{\"$ref\": \"http://json-schema.org/draft-04/schema#\"}", "no such schema in this file" },
        { "{\"$ref\": \"http://json-schema.org/draft-07/schema#/definitions/none\"}", "the pointer has no target" },
        { "{" D2019 "\"items\": {\"$recursiveRef\": \"#/a\"}}", "bad value" },
        { "{\"$ref\": \"#/$defs/none\"}", "the pointer has no target" },
        { "{\"$ref\": \"#none\"}", "no such anchor" },
        { "{\"type\": \"strin\"}", "type: bad value" },
        { "{\"minLength\": -1}", "minLength: bad value" },
        { "{\"minLength\": 1.5}", "minLength: bad value" },
        { "{\"multipleOf\": 0}", "multipleOf: bad value" },
        { "{\"required\": true}", "required: bad value" },
        { "{\"properties\": {\"a\": 5}}", "properties: a: not a schema" },
        { "{\"items\": [true], \"$defs\": {}}", "items: not a schema" },
        { "{\"pattern\": \"(\"}", "pattern" },
        { "{\"pattern\": \"\\\\Z\"}", "unknown escape" },
        { "{\"pattern\": \"a++\"}", "nothing to repeat" },
        { "{\"pattern\": \"(?i)a\"}", "unknown group" },
        { "{\"$schema\": \"http://json-schema.org/draft-04/schema#\"}", "unknown draft" },
        { "{\"$schema\": \"https://example.com/draft/2020-12/no-validation\"}", "unknown draft" },
        { "{\"$id\": \"http://x.org/a#b\", \"$defs\": {}}", "has a fragment" },
        { "{\"type\": ", "not JSON" },
        { "[]", "not a schema" },
    };
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct err e = { 0 };
        struct json_schema *s = json_schema_new(str_from(bad[i].schema), JSON_SCHEMA_FORMATS_ANNOTATED, &e);
        CHECK_MSG(!s && strstr(e.text, bad[i].words), "%s: %s", bad[i].schema, e.text);
        json_schema_close(s);
    }
}

/* Circular and exponential schemas end at a step limit, before they exhaust time or the stack. */
void test_json_schema_is_bounded(void)
{
    struct arena a = { 0 };
    struct strbuf b = { 0 };
    struct err e = { 0 };
    bool holds = true;
    struct json_schema *s = json_schema_new(S("{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"$ref\": \"#/$defs/b\"},"
                                              " \"b\": {\"allOf\": [{\"$ref\": \"#/$defs/a\"}]}}}"),
                                            JSON_SCHEMA_FORMATS_ANNOTATED, &e);
    CHECK(s && !json_schema_validate(s, S("1"), &holds, &e) && strstr(e.text, "circular"));
    json_schema_close(s);

    strbuf_add(&b, S("{\"$ref\": \"#/$defs/d0\", \"$defs\": {")); /* 2^40 */
    for (int i = 0; i < 40; i++)
        strbuf_printf(&b, "\"d%d\": {\"allOf\": [{\"$ref\": \"#/$defs/d%d\"}, {\"$ref\": \"#/$defs/d%d\"}]},", i, i + 1,
                      i + 1);
    strbuf_add(&b, S("\"d40\": true}}"));
    e = (struct err){ 0 };
    s = json_schema_new(strbuf_str(&b), JSON_SCHEMA_FORMATS_ANNOTATED, &e);
    CHECK_MSG(s && !json_schema_validate(s, S("1"), &holds, &e) && strstr(e.text, "steps"), "%s", e.text);
    json_schema_close(s);
    strbuf_release(&b);

    char *deep = arena_alloc(&a, 2 << 20);
    memset(deep, '[', 1 << 20);
    memset(deep + (1 << 20), ']', 1 << 20);
    e = (struct err){ 0 };
    s = json_schema_new(S("{\"items\": {\"$ref\": \"#\"}}"), JSON_SCHEMA_FORMATS_ANNOTATED, &e);
    CHECK(s && json_schema_validate(s, (str){ deep, 2 << 20 }, &holds, &e) && !holds);
    CHECK(s && json_schema_validate(s, (str){ deep + (1 << 20) - 400, 800 }, &holds, &e) && holds);
    json_schema_close(s);
    arena_free(&a);
}

void test_json_schema_patterns_are_ecma(void)
{
    static const struct {
        const char *pattern, *yes, *no;
    } patterns[] = {
        { "^\\d+$", "42", "\xd9\xa2" },  /* no Arabic-Indic digits */
        { "^\\w+$", "a_1", "\xc3\xa9" }, /* no letters beyond ASCII */
        { "^\\W$", "\xc3\xa9", "a" },
        { "^\\s$", "\xc2\xa0", "\xe1\xa0\x8e" }, /* NBSP is white space; the Mongolian vowel separator is not */
        { "^[\\s\\d]$", "\xef\xbb\xbf", "a" },   /* BOM */
        { "^[^\\s]$", "a", "\xe3\x80\x80" },
        { "^[\\S]$", "a", " " },
        { "^abc$", "abc", "abc\n" },           /* $ is the very end */
        { "^.$", "\xc2\x85", "\xe2\x80\xa8" }, /* NEL is not a line end in ECMA-262; LS is */
        { "^\\cC$", "\x03", "C" },
        { "^\\u00e9$", "\xc3\xa9", "e" },
        { "^\\ud83d\\ude00$", "\xf0\x9f\x98\x80", "x" },
        { "^\\u{1F600}$", "\xf0\x9f\x98\x80", "x" },
        { "^\\p{Letter}+$", "\xc3\xa9", "1" },
        { "^\\p{Script=Greek}$", "\xce\xb1", "a" },
        { "^\\P{Lu}$", "a", "A" },
        { "^[[a]$", "[", "]" },
        { "^[^]$", "\n", "" },
        { "a\\b", "a b", "ab" },
        { "\\bx", "\xc3\xa9x", "ax" }, /* a letter beyond ASCII is not a word character */
        { "^(?<y>\\d)\\k<y>$", "11", "12" },
        { "^(a)\\1$", "aa", "ab" },
        { "^\\/$", "/", "\\" },
        { "^a{2,3}?$", "aaa", "a" },
        { "^x{a}$", "x{a}", "x" },
    };
    for (size_t i = 0; i < COUNT_OF(patterns); i++) {
        struct arena a = { 0 };
        struct strbuf b = { 0 };
        struct err e = { 0 };
        bool holds = false;
        strbuf_add(&b, S("{\"pattern\": "));
        strbuf_add_char(&b, '"');
        for (const char *c = patterns[i].pattern; *c; c++) {
            if (*c == '\\')
                strbuf_add_char(&b, '\\');
            strbuf_add_char(&b, *c);
        }
        strbuf_add(&b, S("\"}"));
        struct json_schema *s = json_schema_new(strbuf_str(&b), JSON_SCHEMA_FORMATS_ANNOTATED, &e);
        CHECK_MSG(s != NULL, "%s: %s", patterns[i].pattern, e.text);
        for (int k = 0; s && k < 2; k++) {
            struct strbuf text = { 0 };
            const char *from = k ? patterns[i].no : patterns[i].yes;
            strbuf_add_char(&text, '"');
            for (const char *c = from; *c; c++)
                if ((unsigned char)*c < ' ' || *c == '"' || *c == '\\')
                    strbuf_printf(&text, "\\u%04x", (unsigned)*c);
                else
                    strbuf_add_char(&text, *c);
            strbuf_add_char(&text, '"');
            CHECK_MSG(json_schema_validate(s, strbuf_str(&text), &holds, &e) && holds == (k == 0), "%s on %s",
                      patterns[i].pattern, text.s);
            strbuf_release(&text);
        }
        json_schema_close(s);
        strbuf_release(&b);
        arena_free(&a);
    }
}

void test_json_schema_formats_on_request(void)
{
    static const struct {
        const char *format, *yes, *no;
    } rows[] = {
        { "date", "2024-02-29", "2023-02-29" },
        { "date", "1963-06-19", "1963-6-19" },
        { "time", "08:30:06.283185Z", "08:30:06" },
        { "time", "23:59:60Z", "22:59:60Z" },
        { "time", "01:29:60+01:30", "23:59:60+01:00" },
        { "date-time", "1990-12-31T15:59:50.123-08:00", "1990-02-31T15:59:59.123-08:00" },
        { "duration", "P4DT12H30M5S", "P1D2H" },
        { "duration", "P2W", "P1Y2W" },
        { "duration", "PT36H", "PT" },
        { "duration", "P1Y2M", "P1Y2D" },
        { "email", "joe.bloggs@example.com", "joe..bloggs@example.com" },
        { "email", "\"joe bloggs\"@example.com", "2962" },
        { "email", "joe@[127.0.0.1]", ".joe@example.com" },
        { "hostname", "www.example.com", "-a-host-name" },
        { "hostname", "a-1.b", "not_valid.com" },
        { "ipv4", "192.168.0.1", "256.1.1.1" },
        { "ipv4", "0.0.0.0", "087.10.0.1" },
        { "ipv4", "1.2.3.4", "127.0.0.0.1" },
        { "ipv6", "::1", "12345::" },
        { "ipv6", "::ffff:192.168.0.1", "1::2::3" },
        { "ipv6", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9" },
        { "ipv6", "::", ":2:3:4:5:6:7:8" },
        { "ipv6", "1::", "100:100:100:100:100:100:255.255.255.255.255" },
        { "uri", "http://foo.bar/?baz=qux#quux", "//foo.bar/?baz=qux" },
        { "uri", "urn:oasis:names:specification:docbook:dtd:xml:4.1.2", "http:// shouldfail.com" },
        { "uri", "ldap://[2001:db8::7]/c=GB?objectClass?one", "bar,baz:qux" },
        { "uri-reference", "/abc", "\\\\WINDOWS\\fileshare" },
        { "uuid", "2EB8AA08-aa98-11EA-B4AA-73B441D16380", "2eb8aa08-aa98-11ea-b4aa-73b441d1638" },
        { "json-pointer", "/foo/bar~0/baz~1/%a", "/foo/bar~" },
        { "relative-json-pointer", "0#", "01/a" },
        { "regex", "([abc])+\\s+$", "^(abc]" },
        { "regex", "^\\S*$", "^\\S(|(.|\\n)*\\S)\\Z" },
    };
    struct err e = { 0 };
    bool holds;

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        const struct json_format *f = json_format_find(str_from(rows[i].format));
        CHECK_MSG(f && json_format_matches(f, str_from(rows[i].yes)), "%s: %s", rows[i].format, rows[i].yes);
        CHECK_MSG(f && !json_format_matches(f, str_from(rows[i].no)), "%s: %s", rows[i].format, rows[i].no);
    }
    struct json_schema *s = json_schema_new(S("{\"format\": \"date\"}"), JSON_SCHEMA_FORMATS_ASSERTED, &e);
    CHECK(s && json_schema_validate(s, S("\"tomorrow\""), &holds, &e) && !holds);
    CHECK(s && json_schema_validate(s, S("5"), &holds, &e) && holds);
    json_schema_close(s);
    CHECK(!json_schema_new(S("{\"format\": \"idn-email\"}"), JSON_SCHEMA_FORMATS_ASSERTED, &e) &&
          strstr(e.text, "cannot be asserted"));
}

/* The examples of RFC 3986, section 5.4. */
void test_json_schema_references_resolve(void)
{
    static const struct {
        const char *reference, *want;
    } rows[] = {
        { "g:h", "g:h" },
        { "g", "http://a/b/c/g" },
        { "./g", "http://a/b/c/g" },
        { "g/", "http://a/b/c/g/" },
        { "/g", "http://a/g" },
        { "//g", "http://g" },
        { "?y", "http://a/b/c/d;p?y" },
        { "g?y", "http://a/b/c/g?y" },
        { "#s", "http://a/b/c/d;p?q#s" },
        { "g#s", "http://a/b/c/g#s" },
        { "", "http://a/b/c/d;p?q" },
        { ".", "http://a/b/c/" },
        { "..", "http://a/b/" },
        { "../g", "http://a/b/g" },
        { "../../g", "http://a/g" },
        { "../../../g", "http://a/g" },
        { "/./g", "http://a/g" },
        { "/../g", "http://a/g" },
        { "g.", "http://a/b/c/g." },
        { "..g", "http://a/b/c/..g" },
        { "./g/.", "http://a/b/c/g/" },
        { "g/./h", "http://a/b/c/g/h" },
        { "g/../h", "http://a/b/c/h" },
    };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(rows); i++)
        CHECK_STR(uri_resolve(S("http://a/b/c/d;p?q"), str_from(rows[i].reference), &a), str_from(rows[i].want));
    arena_free(&a);
}
