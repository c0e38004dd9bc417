#!/usr/bin/env python3
"""Milliseconds of a filter in the item browser:  bench.py REPORT.html      (goal: 300 ms over 100,000 items)"""
import os, sys
from webdriver import Browser

browser = Browser()
try:
    browser.call("POST", browser.session + "/timeouts", {"pageLoad": 300000, "script": 110000})
    browser.open("file://" + os.path.abspath(sys.argv[1]) + "#browse")
    for field, event, values in (("f-outcome", "change", ["won", "lost", "tied", ""]),
                                 ("f-sort", "change", ["diff", "-score", "-length", ""]),
                                 ("f-search", "input", ["item 777", "gradient descent", "zzz", ""])):
        times = browser.run("""
            const field = document.getElementById(arguments[0]), times = [];
            for (const value of arguments[2]) {
                const start = performance.now();
                field.value = value;
                field.dispatchEvent(new Event(arguments[1], { bubbles: true }));
                times.push(performance.now() - start);
            }
            return times;""", field, event, values)
        rows = browser.run("return assayBrowser.touched")
        print(f"  {field[2:]} over {rows} rows: first {times[0]:.0f} ms, median {sorted(times)[len(times) // 2]:.0f} ms")
finally:
    browser.close()
