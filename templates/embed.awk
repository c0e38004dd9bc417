# embed.awk FILE... -- template files as C string arrays behind template_builtin().
# Names are relative to templates/: "latex/report.tex".
function finish() { if (open) print "  \"\";"; open = 0 }
BEGIN { print "#include \"templates/builtin.h\"" }
FNR == 1 {
    finish(); n++; name[n] = FILENAME; sub(/^templates\//, "", name[n])
    printf "static const char text_%d[] =\n", n; open = 1
}
{
    line = $0; gsub(/\\/, "\\\\", line); gsub(/"/, "\\\"", line); gsub(/\t/, "\\t", line); gsub(/\?/, "\\?", line)
    printf "  \"%s\\n\"\n", line
}
END {
    finish()
    print "const struct template_file template_files[] = {"
    for (i = 1; i <= n; i++) printf "  { \"%s\", { text_%d, sizeof text_%d - 1 } },\n", name[i], i, i
    print "  { 0 } };"
}
