"""HTML from the clipboard, as office programs and browsers put it there, to clean Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from companion.content.clean_html import clean_html
from companion.content.html_to_markdown import html_to_markdown

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag


def pasted_markdown(html: str, plain: str) -> str:
    """Return the Markdown to put in for what was copied; `plain` is the same without any form.

    Where the HTML says nothing but colours and fonts, as that of a program's source does, the
    plain text is better, and is returned as it is.
    """
    tidied = clean_html(_with_meaning(html))
    if not _TELLING.search(tidied):
        return plain
    return html_to_markdown(tidied)


_TELLING: Final = re.compile(
    r"<(?:a|b|strong|i|em|s|del|strike|h[1-6]|ul|ol|li|table|blockquote|code|pre|img)[\s>]"
)
"""The elements that Markdown has a sign for."""

_FRAGMENT: Final = re.compile(r"<!--StartFragment-->(.*)<!--EndFragment-->", re.DOTALL)
_WORD_SIGN: Final = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_WORD_LIST: Final = re.compile(r"mso-list:\s*l\d+\s+level(\d+)", re.IGNORECASE)
_CONDITION: Final = re.compile(r"<!\[(?:if[^\]]*|endif)\]>")
_NUMBERED: Final = re.compile(r"^\(?[0-9a-zA-Z]{1,4}[.)]$")
_OFFICE_HEADING: Final = re.compile(r"MsoTitle|MsoHeading(\d)?", re.IGNORECASE)


def _with_meaning(html: str) -> str:
    """Say with elements what office programs say with styles, and leave their own marks out."""
    from bs4 import BeautifulSoup  # noqa: PLC0415 - only a paste needs it

    fragment = _FRAGMENT.search(html)
    soup = BeautifulSoup(_CONDITION.sub("", fragment.group(1) if fragment else html), "html.parser")
    for unseen in soup.find_all(["style", "script", "head", "title", "meta", "link", "o:p"]):
        if unseen.name != "o:p" or not unseen.get_text(strip=True):
            unseen.decompose()
    _drop_false_emphasis(soup)
    _emphasize_by_style(soup)
    _make_word_lists(soup)
    _drop_pictures_out_of_reach(soup)
    _flatten_cells(soup)
    for empty in soup.find_all(["p", "div"]):
        if not empty.get_text(strip=True) and empty.find("img") is None:
            empty.decompose()
    return str(soup)


def _drop_false_emphasis(soup: BeautifulSoup) -> None:
    """Google Docs wraps all in a <b> that is not bold; headings are bold by themselves."""
    for tag in soup.find_all(["b", "strong", "i", "em"]):
        style = _style(tag)
        plain = re.search(r"(?<!-)font-weight:(?:normal|400)", style) and tag.name in {
            "b",
            "strong",
        }
        upright = "font-style:normal" in style and tag.name in {"i", "em"}
        if plain or upright or not tag.get_text(strip=True):
            tag.unwrap()
    for heading in soup.find_all(re.compile(r"^h[1-6]$")):
        for tag in heading.find_all(["b", "strong"]):
            tag.unwrap()


def _emphasize_by_style(soup: BeautifulSoup) -> None:
    for tag in soup.find_all(["span", "font"]):
        style = _style(tag)
        if not style or not tag.get_text(strip=True):
            continue
        in_heading = tag.find_parent(re.compile(r"^h[1-6]$")) is not None
        if re.search(r"(?<!-)font-weight:(?:bold|[6-9]00)", style) and not in_heading:
            _wrap_inside(soup, tag, "strong")
        if "font-style:italic" in style:
            _wrap_inside(soup, tag, "em")
        if re.search(r"text-decoration(?:-line)?:[^;]*line-through", style):
            _wrap_inside(soup, tag, "del")


def _make_word_lists(soup: BeautifulSoup) -> None:
    """Word copies the items of a list as paragraphs that name their level and bring their sign."""
    open_lists: list[Tag] = []
    previous: Tag | None = None
    for paragraph in soup.find_all("p"):
        found = _WORD_LIST.search(_raw_style(paragraph))
        if found is None:
            if _OFFICE_HEADING.search(_classes(paragraph)):
                paragraph.name = "h2"
            continue
        if previous is None or _next_tag(previous) is not paragraph:
            open_lists = []
        level = int(found.group(1))
        kind = "ol" if _NUMBERED.match(_take_sign(paragraph)) else "ul"
        del open_lists[level:]
        while len(open_lists) < level:
            made = soup.new_tag(kind)
            if open_lists:
                _last_item(soup, open_lists[-1]).append(made)
            else:
                paragraph.insert_before(made)
            open_lists.append(made)
        paragraph.name = "li"
        open_lists[-1].append(paragraph.extract())
        previous = open_lists[0]


def _take_sign(paragraph: Tag) -> str:
    """Take the bullet or number out of an item and return it."""
    for span in paragraph.find_all("span"):
        if _WORD_SIGN.search(_raw_style(span)):
            sign = span.get_text(strip=True)
            span.decompose()
            return sign
    return ""


def _last_item(soup: BeautifulSoup, above: Tag) -> Tag:
    items = above.find_all("li", recursive=False)
    if items:
        return items[-1]
    made = soup.new_tag("li")
    above.append(made)
    return made


def _next_tag(tag: Tag) -> Tag | None:
    """Return the element beside this one, None where words stand between."""
    from bs4 import Tag as Element  # noqa: PLC0415 - as above

    for sibling in tag.next_siblings:
        if isinstance(sibling, Element):
            return sibling
        if str(sibling).strip():
            return None
    return None


def _drop_pictures_out_of_reach(soup: BeautifulSoup) -> None:
    """Leave out pictures that lie in files of the other program, or in the HTML itself."""
    for picture in soup.find_all("img"):
        if not str(picture.get("src", "")).startswith(("http://", "https://")):
            picture.decompose()


def _flatten_cells(soup: BeautifulSoup) -> None:
    """A cell of a Markdown table is one line, and its first row the head."""
    for table in soup.find_all("table"):
        first = table.find("tr")
        for cell in first.find_all("td") if first is not None else ():
            cell.name = "th"
    for cell in soup.find_all(["td", "th"]):
        for paragraph in cell.find_all(["p", "div"]):
            paragraph.insert_after(" ")
            paragraph.unwrap()


def _wrap_inside(soup: BeautifulSoup, tag: Tag, name: str) -> None:
    inner = soup.new_tag(name)
    for child in list(tag.contents):
        inner.append(child.extract())
    tag.append(inner)


def _style(tag: Tag) -> str:
    return re.sub(r"\s*([:;])\s*", r"\1", _raw_style(tag).lower())


def _raw_style(tag: Tag) -> str:
    return str(tag.get("style", ""))


def _classes(tag: Tag) -> str:
    found = tag.get("class", "")
    return found if isinstance(found, str) else " ".join(found or ())
