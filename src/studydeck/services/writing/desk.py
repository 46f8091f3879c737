"""The desk: one note while it is written, as a form or as YAML, with its draft on disk until it is saved."""

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.writing import drafts, editing, forms
from studydeck.services.writing.form_words import Remark, in_a_form, in_yaml
from studydeck.services.writing.forms import Slot, Values

if TYPE_CHECKING:
    from studydeck.services.writing.editing import Checked, OpenNote, Saved

_DRAFT_FORMAT = 1
_UNSHOWN = "This note says more than a form can show, so it is here as YAML."


class Desk:
    """One note while it is written.

    Attributes:
        uid: the note's, or None for a new one.
        deck_id: the deck it is in, or goes to.
        kind: the name of its kind; empty where its YAML doesn't say.
        slots: the fields of its form.
        values: what stands in the form.
        text: the note as YAML, while it is written so.
        as_yaml: whether it is written as YAML now.
        restored: whether a draft was found and is what stands here.
    """

    def __init__(self, library: Library, uid: str | None, deck_id: str | None, kind: str | None) -> None:
        """Open a note, or begin a new one; a draft that was kept of it is taken up again.

        Raises:
            StudydeckError: the note or the deck isn't there.
        """
        self.library = library
        self.uid = uid
        self.opened: OpenNote | None = None
        self.restored = False
        self.dropped: str = ""
        if uid is not None:
            self.opened = editing.open_note(library, uid)
            self.deck_id = self.opened.deck_id
            self._begin(forms.name_of_kind(self.opened.fields), self.opened.fields)
        else:
            if deck_id is None or library.deck_by_id(deck_id) is None:
                raise StudydeckError(f"There is no deck `{deck_id}`.", "`N` on the first screen makes one.")
            self.deck_id = deck_id
            self._begin(kind or forms.kind_names()[0], {})
        self._restore()

    def _begin(self, kind: str, fields: Mapping[str, Any]) -> None:
        self.kind = kind
        self.before = fields
        self.slots: tuple[Slot, ...] = forms.slots_of(kind) if kind else ()
        shown = forms.values_of(self.slots, fields) if kind else None
        self.first: Values = shown or forms.empty(self.slots)
        self.values: Values = dict(self.first)
        self.as_yaml = shown is None
        self.first_text = self.text = self.opened.text if self.opened else ""
        self._typed_yaml = False  # whether the YAML is what counts, rather than what the form makes of it

    # --- what stands here ---

    @property
    def why_yaml(self) -> str:
        """Why the note can't be shown as a form, or nothing."""
        return _UNSHOWN if self.as_yaml and forms.values_of(self.slots, self.before) is None else ""

    @property
    def changed(self) -> bool:
        """Whether anything was typed that isn't saved."""
        if self.as_yaml:
            return self.text.strip() != self.first_text.strip()
        return self.values != self.first or self._typed_yaml

    @property
    def deck_title(self) -> str:
        """The deck's folders and title."""
        entry = self.library.deck_by_id(self.deck_id)
        return " › ".join((*entry.deck.breadcrumbs, entry.deck.title)) if entry else self.deck_id

    @property
    def copies(self) -> bool:
        """Whether saving copies a bundled deck into the user's folder first."""
        entry = self.library.deck_by_id(self.deck_id)
        return entry is not None and entry.bundled

    def fields(self) -> dict[str, Any]:
        """Return the note's fields as the form says them."""
        return forms.fields_of(self.slots, self.values, self.before)

    def content(self) -> str | dict[str, Any]:
        """Return what is to be saved: the YAML as it was typed, or the fields of the form."""
        return self.text if self.as_yaml else self.fields()

    @property
    def empty(self) -> bool:
        """Whether nothing stands here at all."""
        if self.as_yaml:
            return not self.text.strip()
        return not any(forms.is_filled(slot, self.values[slot.key]) for slot in self.slots)

    def check(self) -> "Checked":
        """Return the note as it would be read, its cards, and what is wrong with it."""
        return editing.check(self.library, self.deck_id, self.content(), uid=self.uid)

    def remarks(self, checked: "Checked") -> list[Remark]:
        """Return what is wrong with the note, what could be better, and what wasn't typed yet."""
        if self.as_yaml or not self.slots:
            found = [in_yaml(problem) for problem in checked.problems]
        else:
            found = [in_a_form(problem, self.slots) for problem in checked.problems]
        first = "" if self.as_yaml or not self.slots else self.slots[0].key
        for twin in checked.duplicates:
            same = "Nearly the same prompt" if twin.nearly else "The same prompt"
            found.append(Remark(first, "warning", f"{same} stands in {twin.deck_title}, line {twin.line}."))
        return found

    # --- form and YAML ---

    def turn(self) -> None:
        """Go from the form to YAML or back.

        Raises:
            StudydeckError: the YAML can't be shown as a form; it stays as it is.
        """
        if not self.as_yaml:
            if self.values != self.first or not self.opened:
                self.text = self._as_yaml()
            self.as_yaml = True
            return
        if self.text.strip() == self.first_text.strip() and self.opened:
            fields: Mapping[str, Any] = self.opened.fields
        elif not self.text.strip():
            fields = {}
        else:
            fields = editing.fields_of(self.text)
        self._show_fields(fields)

    def _as_yaml(self) -> str:
        fields = self.fields()
        if self.opened:
            return editing.rewritten(self.opened.text, fields)
        return editing.to_yaml(fields) if fields else ""

    def _show_fields(self, fields: Mapping[str, Any]) -> None:
        kind = forms.name_of_kind(fields) if fields else self.kind
        if not kind:
            raise StudydeckError("This can't be shown as a form: it doesn't say which kind of note it is.")
        slots = forms.slots_of(kind)
        values = forms.values_of(slots, fields)
        if values is None:
            raise StudydeckError(
                "This note says more than a form can show.", "Write it as YAML, and save it from here."
            )
        same_kind = kind == self.kind
        self.kind, self.slots, self.values, self.as_yaml = kind, slots, values, False
        if not self.opened:
            self.first, self.before = forms.empty(slots), {}
        elif not same_kind:
            self.first, self.before = forms.empty(slots), fields
            self._typed_yaml = True
        else:
            shown = forms.values_of(slots, self.opened.fields)
            self.first = shown if shown is not None else forms.empty(slots)
            self.before = self.opened.fields if shown is not None else fields

    def replace_text(self, text: str) -> None:
        """Take YAML from elsewhere in the place of what stands here, as a form where that can be."""
        shown_as_form = not self.as_yaml
        self.text, self.as_yaml = text, True
        if shown_as_form:
            with suppress(StudydeckError):
                self.turn()

    def yaml(self) -> str:
        """Return the note as YAML, whichever way it is written now."""
        if self.as_yaml:
            return self.text
        return self._as_yaml() if self.values != self.first or not self.opened else self.opened.text

    # --- saving ---

    def save(self) -> "Saved | None":
        """Write the note into its deck file; return None where there was nothing to write.

        Raises:
            StudydeckError: nothing was written, and why; what was typed stays, here and as a draft.
        """
        if self.opened is None:
            saved = editing.add_note(self.library, self.deck_id, self.content())
        elif not self.changed:
            self.drop()
            return None
        else:
            saved = editing.save_note(self.library, self.opened, self.content())
        self.drop()
        return saved

    def save_as_new(self) -> "Saved":
        """Write the note as a new one beside the one it was opened from.

        Raises:
            StudydeckError: nothing was written, and why.
        """
        content = self.content()
        if isinstance(content, dict):
            content = {key: value for key, value in content.items() if key != "id"}
        saved = editing.add_note(self.library, self.deck_id, content)
        self.drop()
        return saved

    # --- the draft ---

    @property
    def draft_name(self) -> str:
        """What the draft is kept as: by the note, or by the deck that a new one goes to."""
        return editing.draft_name(self.uid, self.deck_id)

    def draft(self) -> str:
        """Return everything that was typed, as it is kept on disk."""
        values = forms.as_json(self.values)
        return json.dumps(
            {
                "v": _DRAFT_FORMAT,
                "kind": self.kind,
                "yaml": self.as_yaml,
                "text": self.text,
                "values": values,
                "first": forms.as_json(self.first),
            },
            ensure_ascii=False,
        )

    def keep(self, *, lasting: bool = True) -> bool:
        """Keep what was typed on disk, or drop the draft where nothing is left of it; return whether one is kept.

        Args:
            lasting: whether to wait until the disk has it, which between two letters would be felt.

        Raises:
            StudydeckError: it couldn't be written.
        """
        if self.changed and not self.empty:
            drafts.keep(self.library, self.draft_name, self.draft(), lasting=lasting)
            return True
        self.drop()
        return False

    def drop(self) -> None:
        """Forget the draft on disk."""
        drafts.drop(self.library, self.draft_name)

    def start_over(self) -> None:
        """Go back to the note as it is in its file, or to an empty form; a second time brings back what was typed."""
        typed, again = (self.draft() if self.changed else ""), self.dropped
        fields = self.opened.fields if self.opened else {}
        self._begin(forms.name_of_kind(fields) if self.opened else self.kind, fields)
        self.restored = False
        self.dropped = typed
        if again and not typed:
            self._take(again)
            self.dropped = ""
        self.keep()

    def _restore(self) -> None:
        kept = drafts.kept(self.library, self.draft_name)
        if kept:
            self._take(kept)
            self.restored = self.changed

    def _take(self, draft: str) -> None:
        """Show a draft; a field that wasn't touched in it stays as the file has it now."""
        try:
            data = json.loads(draft)
            kind, text, as_yaml = str(data["kind"]), str(data["text"]), bool(data["yaml"])
        except (ValueError, KeyError, TypeError):
            self.replace_text(draft)  # kept by the shell, as YAML
            return
        if as_yaml:
            self.text, self.as_yaml = text, True
            return
        if kind != self.kind:
            if self.opened or kind not in forms.kind_names():
                return
            self._begin(kind, {})
        typed, first = forms.from_json(self.slots, data.get("values")), forms.from_json(self.slots, data.get("first"))
        for slot in self.slots:
            if typed[slot.key] != first[slot.key]:
                self.values[slot.key] = typed[slot.key]
        self.as_yaml = False
