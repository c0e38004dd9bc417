/*
 * fixture.c -- see fixture.h.
 */
#include "tests/harness/fixture.h"

#include <stdlib.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/harness/plan.h"
#include "eval/harness/plan_store.h"
#include "eval/harness/run.h"
#include "eval/harness/run_options.h"
#include "eval/harness/score.h"
#include "tests/test.h"

void harness_fixture_open(struct harness_fixture *f)
{
    *f = (struct harness_fixture){ .dir = "/tmp/assay-harness-XXXXXX" };
    CHECK(mkdtemp(f->dir) != NULL);
}

void harness_fixture_close(struct harness_fixture *f)
{
    str *names;
    size_t n;

    if (file_list(f->dir, &f->a, &names, &n, &f->e))
        for (size_t i = 0; i < n; i++)
            unlink(path_join(&f->a, str_from(f->dir), names[i]).s);
    rmdir(f->dir);
    arena_free(&f->a);
}

void harness_fixture_write(struct harness_fixture *f, const char *name, const char *content)
{
    CHECK_MSG(file_write(path_join(&f->a, str_from(f->dir), str_from(name)).s, str_from(content), &f->e), "%s",
              f->e.text);
}

bool harness_fixture_suite(struct harness_fixture *f, const char *elements, struct suite *out)
{
    str xml = arena_printf(&f->a,
                           "<suite name='s'>\n<models><model id='m' backend='replay' path='m.jsonl'/>"
                           "<model id='n' backend='replay' path='n.jsonl'/>%s</models>\n%s</suite>",
                           f->models ? f->models : "", elements);
    f->e = (struct err){ 0 };
    return suite_parse(xml, path_join(&f->a, str_from(f->dir), S("s.xml")).s, out, &f->a, &f->e);
}

bool harness_fixture_run(struct harness_fixture *f, const char *elements, struct run_view *v)
{
    static const struct run_options o = { .quiet = true };
    struct suite s;
    struct plan p;
    struct store *store = store_open(NULL, true, &f->e);
    bool ok = harness_fixture_suite(f, elements, &s) && plan_build(&s, &o, store, &p, &f->a, &f->e);

    if (ok) {
        ok = plan_store(&p, &f->e) && answers_collect(&p, &f->e) && store_begin(store, &f->e) &&
             scores_compute(&s, store, 1, &f->a, &f->e) && store_commit(store, &f->e) &&
             store_read_view(store, v, &f->a, &f->e);
        plan_close(&p);
    }
    store_close(store);
    CHECK_MSG(ok, "%s", f->e.text);
    return ok;
}
