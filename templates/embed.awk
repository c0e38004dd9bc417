# embed.awk FILE... -- template files as C string arrays behind template_builtin().
# Names are relative to templates/: "latex/report.tex".
function finish() { if (open) print "  \"\";"; open = 0 }
BEGIN { print "#include \"templates/builtin.h\"" }
FNR == 1 {
    finish(); n++; name[n] = FILENAME; sub(/^templates\//, "", name[n])
    printf "static const char text_%d[] =\n", n; open = 1
}
# Awks differ in what a backslash means in gsub's replacement, so letter by letter.
function quoted(text,    i, c, out) {
    out = ""
    for (i = 1; i <= length(text); i++) {
        c = substr(text, i, 1)
        out = out (c == "\\" ? "\\\\" : c == "\"" ? "\\\"" : c == "\t" ? "\\t" : c == "?" ? "\\?" : c)
    }
    return out
}
{ printf "  \"%s\\n\"\n", quoted($0) }
END {
    finish()
    print "const struct template_file template_files[] = {"
    for (i = 1; i <= n; i++) printf "  { \"%s\", { text_%d, sizeof text_%d - 1 } },\n", name[i], i, i
    print "  { 0 } };"
}
