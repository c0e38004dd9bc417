/*
 * mecab.c -- see mecab.h.  libmecab is loaded by dlopen, so that neither build nor start depends on it.  Settings of
 * sacreBLEU: its dictionary, no user dictionary, -Owakati, white space stripped from both ends before and after.
 *
 * Dictionaries are searched in $ASSAY_MECAB_JA or $ASSAY_MECAB_KO, then in the usual folders of distributions and of
 * MeCab itself.  Debian's IPA dictionary has one more entry than that of sacreBLEU's Python package (392127 against
 * 392126).
 */
#include "eval/text/mecab.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"

struct dictionary_info { /* mecab_dictionary_info_t of mecab.h 0.996 */
    const char *filename, *charset;
    unsigned int size;
    int type;
    unsigned int lsize, rsize;
    unsigned short version;
    struct dictionary_info *next;
};

struct mecab {
    void *library, *tagger;
    const char *(*parse)(void *, const char *, size_t);
    const char *(*error)(void *);
    void (*destroy)(void *);
    pthread_mutex_t turn;
    char signature[64];
};

struct language {
    const char *tokenizer, *name, *variable, *install;
    const char *folders[8];
    unsigned int sizes[2]; /* entries of the dictionary */
};

static const struct language languages[] = {
    { "ja-mecab",
      "IPA",
      "ASSAY_MECAB_JA",
      "apt-get install libmecab2 mecab-ipadic-utf8",
      { "/var/lib/mecab/dic/ipadic-utf8", "/usr/lib/mecab/dic/ipadic-utf8", "/usr/lib64/mecab/dic/ipadic",
        "/usr/local/lib/mecab/dic/ipadic", "/usr/lib/mecab/dic/ipadic" },
      { 392126, 392127 } },
    { "ko-mecab",
      "KO",
      "ASSAY_MECAB_KO",
      "install MeCab-ko and mecab-ko-dic, and set ASSAY_MECAB_KO to the dictionary's folder if it is elsewhere",
      { "/usr/local/lib/mecab/dic/mecab-ko-dic", "/usr/lib/mecab/dic/mecab-ko-dic", "/usr/lib64/mecab/dic/mecab-ko-dic",
        "/var/lib/mecab/dic/mecab-ko-dic" },
      { 811795, 811795 } },
};

static bool missing(const struct language *l, const char *what, struct err *e)
{
    return err_set(e, ERR_IO, "tokenize=%s: found no %s (expected: %s)", l->tokenizer, what, l->install);
}

static const char *find_dictionary(const struct language *l)
{
    const char *named = getenv(l->variable);

    if (named && *named)
        return named;
    for (size_t i = 0; l->folders[i]; i++) {
        char path[256];
        snprintf(path, sizeof path, "%s/sys.dic", l->folders[i]);
        if (file_exists(path))
            return l->folders[i];
    }
    return NULL;
}

/* ISO C has no cast from an object to a function. */
static bool find(const struct mecab *m, const char *name, void *function)
{
    void *symbol = dlsym(m->library, name);

    memcpy(function, &symbol, sizeof symbol);
    return symbol != NULL;
}

static bool check_dictionary(const struct language *l, const struct dictionary_info *d, struct err *e)
{
    if (!d || (d->size != l->sizes[0] && d->size != l->sizes[1]))
        return err_set(e, ERR_PARSE,
                       "tokenize=%s: another dictionary than that of sacreBLEU (found %u entries, expected %u)",
                       l->tokenizer, d ? d->size : 0, l->sizes[0]);
    return !d->next || err_set(e, ERR_PARSE, "tokenize=%s: a user dictionary is loaded (found %.200s, expected none)",
                               l->tokenizer, d->next->filename);
}

static bool open_tagger(struct mecab *m, const struct language *l, struct err *e)
{
    const char *names[] = { "libmecab.so.2", "libmecab.so.1", "libmecab.so" }, *folder = find_dictionary(l);
    void *(*create)(int, char **);
    const char *(*version)(void);
    const struct dictionary_info *(*info)(void *);

    for (size_t i = 0; !m->library && i < COUNT_OF(names); i++)
        m->library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!m->library)
        return missing(l, "libmecab.so.2", e);
    if (!find(m, "mecab_new", &create) || !find(m, "mecab_version", &version) ||
        !find(m, "mecab_dictionary_info", &info) || !find(m, "mecab_sparse_tostr2", &m->parse) ||
        !find(m, "mecab_strerror", &m->error) || !find(m, "mecab_destroy", &m->destroy))
        return missing(l, "MeCab 0.99 or later in libmecab", e);
    if (l == &languages[1] && !strstr(version(), "ko"))
        return missing(l, "MeCab-ko (libmecab is the Japanese one)", e);
    if (!folder)
        return missing(l, "dictionary", e);
    char *arguments[] = { xstrdup("mecab"),    xstrdup("-r"), xstrdup("/dev/null"), xstrdup("-d"), xstrdup(folder),
                          xstrdup("-Owakati"), NULL };
    m->tagger = create(COUNT_OF(arguments) - 1, arguments);
    for (size_t i = 0; arguments[i]; i++)
        free(arguments[i]);
    if (!m->tagger)
        return err_set(e, ERR_PARSE, "tokenize=%s: MeCab cannot open the dictionary (found %.150s: %.200s)",
                       l->tokenizer, folder, m->error(NULL));
    snprintf(m->signature, sizeof m->signature, "%s-%.32s-%s", l->tokenizer, version(), l->name);
    return check_dictionary(l, info(m->tagger), e);
}

struct mecab *mecab_open(str tokenizer, struct err *e)
{
    struct mecab *m = xcalloc(1, sizeof *m);
    const struct language *l = &languages[str_is(tokenizer, languages[1].tokenizer)];

    pthread_mutex_init(&m->turn, NULL);
    if (open_tagger(m, l, e))
        return m;
    mecab_close(m);
    return NULL;
}

void mecab_close(struct mecab *m)
{
    if (!m)
        return;
    if (m->tagger)
        m->destroy(m->tagger);
    if (m->library)
        dlclose(m->library);
    pthread_mutex_destroy(&m->turn);
    free(m);
}

str mecab_signature(const struct mecab *m)
{
    return str_from(m->signature);
}

bool mecab_words(struct mecab *m, str text, struct words *out, struct arena *a, struct err *e)
{
    str line = text_strip(text), words = { "", 0 };
    bool ok = true;

    *out = (struct words){ 0 };
    if (line.n == 0)
        return true;
    pthread_mutex_lock(&m->turn);
    const char *cut = m->parse(m->tagger, line.s, line.n);
    if (cut)
        words = arena_str(a, str_from(cut));
    else
        ok = err_set(e, ERR_PARSE, "MeCab: %.200s", m->error(m->tagger));
    pthread_mutex_unlock(&m->turn);
    if (ok)
        *out = words_split(words, a);
    return ok;
}
