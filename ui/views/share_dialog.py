"""The dialog to share something onward: where to, own words, and what exactly goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.content.share_text import Composed, compose
from companion.domain.share import Share, read_instance
from ui.language import follow_language, say
from ui.lines import in_line
from ui.share_wording import (
    account_remark,
    act_words,
    count_words,
    quote_caution,
    quote_choice,
    way_remark,
)
from ui.style.icons import has_icon
from ui.style.scale import GAP, GAP_LARGE, GAP_SMALL, GAP_WIDE
from ui.widgets.brief_word import announce
from ui.widgets.controls import button, label, row, with_icon
from ui.widgets.dialog_size import fit_into_window
from ui.widgets.prose_field import ProseField
from ui.widgets.text_list import TextList

if TYPE_CHECKING:
    from companion.domain.share import Shareable, ShareTarget
    from companion.services.sharing import ShareOffer
    from ui.language import Words
    from ui.style.look import Look

translate = QCoreApplication.translate

_SAVED_AFTER_MS = 800
_ICON = 18
_LINES_OF_WORDS, _LINES_OF_PREVIEW = 4, 6


class ShareDialog(QDialog):
    """Lets the person put together what goes out, and shows all of it before.

    `share_wanted` gives the `Share`, the target, the host of its service and what is composed of
    it; `card_wanted` asks for a card; `words_left` gives link and words, to be kept. `is_offline`
    says whether what needs the network has to wait.
    """

    share_wanted = Signal(object, object, str, object)
    card_wanted = Signal(object)
    words_left = Signal(str, str)

    def __init__(self, look: Look, offer: ShareOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("Share"))
        self._look = look
        self._offer = offer
        self._is_offline = False
        self._kept = offer.words
        self.targets = TextList()
        self.title = label(offer.thing.title, name="page-title")
        self.place = label(faint=True, small=True)
        self.instance = QLineEdit(offer.instance)
        self.words = ProseField()
        self.count = label(faint=True, small=True)
        self.too_long = label(kind="problem", small=True)
        self.quote = QCheckBox()
        self.caution = label(kind="caution", small=True)
        self.preview = ProseField()
        self.remark = label(faint=True, small=True)
        self.way = label(small=True)
        self.card = with_icon(
            button(lambda: self.tr("Card with a QR code…"), self._want_card), look, "code-card"
        )
        self.cancel = button(lambda: self.tr("Cancel"), self.reject)
        self.act = button("", self._share, primary=True)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_SAVED_AFTER_MS)
        self._keeping.timeout.connect(self._keep_words)
        self._build()
        self._fill()

    @property
    def thing(self) -> Shareable:
        """What is to be shared."""
        return self._offer.thing

    @property
    def target(self) -> ShareTarget | None:
        """Where to; None where there is no target at all."""
        place = self.targets.currentRow()
        known = self._offer.known.targets
        return known[place] if 0 <= place < len(known) else None

    def choose(self, key: str) -> None:
        """Choose a target by its key, the first one where there is no such target."""
        keys = [each.key for each in self._offer.known.targets]
        self.targets.setCurrentRow(keys.index(key) if key in keys else 0)

    def set_offline(self, *, offline: bool) -> None:
        """Let what needs the network wait, or open it."""
        self._is_offline = offline
        self._refresh()

    def done(self, result: int) -> None:
        """Close; the words stay for the next time."""
        self._keep_words()
        super().done(result)

    # Parts -----------------------------------------------------------------------------------

    def _build(self) -> None:
        self._name_parts()
        lines = self.fontMetrics().lineSpacing()
        for field, least in ((self.words, _LINES_OF_WORDS), (self.preview, _LINES_OF_PREVIEW)):
            field.setMinimumHeight(lines * least)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            field.setTabChangesFocus(True)
        self.preview.setReadOnly(True)
        self.preview.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GAP_SMALL, 0, GAP_WIDE, 0)
        column.setSpacing(GAP)
        self.instance_label = self._label(lambda: self.tr("Your site of {service}"), self.instance)
        words_label = self._label(lambda: self.tr("Your own words"), self.words)
        preview_label = self._label(
            lambda: self.tr("This is shared, and nothing else"), self.preview
        )
        for part in (
            self.instance_label, self.instance, words_label, self.words, self.count, self.too_long,
            self.quote, self.caution, preview_label, self.preview, self.remark, self.way,
        ):  # fmt: skip
            column.addWidget(part, 1 if part in (self.words, self.preview) else 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(right)
        halves = QHBoxLayout()
        halves.setSpacing(GAP_WIDE)
        halves.addWidget(self.targets, 2)
        halves.addWidget(area, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP_WIDE)
        layout.addWidget(self.title)
        layout.addWidget(self.place)
        layout.addLayout(halves, 1)
        layout.addLayout(row(self.card, None, self.cancel, self.act))
        fit_into_window(self, 46, 36)

    def _name_parts(self) -> None:
        say(self.targets.setAccessibleName, lambda: self.tr("Where to"))
        say(self.words.setPlaceholderText, lambda: self.tr("Why it is worth a look…"))
        self.instance.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        say(self.instance.setPlaceholderText, lambda: "mastodon.social")
        follow_language(self, self._say_place)
        author, is_own = self.thing.author_name, self.thing.is_own
        say(self.quote.setText, lambda: quote_choice(author, is_own=is_own))
        self.quote.setVisible(bool(self.thing.text))
        self.quote.setChecked(is_own and bool(self.thing.text))
        say(self.caution.setText, lambda: quote_caution(author))
        say(self.remark.setText, lambda: account_remark(self.thing))

    def _label(self, words: Words, field: QWidget) -> QLabel:
        made = label(words, small=True)
        made.setBuddy(field)
        say(field.setAccessibleName, words)
        return made

    def _fill(self) -> None:
        for each in self._offer.known.targets:
            self.targets.addItem(QListWidgetItem(self._name_of(each)))
        self._look.follow(self, self._draw_icons)
        follow_language(self, self._say_targets)
        self.words.setPlainText(self._offer.words)
        self.targets.currentRowChanged.connect(lambda _place: self._refresh())
        self.targets.itemActivated.connect(lambda _item: self.words.setFocus())
        self.words.textChanged.connect(self._refresh)
        self.words.textChanged.connect(self._keep_soon)
        self.instance.textChanged.connect(lambda _text: self._refresh())
        self.quote.toggled.connect(lambda _on: self._refresh())
        follow_language(self, self._refresh)
        self.choose(self._offer.last_target)
        self.targets.setFocus()

    def _draw_icons(self) -> None:
        size = self._look.px(_ICON)
        self.targets.setIconSize(QSize(size, size))
        for place, each in enumerate(self._offer.known.targets):
            icon = each.icon if has_icon(each.icon) else "share"
            self.targets.item(place).setIcon(self._look.icon(icon, self._look.theme.text, size))

    def _say_targets(self) -> None:
        for place, each in enumerate(self._offer.known.targets):
            self.targets.item(place).setText(self._name_of(each))

    def _name_of(self, target: ShareTarget) -> str:
        """Return the name of a service as it is; what is no service has one in each language."""
        names = {"email": self.tr("E-mail"), "copy": self.tr("Copy")}
        return names.get(target.key, target.name)

    def _say_place(self) -> None:
        thing = self.thing
        course = thing.course_name if thing.course_name != thing.title else ""
        self.place.setText(in_line([course, thing.site_name, thing.link]))

    # What goes out ---------------------------------------------------------------------------

    @property
    def share(self) -> Share:
        """What goes out, as it is chosen now."""
        thing = self.thing
        has_quote = self.quote.isChecked() and bool(thing.text)
        return Share(
            thing.title,
            thing.link,
            self.words.toPlainText(),
            thing.text if has_quote else "",
            thing.author_name if has_quote else "",
        )

    def _composed(self, target: ShareTarget) -> Composed:
        return compose(self.share, target, read_instance(self.instance.text()) or "")

    def _refresh(self) -> None:
        """Show what goes out, whether it fits, and what the button will do."""
        target = self.target
        has_others = self.quote.isChecked() and not self.thing.is_own
        self.caution.setVisible(has_others and bool(self.thing.text))
        for part in (self.instance, self.instance_label):
            part.setVisible(target is not None and target.needs_instance)
        if target is None:
            self.act.setEnabled(False)
            return
        name = self._name_of(target)
        say(
            self.instance_label.setText,
            lambda: self.tr("Your site of {service}").format(service=name),
        )
        composed = self._composed(target)
        if self.preview.toPlainText() != composed.text:
            self.preview.setPlainText(composed.text)
        self.count.setText(count_words(composed.used, composed.limit))
        self.count.setVisible(bool(composed.limit) and target.takes_words)
        self.too_long.setText(
            self.tr("Too long for {service}: shorten your words.").format(service=name)
        )
        if composed.are_words_whole is self.too_long.isVisibleTo(self):
            self.too_long.setVisible(not composed.are_words_whole)
            if not composed.are_words_whole:
                announce(self.words, self.too_long.text())
        waits = self._is_offline and target.needs_network
        self.way.setText(way_remark(target, name, waits=waits))
        self.way.setVisible(bool(self.way.text()))
        self.act.setText(act_words(target, waits=waits))
        has_site = not target.needs_instance or read_instance(self.instance.text()) is not None
        self.act.setEnabled(composed.are_words_whole and has_site)

    def _share(self) -> None:
        target = self.target
        if target is not None and self.act.isEnabled():
            host = read_instance(self.instance.text()) if target.needs_instance else None
            composed = self._composed(target)
            self.share_wanted.emit(self.share, target, host or "", composed)
            self.accept()

    def _want_card(self) -> None:
        self.card_wanted.emit(self.thing)

    def _keep_soon(self) -> None:
        """Have the words kept soon, however long the typing goes on."""
        if not self._keeping.isActive():
            self._keeping.start()

    def _keep_words(self) -> None:
        """Have the words kept, where they are others than those that are."""
        self._keeping.stop()
        words = self.words.toPlainText()
        if words != self._kept:
            self._kept = words
            self.words_left.emit(self.thing.link, words)
