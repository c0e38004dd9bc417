#!/usr/bin/python3
"""make.py -- writes cases.jsonl: small templates with what Jinja2 makes of them.

The sources below are ours; the outputs are Jinja2's, in the environment that
chat libraries set up (immutable sandbox, trim_blocks, lstrip_blocks, loop
controls, a plain tojson).  Cases marked plain or html use Jinja2's defaults,
html with autoescape.  Run it again after adding a case (python3-jinja2).
"""
import datetime
import json
import os

import jinja2
import jinja2.ext
from jinja2.sandbox import ImmutableSandboxedEnvironment

V = {
    "s": "Hello World", "u": "Žluťoučký kůň ∑ 日本", "e": "", "w": "  two  words \n", "n": 7, "z": 0, "neg": -7, "f": 2.5,
    "t": True, "x": None, "l": [3, 1, 2], "names": ["bob", "Alice", "carol", "Bob"], "d": {"b": 1, "a": 2, "C": None},
    "m": [{"role": "user", "content": "Hi <b>", "k": {"n": 2}}, {"role": "assistant", "content": "It's \"ok\" & fine", "k": {"n": 1}},
          {"role": "user", "content": "bye", "k": {"n": 2}}],
    "tree": [{"v": 1, "c": [{"v": 2, "c": []}, {"v": 3, "c": [{"v": 4, "c": []}]}]}, {"v": 5, "c": []}],
    "html": "<i>&'\"</i>", "lines": "one\ntwo\n\nfour", "nest": {"items": [1, 2], "keys": "k", "a": {"b": [10, {"c": "deep"}]}},
}

CHAT = [
    # output and undefined
    "{{ s }}|{{ n }}|{{ f }}|{{ t }}|{{ x }}|{{ l }}|{{ d }}|{{ missing }}|{{ d.missing }}|{{ l[9] }}",
    "{{ 'a' 'b' \"c\" }}{{ 'tab\\t|nl\\n|q\\'|x\\x41|u\\u00e9|bs\\\\' }}", "{{ missing.attr }}", "{{ missing['k'] }}", "{{ missing() }}",
    "{{ missing + 1 }}", "{{ missing ~ 'x' }}", "{{ missing or 'other' }}", "{{ missing == missing2 }}", "{% for q in missing %}a{% else %}b{% endfor %}",
    "{{ missing is defined }}{{ s is defined }}{{ d.b is defined }}{{ d.q is defined }}{{ x is defined }}", "{{ missing|length }}", "{{ missing|tojson }}",
    "{{ missing|default('dflt') }}{{ x|default('dflt') }}{{ e|default('dflt', true) }}{{ e|d('q', boolean=True) }}", "{{ x.y }}", "{{ x.y.z }}", "{{ s.nope }}{{ s['nope'] }}",
    # literals
    "{{ [1, 'a', 2.0, none, True, (1,), (1, 2), {}] }}", "{{ {'a': 1, 'b': [1, 2], 3: 'c', None: 0} }}", "{{ () }}{{ (1) }}{{ (1,) }}{{ 1, 2 }}",
    "{{ 1_000 }} {{ 0x1F }} {{ 0b101 }} {{ 0o17 }} {{ 1e3 }} {{ 1.5e-7 }} {{ 1e22 }} {{ 123456789.123 }}", "{{ 'it''s' }}{{ \"q\" 'r' }}",
    "{{ true }}{{ True }}{{ false }}{{ none }}{{ None }}", "{{ 'repr'.split() }}{{ ['it\\'s', 'say \"x\"', 'both \\' \"', 'nl\\n', 'é', '\\x00\\x7f'] }}",
    # arithmetic
    "{{ 7 // 2 }} {{ -7 // 2 }} {{ 7 % 3 }} {{ -7 % 3 }} {{ 7 % -3 }} {{ 7 / 2 }} {{ 6 / 2 }} {{ 2 ** 10 }} {{ 2 ** -1 }} {{ 2 ** 0.5 }}",
    "{{ 1 + 2 * 3 - 4 }} {{ (1 + 2) * 3 }} {{ -n }} {{ +n }} {{ - 2 ** 2 }} {{ 2 ** 3 ** 2 }} {{ 10 - 3 - 2 }} {{ 100 / 10 / 2 }}", "{{ 7.5 // 2 }} {{ -7.5 // 2 }} {{ 7.5 % 2 }} {{ -7.5 % 2 }} {{ 1e308 * 10 }}",
    "{{ 0.1 + 0.2 }} {{ 1 / 3 }} {{ 1e16 }} {{ 1e15 }} {{ 1e-4 }} {{ 1e-5 }} {{ 100.0 }} {{ -0.0 }}", "{{ 'ab' * 3 }}{{ 2 * 'x' }}{{ [1] * 3 }}{{ 'a' * -1 }}|", "{{ [1] + [2, 3] }}{{ (1,) + (2,) }}",
    "{{ 'a' + 1 }}", "{{ 1 + 'a' }}", "{{ [1] + (2,) }}", "{{ 1 / 0 }}", "{{ 1 // 0 }}", "{{ 5 % 0 }}", "{{ True + 1 }}{{ True * 3 }}", "{{ 'a' ~ 1 ~ none ~ 2.0 ~ [1] }}", "{{ 1 ~ 2 + 3 }}{{ 1 + 2 ~ 3 }}", "{{ -'a' }}",
    "{{ '%s and %d' % ('x', 5) }}|{{ '%5.2f|%-5s|%05d|%+d|%x|%%' % (3.14159, 'ab', 42, 7, 255) }}|{{ '%s' % 'one' }}|{{ '%r' % 'q' }}|{{ '%(a)s' % {'a': 1} }}", "{{ '%d' % 'x' }}", "{{ '%s %s' % 'x' }}", "{{ 'no' % 'x' }}",
    # comparison
    "{{ 1 < 2 < 3 }}{{ 1 < 3 < 2 }}{{ 1 == 1.0 }}{{ True == 1 }}{{ 'a' < 'b' }}{{ 'a' == 'a' }}{{ [1, 2] < [1, 3] }}{{ none == none }}{{ 'a' != 'b' }}{{ (1, 2) == [1, 2] }}{{ {'a': 1} == {'a': 1.0} }}",
    "{{ 1 < 'a' }}", "{{ none < 1 }}", "{{ 'or' in s }}{{ 'zz' not in s }}{{ 3 in l }}{{ 'b' in d }}{{ 1 in d }}{{ '' in e }}{{ not 3 in l }}{{ 'x' in missing }}", "{{ 1 in 'a1' }}", "{{ 1 in 5 }}", "{{ [1] in [[1], 2] }}{{ none in [none] }}",
    "{{ 1 and 2 }}{{ 0 and 2 }}{{ 0 or 'x' }}{{ not 0 }}{{ not 'a' }}{{ e or x or 'last' }}{{ 1 or missing.a }}", "{{ not true == false }}{{ not 1 is string }}",
    "{{ 'y' if t else 'n' }}{{ 'y' if z else 'n' }}{{ 'y' if z }}|{{ ('y' if z) is defined }}", "{{ 1 if 0 else 2 if 0 else 3 }}",
    # members, slices
    "{{ nest['items'] }}|{{ nest.a.b[1].c }}|{{ nest['a']['b'][0] }}|{{ nest.a.b.0 }}", "{{ d.items() }}|{{ d.keys() }}|{{ d.values() }}|{{ d.items()|list }}", "{{ d.get('a') }}{{ d.get('zz') }}{{ d.get('zz', 5) }}",
    "{{ s[0] }}{{ s[-1] }}{{ s[1:4] }}{{ s[::-1] }}{{ s[:-3] }}{{ s[::2] }}{{ s[99] }}{{ s[5:2] }}|", "{{ u[1] }}{{ u[-2:] }}{{ u[::-1] }}{{ u[3:9:2] }}", "{{ l[0] }}{{ l[-1] }}{{ l[1:] }}{{ l[::-1] }}{{ l[:2] }}{{ l[-2:] }}{{ l[5:] }}{{ l[::2] }}{{ l[2:0:-1] }}{{ (1, 2, 3)[1:] }}{{ range(10)[2:8:3]|list }}",
    "{{ l['a'] }}|{{ l[1.5] }}|{{ d[1] }}|{{ 5[0] }}|", "{{ l[::0] }}", "{{ l['a':] }}", "{{ m[0].content[:2] }}{{ m|map(attribute='role')|list }}", "{{ m[0]['k']['n'] + m[1].k.n }}", "{{ {'a': {'b': 1}}.a.b }}{{ [1, 2][0] }}{{ 'abc'[1] }}{{ 'a b'.split()[1] }}",
    # sandbox
    "{{ l.append(4) }}", "{{ d.update({'a': 1}) }}", "{{ d.pop('a') }}", "{{ l.append }}|{{ s.__class__ }}|", "{{ s.__class__.__mro__ }}", "{{ ''.__class__.__base__.__subclasses__() }}", "{% do l.append(1) %}", "{{ l.sort() }}",
    # string methods
    "{{ s.upper() }}{{ s.lower() }}{{ s.title() }}{{ s.capitalize() }}{{ s.swapcase() }}{{ u.upper() }}{{ u.lower() }}{{ u.title() }}{{ 'straße'.upper() }}", "[{{ w.strip() }}][{{ w.lstrip() }}][{{ w.rstrip() }}][{{ 'xxaxx'.strip('x') }}][{{ 'abcba'.lstrip('ab') }}][{{ 'abc\\n'.rstrip('\\nc') }}][{{ '\u3000q\u00a0'.strip() }}]",
    "{{ w.split() }}{{ 'a,b,,c'.split(',') }}{{ 'a,b,c'.split(',', 1) }}{{ ''.split() }}{{ ''.split(',') }}{{ ' a b c '.split(None, 1) }}{{ 'a--b--c'.rsplit('--', 1) }}{{ 'a b c'.rsplit(None, 1) }}{{ 'a b c'.rsplit(maxsplit=1) }}", "{{ s.split('') }}",
    "{{ lines.splitlines() }}{{ 'a\\r\\nb\\rc\\n'.splitlines() }}{{ 'a\\nb'.splitlines(true) }}", "{{ s.startswith('He') }}{{ s.endswith(('x', 'ld')) }}{{ s.startswith('lo', 3) }}{{ s.startswith('') }}", "{{ s.replace('l', 'L') }}{{ s.replace('l', 'L', 1) }}{{ 'aaa'.replace('a', 'b', 2) }}{{ 'abc'.replace('', '-') }}{{ 'ab'.replace('', '-', 2) }}{{ u.replace('ů', 'u') }}",
    "{{ s.find('o') }}{{ s.rfind('o') }}{{ s.find('zz') }}{{ s.index('W') }}{{ s.count('l') }}{{ u.find('kůň') }}{{ s.find('o', 5) }}{{ 'aaa'.count('') }}", "{{ s.index('zz') }}", "{{ ', '.join(['a', 'b']) }}{{ '-'.join('abc') }}{{ ''.join([]) }}", "{{ ','.join([1]) }}",
    "{{ 'ab1'.isalnum() }}{{ 'ab'.isalpha() }}{{ '12'.isdigit() }}{{ ' '.isspace() }}{{ ''.isdigit() }}{{ 'AB'.isupper() }}{{ 'ab'.islower() }}{{ 'Ab'.islower() }}{{ '٣'.isdigit() }}{{ '1'.isnumeric() }}", "[{{ 'a'.center(4) }}][{{ 'ab'.center(5, '*') }}][{{ 'a'.ljust(3) }}][{{ 'a'.rjust(3, '0') }}][{{ '-5'.zfill(4) }}][{{ '5'.zfill(3) }}]",
    "{{ 'a-b-c'.partition('-') }}{{ 'a-b-c'.rpartition('-') }}{{ 'abc'.partition('x') }}{{ 'abc'.rpartition('x') }}{{ 'unhappy'.removeprefix('un') }}{{ 'a.txt'.removesuffix('.txt') }}", "{{ '{} {}'.format(1, 'b') }}{{ '{0}{1}{0}'.format('a', 'b') }}{{ '{x}-{y}'.format(x=1, y='q') }}{{ '{{}}'.format() }}{{ '{:.2f}|{:>5}|{:<5}|{:^5}|{:05d}|{:,}|{:x}|{:%}'.format(3.14159, 'ab', 'cd', 'e', 42, 1234567, 255, 0.5) }}{{ '{0[a]}'.format({'a': 5}) }}{{ '{!r}'.format('q') }}", "{{ '{'.format() }}", "{{ '{} {}'.format(1) }}",
    "{{ '{:*^9}|{:+}|{:e}|{:g}|{:g}|{:10.3}|{:<6}|'.format('mid', 5, 12345.678, 0.00001, 1e10, 'abcdef', 42) }}", "{{ 'x'.nosuch() }}", "{{ 'a'.strip(1) }}",
    # filters on text
    "{{ s|upper }}{{ s|lower }}{{ s|title }}{{ 'foo bar-baz (qux)'|title }}{{ s|capitalize }}{{ w|trim }}|{{ 'xax'|trim('x') }}{{ n|string }}{{ [1, 'a']|string }}", "{{ s|replace('o', '0') }}{{ s|replace('o', '0', 1) }}{{ 12|replace(1, 'x') }}", "{{ s|length }}{{ u|length }}{{ l|count }}{{ d|length }}{{ s|first }}{{ s|last }}{{ s|list }}{{ s|reverse }}", "{{ 5|length }}",
    "{{ lines|indent }}|{{ lines|indent(2, true) }}|{{ lines|indent(2, blank=true) }}|{{ lines|indent('> ', first=True) }}|{{ 'a\\n'|indent }}|{{ ''|indent(2, true) }}|", "{{ l|join }}{{ l|join(', ') }}{{ m|join('+', attribute='role') }}{{ 'abc'|join('.') }}{{ []|join('x') }}{{ [1, none, missing]|join('-') }}", "{{ html|e }}{{ html|escape|e }}{{ html|safe }}{{ html|forceescape }}{{ html|e ~ html }}{{ ('<'|e) + '<' }}{{ '<' + ('>'|safe) }}{{ (html|safe)|upper }}{{ (html|safe)|e }}",
    "{{ 'the quick brown fox jumps'|truncate(12) }}{{ 'the quick brown fox'|truncate(12, true) }}{{ 'short'|truncate(10) }}{{ 'the quick brown fox jumps'|truncate(12, false, '..', 0) }}", "[{{ 'a'|center(5) }}]{{ 'two words, yes'|wordcount }}{{ 'a b&c/d'|urlencode }}", "{{ '%s-%s'|format('a', 1) }}{{ '%(a)s'|format(a=3) }}",
    # numbers
    "{{ '42'|int }}{{ 'x'|int }}{{ 'x'|int(9) }}{{ '3.9'|int }}{{ 3.9|int }}{{ -3.9|int }}{{ '0x1f'|int(0, 16) }}{{ none|int }}{{ '1e3'|int }}{{ ' 7 '|int }}{{ t|int }}", "{{ '1.5'|float }}{{ 'x'|float }}{{ 3|float }}{{ 'x'|float(1.5) }}{{ -5|abs }}{{ 2.5|abs }}", "{{ 2.5|round }} {{ 3.5|round }} {{ 2.567|round(2) }} {{ 2.1|round(0, 'ceil') }} {{ 2.9|round(method='floor') }} {{ 5|round }} {{ 1234.5|round(-2) }} {{ 2.675|round(2) }}", "{{ 1000|filesizeformat }} {{ 1|filesizeformat }} {{ 1500000|filesizeformat }} {{ 2048|filesizeformat(true) }} {{ 999|filesizeformat }}",
    # filters on lists
    "{{ l|sort }}{{ l|sort(reverse=true) }}{{ names|sort }}{{ names|sort(case_sensitive=true) }}{{ m|sort(attribute='k.n')|map(attribute='content')|list }}{{ m|sort(attribute='role,k.n')|map(attribute='content')|join('/') }}", "{{ [1, 'a']|sort }}", "{{ l|min }}{{ l|max }}{{ l|sum }}{{ m|sum(attribute='k.n') }}{{ []|sum }}{{ l|sum(start=10) }}{{ names|min }}{{ names|max(case_sensitive=true) }}{{ []|max }}|",
    "{{ [1, 2, 1, 3]|unique|list }}{{ names|unique|list }}{{ names|unique(case_sensitive=true)|list }}", "{{ d|dictsort }}{{ d|dictsort(true) }}{{ {'a': 2, 'b': 1}|dictsort(by='value') }}{{ d|dictsort(reverse=true) }}{{ d|items|list }}{{ missing|items|list }}", "{{ 5|items|list }}",
    "{% for g in m|groupby('role') %}{{ g.grouper }}={{ g.list|length }};{% endfor %}{% for k, v in m|groupby('k.n') %}{{ k }}:{{ v|map(attribute='content')|join(',') }};{% endfor %}", "{{ [1, 2, 3, 4, 5]|batch(2)|list }}{{ [1, 2, 3]|batch(2, 'x')|list }}{{ [1, 2, 3, 4, 5]|slice(2)|list }}{{ [1, 2, 3]|slice(2, 'x')|list }}",
    "{{ l|map('string')|list }}{{ names|map('upper')|join(' ') }}{{ names|map('replace', 'b', 'B')|list }}{{ m|map(attribute='zz', default='-')|list }}{{ m|map(attribute='k.n')|sum }}", "{{ m|map('nofilter')|list }}", "{{ [0, 1, '', 'a', none]|select|list }}{{ [0, 1]|reject|list }}{{ [1, 2, 3, 4]|select('even')|list }}{{ [1, 2, 3]|reject('odd')|list }}{{ [1, 2, 3]|select('gt', 1)|list }}{{ m|selectattr('role', 'equalto', 'user')|list|length }}{{ m|rejectattr('role', 'eq', 'user')|map(attribute='content')|first }}{{ [{'a': 1}, {}]|selectattr('a', 'defined')|list }}{{ [{'a': 1}, {'a': 0}]|selectattr('a')|list }}",
    "{{ l|select('nosuch')|list }}", "{{ m|selectattr('role', '==', 'user')|list|tojson }}", "{{ l|map('string') is string }}{{ (l|select)|length }}", "{{ l|first }}{{ l|last }}{{ []|first }}|{{ []|first is defined }}{{ l|reverse|list }}{{ d|list }}{{ d|first }}{{ 'x'|attr('upper') is callable }}{{ d|attr('a') }}|",
    "{{ 5|list }}", "{{ none|map('string')|list }}{{ none|select|list }}", "{% set g = l|select %}{{ g|list }}{{ g|list }}", "{% set g = l|map('string') %}{% for x in g %}{{ x }}{{ loop.last }}{% endfor %}",
    # tojson
    "{{ d|tojson }}{{ l|tojson }}{{ u|tojson }}{{ html|tojson }}{{ x|tojson }}{{ t|tojson }}{{ f|tojson }}{{ 1e100|tojson }}{{ 'q\"\\\\\\n\\t\\x01\x7f'|tojson }}", "{{ d|tojson(indent=2) }}{{ []|tojson(indent=2) }}{{ {}|tojson(indent=4) }}{{ [[], {}]|tojson(indent=1) }}", "{{ u|tojson(ensure_ascii=true) }}{{ '😀'|tojson(ensure_ascii=True) }}{{ d|tojson(sort_keys=true) if false else {'b': 1, 'a': 2}|tojson(sort_keys=true) }}{{ [1, {'a': 2}]|tojson(separators=(',', ':')) }}", "{{ {1: 'a', none: 'b', true: 'c', 1.5: 'd'}|tojson }}{{ (1, 2)|tojson }}",
    "{{ d.items()|tojson }}", "{{ range(3)|tojson }}", "{{ namespace()|tojson }}", "{{ {(1, 2): 3}|tojson }}", "{{ [1.0, 100000000000000000000.0, 1e-7, 0.1]|tojson }}",
    # tests
    "{{ 1 is number }}{{ 'a' is string }}{{ d is mapping }}{{ l is sequence }}{{ s is sequence }}{{ d is sequence }}{{ l is iterable }}{{ 5 is iterable }}{{ none is none }}{{ t is boolean }}{{ t is true }}{{ z is false }}{{ 1 is integer }}{{ t is integer }}{{ f is float }}{{ missing is undefined }}{{ missing is sequence }}{{ missing is iterable }}{{ t is number }}",
    "{{ 4 is even }}{{ 3 is odd }}{{ 9 is divisibleby 3 }}{{ 9 is divisibleby(2) }}{{ 'a' is lower }}{{ 'A' is upper }}{{ 1 is eq 1 }}{{ 1 is ne 2 }}{{ 2 is gt 1 }}{{ 2 is lessthan 1 }}{{ 1 is ge 1 }}{{ 1 is in [1] }}{{ none is sameas none }}{{ 1 is not string }}{{ 'a' is not none }}{{ (html|e) is escaped }}{{ range is callable }}{{ s.upper is callable }}{{ 'upper' is filter }}{{ 'even' is test }}{{ 'zz' is filter }}",
    "{{ not x is none }}{{ x is not none and true }}{{ 1 is number and 2 is number }}{{ d.a is defined and d.a is number }}", "{{ missing is string }}{{ 1 == 1 is true }}",
    # statements
    "{% if n > 5 %}big{% elif n > 3 %}mid{% else %}small{% endif %}|{% if z %}a{% elif e %}b{% elif l %}c{% endif %}|{% if not l %}x{% endif %}", "{% for i in l %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ loop.depth }}{{ loop.previtem }}{{ loop.nextitem }};{% endfor %}",
    "{% for k, v in d.items() %}{{ k }}={{ v }} {% endfor %}{% for k in d %}{{ k }}{% endfor %}{% for (a, b) in [(1, 2), (3, 4)] %}{{ a }}{{ b }}{% endfor %}{% for c in 'abc' %}{{ c }}-{% endfor %}", "{% for a, b in [(1, 2, 3)] %}{% endfor %}", "{% for a, b in [1] %}{% endfor %}", "{% for i in 5 %}{% endfor %}", "{% for i in [] %}x{% else %}empty{% endfor %}{% for i in l if i > 1 %}{{ i }}{{ loop.index }}{% endfor %}{% for i in l if i > 9 %}x{% else %}none{% endfor %}",
    "{% for i in range(10) %}{% if i == 2 %}{% continue %}{% endif %}{% if i == 5 %}{% break %}{% endif %}{{ i }}{% endfor %}{% for i in range(2) %}{% for j in range(5) %}{% if j == 1 %}{% break %}{% endif %}{{ i }}{{ j }} {% endfor %}{% endfor %}", "{% for i in l %}{{ loop.cycle('a', 'b') }}{% if loop.changed(i > 1) %}!{% endif %}{% endfor %}", "{% for n in tree recursive %}{{ n.v }}d{{ loop.depth }}{% if n.c %}({{ loop(n.c) }}){% endif %}{% endfor %}", "{% for i in l %}{{ loop(l) }}{% endfor %}", "{% for i in l %}{% endfor %}{{ loop }}|{{ i }}",
    "{% set a = 1 %}{% for i in l %}{% set a = i %}{{ a }}{% endfor %}{{ a }}{% if true %}{% set a = 9 %}{% endif %}{{ a }}", "{% set ns = namespace(c=0, q='z') %}{% for i in l %}{% set ns.c = ns.c + i %}{% endfor %}{{ ns.c }}{{ ns.q }}{{ ns.missing }}|{{ ns['c'] }}", "{% set ns = {} %}{% set ns.a = 1 %}", "{% set a, b = 1, 2 %}{{ a }}{{ b }}{% set (c, d2) = [3, 4] %}{{ c }}{{ d2 }}", "{% set a %}block {{ n }}{% endset %}{{ a }}{% set b | upper %}up{% endset %}{{ b }}{% set c|replace('a','b')|length %}aaa{% endset %}{{ c + 1 }}",
    "{% macro hi(name, greet='Hello', *) %}{% endmacro %}", "{% macro hi(name, greet='Hello') %}{{ greet }} {{ name }}{% endmacro %}{{ hi('A') }}|{{ hi('B', greet='Yo') }}|{{ hi(greet='G', name='N') }}|{{ hi() }}|{{ hi.name }}{{ hi.arguments }}", "{% macro hi(a) %}{% endmacro %}{{ hi(1, 2) }}", "{% macro hi(a) %}{% endmacro %}{{ hi(b=2) }}", "{% macro v() %}{{ varargs }}{{ kwargs }}{% endmacro %}{{ v(1, 2, k=3) }}{{ v(*l, **{'q': 1}) }}", "{% macro a(x) %}{{ x }}{% if x > 0 %}{{ a(x - 1) }}{% endif %}{% endmacro %}{{ a(3) }}", "{% macro m1(x, y=x ~ '!') %}{{ x }}{{ y }}{% endmacro %}{{ m1('a') }}",
    "{% macro box(t) %}[{{ t }}:{{ caller() }}]{% endmacro %}{% call box('x') %}body {{ n }}{% endcall %}", "{% macro each(xs) %}{% for x in xs %}{{ caller(x, loop.index) }}{% endfor %}{% endmacro %}{% call(x, i) each(l) %}<{{ x }}@{{ i }}>{% endcall %}", "{% macro q() %}{{ caller is defined }}{{ caller() if caller else 'no' }}{% endmacro %}{{ q() }}{% call q() %}c{% endcall %}", "{% macro nocall() %}x{% endmacro %}{% call nocall() %}y{% endcall %}",
    "{% set g = 1 %}{% macro f() %}{{ g }}{% endmacro %}{{ f() }}{% set g = 2 %}{{ f() }}{% for g in [7] %}{{ f() }}{% endfor %}", "{% for i in l %}{% macro f() %}{{ i }}{% endmacro %}{{ f() }}{% endfor %}", "{% macro f() %}{% set z = 5 %}{{ z }}{% endmacro %}{{ f() }}{{ z }}", "{% filter upper %}abc {{ s }}{% endfilter %}{% filter replace('a', 'b')|indent(2) %}aaa\na{% endfilter %}", "{% with a = 1, b = n %}{{ a }}{{ b }}{% set a = 5 %}{{ a }}{% endwith %}{{ a }}|{% with %}{% set q = 1 %}{{ q }}{% endwith %}{{ q }}", "{% block body %}in {{ n }}{% endblock %}{% block two %}2{% endblock two %}",
    "{% raw %}{{ not }} {% if %}{% endraw %}{{ n }}{%- raw -%}  keep {{ x }}  {%- endraw -%}  z", "a {# comment {{ x }} #} b{#- strip -#}   c\n{# line #}\nd", "{% autoescape true %}{{ html }}{{ html|safe }}{% endautoescape %}{{ html }}", "{% do n %}x{% do d.get('a') %}",
    # white space
    "  {% if t %}\n  a\n  {% endif %}\n  b\n", "a  {%- if t -%}  b  {%- endif -%}  c", "a\n  {{- n -}}  \nb", "  {%+ if t %}x{% endif +%}\n y", "x {{ n }}\n{{ n }}\n", "\n\n{% set a = 1 %}\n\n{{ a }}\n\n", "{% for i in l %}\n  {{ i }}\n{% endfor %}\nend", "a{%- set q = 1 %}\n b {%- set r = 2 -%} \n c", "{{ '{% x %}' }}{{ '}}' }}{{ \"{{\" }}", "line1\r\nline2\rline3\n", "  {{ n }}  {% if t %} {{ n }} {% endif %}  ", "\t{# c #}\n\tx", "{%- if t %}\n\n  a{% endif %}", "x\n    {%- for i in l %}\n    {{ i }}\n    {%- endfor %}\n", "a {{ n -}}\n\n b {{- n }} c", "  {#- a -#}  b  {#+ c +#}\n d", "x{% raw %}\n  raw {% endraw %}\ny", "{% if t -%}\n   z\n{%- endif %}\n",
    # globals
    "{{ range(5)|list }}{{ range(1, 4)|list }}{{ range(5, 0, -2)|list }}{{ range(3) }}{{ range(3)|length }}{{ dict(a=1, b=2) }}{{ dict([('x', 1)], y=2) }}", "{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}{{ c.next() }}{% set j = joiner('|') %}{{ j() }}x{{ j() }}y{{ j() }}z", "{{ range(1000000)|length }}", "{{ raise_exception('stop ' ~ n) }}", "{% if n %}{{ raise_exception('Roles \"must\" alternate: ' + s) }}{% endif %}", "{{ strftime_now('%d %b %Y %H:%M') }}", "{{ namespace(a=1).a }}{{ namespace({'b': 2}).b }}", "{{ nofunction(1) }}", "{{ n() }}", "{{ dict(1) }}", "{{ range('a') }}",
    # syntax errors
    "{{ }}", "{% if %}{% endif %}", "{% if t %}", "{% endif %}", "{{ a b }}", "{{ 'open }}", "{{ (1 }}", "{{ [1, }}", "{% for %}{% endfor %}", "{% for x l %}{% endfor %}", "{% unknown %}", "{{ x|nosuch }}", "{{ x is nosuch }}", "{# never ends", "{% raw %}x", "{% break %}", "{{ 1 + }}", "{{ a.b. }}", "{{ {1: } }}", "{% set %}", "{% set 5 = 1 %}", "{% macro %}{% endmacro %}", "{{ 'a' if }}", "{% include 'x' %}", "{% import 'x' as y %}", "{% extends 'x' %}", "{{ @ }}", "{{ 1 ! 2 }}", "{% if t %}{% else %}{% else %}{% endif %}", "{{ f(a=1, 2) }}", "{{ x | }}", "{% call 5 %}{% endcall %}",
    "{% if false %}{{ x|nosuch }}{% endif %}ok", "{{ 'a' if true else x|nosuch }}", "{% generation %}gen {{ n }}{% endgeneration %}",
    # nested together
    "{%- macro show(msg, depth=0) -%}{{ ' ' * depth }}{{ msg.role|upper }}: {{ msg.content|trim }}{% if msg.k is mapping %} ({{ msg.k|tojson }}){% endif %}\n{% endmacro -%}{% for x in m %}{{ show(x, loop.index0) }}{% endfor %}",
    "{% set ns = namespace(found=false, last='') %}{% for x in m[::-1] %}{% if x.role == 'user' and not ns.found %}{% set ns.found = true %}{% set ns.last = x.content %}{% endif %}{% endfor %}{{ ns.last }}", "{% for x in m if x.role != 'system' %}{{ '<|' ~ x['role'] ~ '|>' }}{{ x.content }}{{ '<|end|>' if not loop.last }}{% endfor %}", "{{ (m|map(attribute='content')|list)[-1] }}{{ (m|length - 1)|string ~ '!' }}{{ m[(m|length) - 1].content }}", "{%- for k, v in {'a': [1, 2], 'b': []}|items -%}{{ k }}:{% for i in v %}{{ i }}{{ ', ' if not loop.last else '' }}{% else %}-{% endfor %};{%- endfor -%}",
    "{% set x = 'a' if m[0].role == 'user' and (m[1].role == 'assistant' or false) else 'b' %}{{ x }}{{ m[0].content is string and m[0].content|length > 3 }}", "{{ '</think>' in 'x</think>y' and 'x</think>y'.split('</think>')[-1].lstrip('\\n') }}{{ 'a</think>b'.split('</think>')[0].split('<think>')[-1] }}", "{% set tools = [{'function': {'name': 'f', 'parameters': {'properties': {'a': {'type': 'string'}}, 'required': ['a']}}}] %}{% for t2 in tools %}{% set fn = t2.function %}{{ fn.name }}({% for p, spec in fn.parameters.properties.items() %}{{ p }}{{ '' if p in fn.parameters.required else '?' }}: {{ spec.type }}{% if not loop.last %}, {% endif %}{% endfor %}){% endfor %}",
]
PAGE = [
]
PLAIN = ["  {% if t %}\n  a\n  {% endif %}\n  b\n", "{{ {'b': '<', 'a': \"'\"}|tojson }}{{ u|tojson }}", "{% for i in l %}\n{{ i }}\n{% endfor %}", "{{ html }}{{ html|e }}", "x\n{# c #}\ny\n"]
HTML = ["{{ html }}{{ html|safe }}{{ html|e }}{{ '<' }}{{ html ~ '<' }}{{ (html|safe) ~ '<' }}{{ html|upper }}{{ html|length }}", "{% macro m1(x) %}<b>{{ x }}</b>{% endmacro %}{{ m1(html) }}{{ m1('<') ~ '<' }}{{ m1('a')|upper }}", "{% set a %}<i>{{ html }}</i>{% endset %}{{ a }}{{ a|length }}", "{{ [html, '<b>'|safe]|join('&') }}{{ [html]|join }}{{ html|replace('<', '>') }}{{ (html|safe)|replace('i', '<') }}", "{{ {'a': html}|tojson }}{{ html|tojson }}{{ n }}{{ none }}{{ [html] }}", "{% autoescape false %}{{ html }}{% endautoescape %}{{ html }}", "{% call(x) caller_of() %}{% endcall %}", "{% filter upper %}<b>{{ html }}{% endfilter %}", "{{ '%s' % html }}{{ ('<b>%s</b>'|safe) }}{{ html|truncate(3, true, '<', 0) }}{{ ('<b>'|safe) + html }}{{ html + ('<b>'|safe) }}"]


class Generation(jinja2.ext.Extension):
    tags = {"generation"}

    def parse(self, parser):
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return jinja2.nodes.CallBlock(self.call_method("_run"), [], [], body).set_lineno(line)

    def _run(self, caller):
        return caller()


def environment(kind):
    trim = kind == "chat"
    env = ImmutableSandboxedEnvironment(trim_blocks=trim, lstrip_blocks=trim, autoescape=kind == "html",
                                        extensions=["jinja2.ext.loopcontrols", "jinja2.ext.do", Generation])

    def tojson(x, indent=None, ensure_ascii=False, separators=None, sort_keys=False):
        return json.dumps(x, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)

    def raise_exception(message):
        raise jinja2.exceptions.TemplateError(message)

    if kind == "chat":
        env.filters["tojson"] = tojson
    env.globals["raise_exception"] = raise_exception
    env.globals["strftime_now"] = datetime.datetime(2026, 7, 26, 9, 5, 3).strftime
    return env


def main():
    out = []
    for kind, sources in (("chat", CHAT + PAGE), ("plain", PLAIN), ("html", HTML + PAGE)):
        for source in sources:
            case = {"source": source}
            if kind == "chat":
                case["chat"] = True
            if kind == "html":
                case["autoescape"] = True
            try:
                case["output"] = environment(kind).from_string(source).render(**V)
            except Exception as e:
                case["error"] = type(e).__name__
                case["message"] = str(e)
            out.append(case)
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "cases.jsonl"), "w", encoding="utf-8") as f:
        f.write(json.dumps({"vars": V}, ensure_ascii=False) + "\n")
        for case in out:
            f.write(json.dumps(case, ensure_ascii=False) + "\n")


main()
