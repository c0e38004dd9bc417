/*
 * bundle.c -- one ZIP file with everything that a reader needs to check a report and to
 * make it again.  The ZIP format: PKWARE's APPNOTE.TXT 6.3.3, method 0
 * (stored), UTF-8 names; without ZIP64: archives that would need it (65,535 members or 4 GiB) are rejected.
 */
#include <time.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/file_output.h"
#include "eval/base/outdir.h"
#include "eval/base/strbuf.h"
#include "reports/view.h"

enum { MAX_MEMBER = 1 << 30, MAX_MEMBERS = 65534, UTF8_NAMES = 1 << 11, VERSION = 20 };

struct zip {
    struct file_output out;
    struct strbuf directory;
    size_t n;
    uint16_t date, time;
    struct arena *a;
};

static void add16(struct strbuf *b, uint32_t x)
{
    strbuf_add_char(b, (char)(x & 255));
    strbuf_add_char(b, (char)(x >> 8 & 255));
}

static void add32(struct strbuf *b, uint32_t x)
{
    add16(b, x & 0xFFFF);
    add16(b, x >> 16);
}

/* CRC-32 of ISO 3309, reflected polynomial 0xEDB88320. */
static uint32_t crc32_of(str bytes)
{
    static uint32_t table[256];
    uint32_t crc = 0xFFFFFFFF;

    if (!table[1])
        for (uint32_t i = 0; i < 256; i++) {
            uint32_t x = i;
            for (int k = 0; k < 8; k++)
                x = x & 1 ? x >> 1 ^ 0xEDB88320 : x >> 1;
            table[i] = x;
        }
    for (size_t i = 0; i < bytes.n; i++)
        crc = crc >> 8 ^ table[(crc ^ (uint8_t)bytes.s[i]) & 255];
    return ~crc;
}

/* The members that local and central headers share. */
static void add_common(struct strbuf *b, const struct zip *z, str name, str bytes, uint32_t crc)
{
    add16(b, VERSION);
    add16(b, UTF8_NAMES);
    add16(b, 0); /* stored */
    add16(b, z->time);
    add16(b, z->date);
    add32(b, crc);
    add32(b, (uint32_t)bytes.n);
    add32(b, (uint32_t)bytes.n);
    add16(b, (uint32_t)name.n);
    add16(b, 0); /* extra */
}

/* Bytes of the file so far. */
static size_t position(const struct zip *z)
{
    return z->out.n_written + z->out.text.n;
}

static void add_member(struct zip *z, str name, str bytes)
{
    uint32_t offset = (uint32_t)position(z), crc = crc32_of(bytes);

    add32(&z->out.text, 0x04034B50);
    add_common(&z->out.text, z, name, bytes, crc);
    strbuf_add(&z->out.text, name);
    file_output_add(&z->out, bytes);
    add32(&z->directory, 0x02014B50);
    add16(&z->directory, VERSION);
    add_common(&z->directory, z, name, bytes, crc);
    add16(&z->directory, 0); /* comment */
    add16(&z->directory, 0); /* disk */
    add16(&z->directory, 0); /* internal attributes */
    add32(&z->directory, 0); /* external attributes */
    add32(&z->directory, offset);
    strbuf_add(&z->directory, name);
    z->n++;
}

static bool finish(struct zip *z, const char *path, struct err *e)
{
    uint32_t at = (uint32_t)position(z), size = (uint32_t)z->directory.n;
    struct strbuf *b = &z->out.text;

    if (z->n > MAX_MEMBERS)
        return err_set(e, ERR_IO, "%s: too many files for a ZIP file (found %zu, expected up to %d)", path, z->n,
                       MAX_MEMBERS);
    if (position(z) + z->directory.n > UINT32_MAX)
        return err_set(e, ERR_IO, "%s: the bundle is larger than the 4 GiB of a ZIP file (found %zu bytes)", path,
                       position(z) + z->directory.n);
    strbuf_add(b, strbuf_str(&z->directory));
    add32(b, 0x06054B50);
    add16(b, 0);
    add16(b, 0);
    add16(b, (uint32_t)z->n);
    add16(b, (uint32_t)z->n);
    add32(b, size);
    add32(b, at);
    add16(b, 0);
    return true;
}

static bool add_file(struct zip *z, str path, str name, struct err *e)
{
    struct file_map m;

    if (!file_map_open(&m, arena_cstr(z->a, path), e))
        return false;
    bool fits = m.n <= MAX_MEMBER;
    if (fits)
        add_member(z, name, (str){ m.n ? (const char *)m.data : "", m.n });
    else
        err_set(e, ERR_IO, STR_FMT ": too large for a bundle (found %zu bytes, expected up to %d)", STR_ARG(path), m.n,
                MAX_MEMBER);
    file_map_close(&m);
    return fits;
}

/* A folder with its folders, in the order of names. */
static bool add_folder(struct zip *z, str path, str name, int depth, struct err *e)
{
    str *names;
    size_t n;

    if (!file_list(arena_cstr(z->a, path), z->a, &names, &n, e))
        return false;
    for (size_t i = 0; i < n; i++) {
        str from = path_join(z->a, path, names[i]), to = path_join(z->a, name, names[i]);
        if (str_is(names[i], OUTDIR_MARKER) || str_ends(names[i], S(".tmp")))
            continue;
        bool folder = file_is_directory(arena_cstr(z->a, from));
        if (folder ? depth > 0 && !add_folder(z, from, to, depth - 1, e) : !add_file(z, from, to, e))
            return false;
    }
    return true;
}

static str readme(const struct run_view *v, struct arena *a)
{
    struct strbuf b = { 0 };

    strbuf_printf(&b, "# " STR_FMT "\n\nA report made by assay on " STR_FMT ".\n\n",
                  STR_ARG(v->title.n ? v->title : v->name), STR_ARG(v->finished));
    strbuf_add(&b,
               S("- report/: the report as PDF, LaTeX, HTML, Markdown and CSV, with figures and tables\n"
                 "- suite.xml: what was run\n"
                 "- run.db: prompts, answers, scores, labels and tests (SQLite)\n"
                 "- recorded/: the answers of each model, one per line\n"
                 "- manifest.json: versions, seeds, machine, SHA-256 of models and data\n\n"
                 "Write the report again from the stored results; this needs no data, models or network:\n\n"
                 "    assay report .\n\n"
                 "Score the recorded answers again; this needs the data at the paths in suite.xml, but no models or "
                 "network:\n\n"
                 "    assay run suite.xml --recorded recorded --out again\n\n"
                 "Run the models again; this needs data and models at the paths in suite.xml:\n\n"
                 "    assay run suite.xml\n\n"
                 "The data, by hash:\n\n"));
    for (size_t t = 0; t < v->n_tasks; t++)
        strbuf_printf(&b, "- " STR_FMT ": " STR_FMT ", SHA-256 " STR_FMT "\n", STR_ARG(v->tasks[t].id),
                      STR_ARG(path_base(v->tasks[t].data)), STR_ARG(v->tasks[t].data_sha256));
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

bool report_bundle(const struct run_view *v, const struct report_bundle *from, const char *path, struct arena *a,
                   struct err *e)
{
    time_t epoch = (time_t)view_epoch(v);
    struct tm t;
    struct zip z = { .a = a };

    file_output_open(&z.out, path);
    gmtime_r(&epoch, &t);
    if (t.tm_year >= 80) { /* DOS dates begin in 1980 */
        z.date = (uint16_t)((t.tm_year - 80) << 9 | (t.tm_mon + 1) << 5 | t.tm_mday);
        z.time = (uint16_t)(t.tm_hour << 11 | t.tm_min << 5 | t.tm_sec / 2);
    }
    add_member(&z, S("README.md"), readme(v, a));
    add_member(&z, S("suite.xml"), v->suite_xml);
    for (size_t i = 0; i < from->n_members; i++)
        add_member(&z, from->members[i].name, from->members[i].bytes);
    bool ok = add_file(&z, path_join(a, from->run_dir, S("manifest.json")), S("manifest.json"), e) &&
              add_file(&z, path_join(a, from->run_dir, S("run.db")), S("run.db"), e) &&
              add_folder(&z, from->report_dir, S("report"), 2, e) && finish(&z, path, e);
    strbuf_release(&z.directory);
    return file_output_close(&z.out, ok, e);
}
