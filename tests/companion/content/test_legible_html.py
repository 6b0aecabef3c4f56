"""Code, formulas and tables that can be read; everything else stays as it is."""

from __future__ import annotations

from html import escape

from hypothesis import given
from hypothesis import strategies as st

from companion.content.clean_html import clean_html
from companion.content.legible_html import formulas_in, legible_html
from companion.content.plain_text import plain_text


def shown(html: str) -> str:
    return legible_html(
        clean_html(html),
        after_code=lambda code: f"<p>[{len(code)}]</p>",
        formula_link=lambda source: f"copy:{source}",
    )


def test_code_of_a_named_language_is_coloured() -> None:
    code = 'def f():  # why\n    return "a"'
    html = shown(f'<pre><code class="language-python hl">{code}</code></pre>')
    assert '<pre class="code"><span class="k">def</span> <span class="f">f</span>' in html
    assert '<span class="c"># why</span>\n' in html
    assert '<span class="s">"a"</span>' in html or '<span class="s">"</span>' in html


def test_the_language_may_stand_at_the_block_itself() -> None:
    assert '<span class="k">SELECT</span>' in shown('<pre class="lang-sql">SELECT 1</pre>')


def test_a_language_is_never_guessed() -> None:
    assert shown("<pre>def f(): pass</pre>") == '<pre class="code">def f(): pass</pre><p>[13]</p>'
    assert '<pre class="code">x = 1</pre>' in shown('<pre class="language-moonish">x = 1</pre>')


def test_lines_of_code_stay_lines() -> None:
    assert '<pre class="code">a\nb &lt; c</pre>' in shown("<pre>a<br>b &lt; c</pre>")


def test_a_block_without_code_is_left_out() -> None:
    assert shown("<pre> \n </pre>") == ""


def test_formulas_are_set_apart_with_their_source_behind_them() -> None:
    html = shown(r"<p>So \(a < b\) and $$x^2$$, or \[y\]; \begin{align}z\end{align}.</p>")
    assert formulas_in(clean_html(r"<p>\(a < b\)</p>")) == (r"\(a < b\)",)
    assert html.count('<a class="tex"') == 4
    assert r'<a class="tex" href="copy:\(a &lt; b\)">\(a &lt; b\)</a>' in html


def test_what_the_site_marks_as_an_equation_is_one() -> None:
    html = r'<p><span class="filter_mathjaxloader_equation nolink">\(E=mc^2\)</span></p>'
    assert formulas_in(clean_html(html)) == (r"\(E=mc^2\)",)


def test_code_and_links_hold_no_formulas() -> None:
    html = clean_html(r"<code>\(a\)</code> <pre>$$b$$</pre> <a href='https://x.org'>\[c\]</a>")
    assert formulas_in(html) == ()


def test_a_price_is_no_formula() -> None:
    assert shown("<p>It costs 5$ or C:\\dir\\ there.</p>").count("<a") == 0


def test_tables_have_borders() -> None:
    html = shown("<table><tr><th>Sand</th></tr><tr><td>4</td></tr></table>")
    assert html.startswith('<table border="1" cellspacing="0" cellpadding="6">')


def test_classes_that_only_style_are_cleaned_away() -> None:
    assert clean_html('<span class="text-danger">a</span>') == "<span>a</span>"
    assert clean_html('<p class="language-c">a</p>') == "<p>a</p>"


@given(st.text())
def test_no_word_is_lost(text: str) -> None:
    html = f"<p>{escape(text)}</p><pre>{escape(text)}</pre><p>end</p>"
    clean = clean_html(html)
    made = legible_html(clean, after_code=lambda _code: "", formula_link=lambda _source: "x:y")
    assert "".join(plain_text(made).split()) == "".join(plain_text(clean).split())


@given(st.text(alphabet="abc=+_^ \\{}<>&", min_size=1).filter(lambda text: "\\)" not in text))
def test_a_formula_is_found_as_it_was_written(source: str) -> None:
    written = rf"\({source}\)"
    assert formulas_in(clean_html(f"<p>{escape(written)}</p>")) == (written,)
