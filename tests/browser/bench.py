#!/usr/bin/env python3
"""Milliseconds of a filter in the item browser:  bench.py REPORT.html      (goal: 300 ms over 100,000 items)"""
import os, sys
from webdriver import Browser

browser = Browser()
try:
    browser.call("POST", browser.session + "/timeouts", {"pageLoad": 300000, "script": 110000})
    browser.open("file://" + os.path.abspath(sys.argv[1]) + "#browse")
    times = browser.run("""
        const field = document.getElementById("f-outcome"), times = [];
        for (const value of ["won", "lost", "tied", ""]) {
            const start = performance.now();
            field.value = value;
            field.dispatchEvent(new Event("change", { bubbles: true }));
            times.push(performance.now() - start);
        }
        return times;""")
    rows = browser.run("return assayBrowser.touched")
    print(f"  filter over {rows} rows: {sorted(times)[len(times) // 2]:.0f} ms")
finally:
    browser.close()
