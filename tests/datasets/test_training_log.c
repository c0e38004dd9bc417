/*
 * test_training_log.c -- training logs as trainers and dashboards write them.
 */
#include "tests/test.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "datasets/training_log.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"

static bool read_log(const char *name, const char *text, const char *args, struct training_log *out, struct arena *a,
                     struct err *e)
{
    char dir[] = "/tmp/assay-log-XXXXXX";

    *e = (struct err){ 0 };
    CHECK(mkdtemp(dir) != NULL);
    str path = path_join(a, str_from(dir), str_from(name)),
        beside = path_join(a, str_from(dir), S("training_args.json"));
    CHECK(file_write(path.s, str_from(text), e) && (!args || file_write(beside.s, str_from(args), e)));
    bool ok = training_log_read(path.s, out, a, e);
    unlink(path.s);
    unlink(beside.s);
    rmdir(dir);
    return ok;
}

static double fact(const struct training_log *log, const char *name)
{
    struct json *o = json_parse(log->facts, NULL);
    const struct json *x = json_get(o, name);
    double value = json_is_numeric(x) ? json_number(x) : NAN;

    json_free(o);
    return value;
}

void test_datasets_training_log_trainer(void)
{
    static const char log[] =
        "{\"log_history\":[{\"epoch\":0.5,\"step\":5,\"loss\":4,\"learning_rate\":0.1},"
        "{\"epoch\":1,\"step\":10,\"loss\":3},{\"epoch\":1,\"step\":10,\"eval_loss\":2.5},"
        "{\"epoch\":2,\"step\":20,\"loss\":1},{\"epoch\":2,\"step\":20,\"eval_loss\":2.75},"
        "{\"epoch\":2,\"step\":20,\"train_loss\":2.7,\"train_runtime\":90,\"train_samples_per_second\":3}]}";
    static const char args[] = "{\"optim\":\"adamw_torch\",\"lr_scheduler_type\":\"cosine\",\"weight_decay\":0.01,"
                               "\"per_device_train_batch_size\":2,\"gradient_accumulation_steps\":4,\"seed\":7}";
    struct training_log x;
    struct arena a = { 0 };
    struct err e;

    CHECK_MSG(read_log("trainer_state.json", log, args, &x, &a, &e), "%s", e.text);
    CHECK(x.n == 5 && x.points[4].eval_loss == 2.75 && x.points[2].eval_loss == 2.5 && isnan(x.points[2].loss));
    CHECK_NEAR(fact(&x, "minutes"), 1.5, 1e-12);
    CHECK_NEAR(fact(&x, "samples_per_second"), 3, 0);
    CHECK_NEAR(fact(&x, "batch"), 8, 0);
    CHECK_NEAR(fact(&x, "seed"), 7, 0);
    CHECK_NEAR(fact(&x, "final_loss"), 1, 0); /* of the last epoch alone */
    CHECK_NEAR(fact(&x, "best_loss"), 2.5, 0);
    CHECK_NEAR(fact(&x, "best_step"), 10, 0);
    CHECK(isnan(fact(&x, "r")));
    arena_free(&a);
}

/* The size of what was saved: as stated, else that of the adapter next to the log. */
void test_datasets_training_log_size(void)
{
    static const char log[] = "{\"log_history\":[{\"step\":5,\"loss\":4}]}";
    char dir[] = "/tmp/assay-log-XXXXXX";
    struct training_log x;
    struct arena a = { 0 };
    struct err e = { 0 };

    CHECK(mkdtemp(dir) != NULL);
    str path = path_join(&a, str_from(dir), S("trainer_state.json")),
        adapter = path_join(&a, str_from(dir), S("adapter_model.safetensors")),
        args = path_join(&a, str_from(dir), S("training_args.json"));
    CHECK(file_write(path.s, str_from(log), &e) && training_log_read(path.s, &x, &a, &e));
    CHECK(isnan(fact(&x, "saved_bytes")));
    CHECK(file_write(adapter.s, S("12345678"), &e) && training_log_read(path.s, &x, &a, &e));
    CHECK_NEAR(fact(&x, "saved_bytes"), 8, 0);
    CHECK(file_write(args.s, S("{\"saved_bytes\":77,\"precision\":\"bfloat16\",\"weights\":\"nf4\"}"), &e) &&
          training_log_read(path.s, &x, &a, &e));
    CHECK_NEAR(fact(&x, "saved_bytes"), 77, 0);
    CHECK(str_search(x.facts, S("\"precision\":\"bfloat16\"")) != SIZE_MAX);
    CHECK(str_search(x.facts, S("\"weights\":\"nf4\"")) != SIZE_MAX); /* by which LoRA is QLoRA */
    unlink(path.s);
    unlink(adapter.s);
    unlink(args.s);
    rmdir(dir);
    arena_free(&a);
}

void test_datasets_training_log_tables(void)
{
    static const struct {
        const char *why, *name, *text;
    } cases[] = {
        { "CSV", "log.csv", "step,loss,eval_loss\n1,4.5,\n2,,3.5\n" },
        { "CSV with semicolons", "log.csv", "step;loss;eval_loss\n1;4.5;\n2;;3.5\n" },
        { "JSON lines with a dashboard's names", "log.jsonl",
          "{\"_step\":1,\"train/loss\":4.5}\n{\"_step\":2,\"eval/loss\":3.5}\n" },
        { "a chart of one run", "wandb.csv",
          "\"Step\",\"r1 - train/loss\",\"r1 - train/loss__MIN\",\"r1 - eval/loss\"\n1,4.5,4.5,\n2,,,3.5\n" },
    };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct training_log x;
        struct err e;
        bool ok = read_log(cases[i].name, cases[i].text, NULL, &x, &a, &e);
        CHECK_MSG(ok && x.n == 2, "%s: %s", cases[i].why, e.text);
        if (!ok || x.n != 2)
            continue;
        CHECK_MSG(x.points[0].step == 1 && x.points[0].loss == 4.5 && isnan(x.points[0].eval_loss), "%s", cases[i].why);
        CHECK_MSG(x.points[1].eval_loss == 3.5 && isnan(x.points[1].loss), "%s", cases[i].why);
        CHECK_MSG(isnan(fact(&x, "minutes")), "%s", cases[i].why);
    }
    arena_free(&a);
}

/* Rows in any order; a counter of the dashboard is not the step; NaN is left out and counted. */
void test_datasets_training_log_odd_tables(void)
{
    struct training_log x;
    struct arena a = { 0 };
    struct err e;

    CHECK_MSG(read_log("log.csv", "step,loss,eval_loss\n30,1.5,2.1\n10,2.5,\n20,2.0,2.2\n", NULL, &x, &a, &e), "%s",
              e.text);
    CHECK(x.points[0].step == 10 && x.points[2].step == 30 && x.n_not_finite == 0);
    CHECK_NEAR(fact(&x, "final_loss"), 1.5, 0);
    CHECK(isnan(fact(&x, "losses_left_out")));
    CHECK_MSG(read_log("log.csv", "epoch,loss\n2,1.5\n1,2.5\n", NULL, &x, &a, &e), "%s", e.text);
    CHECK(x.points[0].loss == 1.5); /* without steps the file's order stays */
    CHECK_MSG(read_log("log.jsonl",
                       "{\"_step\":1,\"train/global_step\":10,\"train/loss\":2.5,\"train/epoch\":0.5}\n"
                       "{\"_step\":2,\"system.cpu\":7}\n"
                       "{\"_step\":3,\"train/global_step\":20,\"train/loss\":NaN,\"train/epoch\":1}\n"
                       "{\"_step\":4,\"train/global_step\":30,\"train/loss\":1.9,\"eval/loss\":null}\n",
                       NULL, &x, &a, &e),
              "%s", e.text);
    CHECK(x.points[0].step == 10 && x.points[2].step == 30 && isnan(x.points[3].step) && isnan(x.points[1].loss));
    CHECK_NEAR(fact(&x, "final_loss"), (2.5 + 1.9) / 2, 1e-15);
    CHECK_NEAR(fact(&x, "losses_left_out"), 1, 0);
    CHECK_MSG(
        read_log("trainer_state.json",
                 "{\"a\":\"NaN \\\" NaN\",\"log_history\":[{\"step\":1,\"loss\":3},{\"step\":1,\"eval_loss\":NaN},"
                 "{\"step\":2,\"loss\":-Infinity}]}",
                 NULL, &x, &a, &e),
        "%s", e.text);
    CHECK_NEAR(fact(&x, "losses_left_out"), 2, 0);
    CHECK_NEAR(fact(&x, "final_loss"), 3, 0);
    CHECK_MSG(read_log("log.csv", "\xEF\xBB\xBFstep,loss\r\n1,inf\r\n2,2\r\n", NULL, &x, &a, &e), "%s", e.text);
    CHECK_NEAR(fact(&x, "losses_left_out"), 1, 0);
    CHECK_MSG(
        read_log("log.csv", "\"Step\",\"r1 - train/loss\",\"r1 - eval/loss\"\n1,2,\n2,NaN,inf\n", NULL, &x, &a, &e),
        "%s", e.text); /* a chart that Weights & Biases exports */
    CHECK_NEAR(fact(&x, "losses_left_out"), 2, 0);
    CHECK(!read_log("log.csv", "step,loss\n1,NaN\n", NULL, &x, &a, &e) &&
          !read_log("log.csv", "step,loss\n", NULL, &x, &a, &e));
    arena_free(&a);
}

void test_datasets_training_log_refuses(void)
{
    static const struct {
        const char *why, *name, *text, *args, *message;
    } cases[] = {
        { "no log at all", "trainer_state.json", "{\"epoch\":1}", NULL, "log_history" },
        { "a log without a loss", "log.csv", "step,accuracy\n1,0.5\n", NULL, "no loss" },
        { "text where a number belongs", "log.csv", "step,loss\n1,4\n2,high\n", NULL, "log.csv:3" },
        { "a decimal comma", "log.csv", "step;loss\n1;4,5\n", NULL, "log.csv:2" },
        { "two runs in one table", "log.csv", "Step,a - train/loss,b - train/loss\n1,2,3\n", NULL, "several runs" },
        { "settings that are not an object", "log.csv", "step,loss\n1,4\n", "[]", "training_args.json" },
    };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct training_log x;
        struct err e;
        CHECK_MSG(!read_log(cases[i].name, cases[i].text, cases[i].args, &x, &a, &e), "%s", cases[i].why);
        CHECK_MSG(strstr(e.text, cases[i].message) != NULL, "%s: %s", cases[i].why, e.text);
    }
    arena_free(&a);
}
