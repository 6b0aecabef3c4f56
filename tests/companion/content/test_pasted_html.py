"""What becomes of text copied from office programs and browsers."""

from __future__ import annotations

from companion.content.pasted_html import pasted_markdown

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal
{margin:0}</style><script>alert(1)</script></head><body lang=EN-US><!--StartFragment-->
<h1>Filter<o:p></o:p></h1>
<p class=MsoNormal>We <b style='mso-bidi-font-weight:normal'>built</b> it, <i>twice</i>.</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·
<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>sand</p>
<p class=MsoListParagraph style='margin-left:1.0in;mso-list:l0 level2 lfo1'><![if !supportLists]>
<span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>fine</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>
<span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>gravel</p>
<p class=MsoNormal>Then:</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]>
<span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>rinse</p>
<p class=MsoNormal><img src="file:///C:/Temp/image001.png" alt="x"><o:p>&nbsp;</o:p></p>
<!--EndFragment--></body></html>"""

GOOGLE = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
<p dir="ltr"><span style="font-size:11pt;font-weight:700;font-style:normal">Bold</span><span
style="font-weight:400"> and </span><span style="font-style: italic">slanted</span>
<a href="https://a.example/?x=1"><span>a link</span></a></p>
<ul><li dir="ltr"><p><span>one</span></p></li><li dir="ltr"><p>two</p></li></ul></b>"""

LIBRE = """<!DOCTYPE html><html><head><style>p{}</style></head><body>
<p style="line-height:100%"><font face="Liberation"><b>Hi</b></font> there</p>
<ol><li><p>a</p></li><li><p>b</p></li></ol>
<table><tr><td><p>Name</p></td><td><p>Cost</p></td></tr>
<tr><td><p>sand</p></td><td><p>4</p></td></tr></table><p><br/></p></body></html>"""


def test_text_from_word_keeps_its_lists_and_nothing_of_words_own() -> None:
    assert pasted_markdown(WORD, "") == (
        "# Filter\n\nWe **built** it, *twice*.\n\n- sand\n  - fine\n- gravel\n\nThen:\n\n1. rinse"
    )


def test_text_from_google_docs_is_bold_where_it_was() -> None:
    assert pasted_markdown(GOOGLE, "") == (
        "**Bold** and *slanted*\n[a link](https://a.example/?x=1)\n\n- one\n- two"
    )


def test_text_from_libreoffice_keeps_lists_and_tables() -> None:
    assert pasted_markdown(LIBRE, "") == (
        "**Hi** there\n\n1. a\n2. b\n\n| Name | Cost |\n| --- | --- |\n| sand | 4 |"
    )


def test_coloured_source_stays_the_plain_text_that_it_is() -> None:
    html = '<div style="white-space:pre"><div><span style="color:red">def</span> f():</div></div>'
    assert pasted_markdown(html, "def f():\n    x * y") == "def f():\n    x * y"


def test_nothing_that_runs_or_fetches_comes_along() -> None:
    html = (
        '<p><strong>Look</strong> <a href="javascript:alert(1)">here</a><script>x</script>'
        '<img src="data:image/png;base64,AAAA"><iframe src="https://e.example"></iframe></p>'
    )
    assert pasted_markdown(html, "") == "**Look** here"
