"""当事人: who stood for the company at the site, and what the party said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from inspector.domain.catalogue import PhraseGroup
from inspector.domain.inspection import Inspection
from ui.screens.runner.phrases import take_phrase
from ui.screens.runner.sheet import Sheet, side_by_side
from ui.screens.runner.tools import Tools
from ui.widgets.card import FactList
from ui.widgets.fields import LineField, TextField

TAIL_LENGTH = 4
_TAIL = re.compile(r"\d{3}[\dXx]")
_PHONE = re.compile(r"[\d\s+()（）\-]{5,}")


class PartyPage(Sheet):
    """The representative need not be the legal representative; of the identity card only the tail is kept."""

    def __init__(self, tools: Tools, phrases: Sequence[PhraseGroup], read_only: bool) -> None:
        super().__init__(tools, read_only)
        self._statement_phrases = next((one.phrases for one in phrases if one.id == "statement"), ())
        self._facts = FactList()
        self._add_party()
        self._add_representative()
        self._add_statement()
        self._finish()

    def show_inspection(self, inspection: Inspection) -> None:
        super().show_inspection(inspection)
        site = inspection.site
        self._facts.set_facts(
            [
                (self.tr("名称"), site.party_name),
                (self.tr("信用代码"), site.credit_code),
                (self.tr("地址"), site.address),
                (self.tr("法定代表人"), site.legal_representative),
            ]
        )

    def focus_on(self) -> None:
        """Puts the cursor into the first thing that is missing."""
        empty = [one for one in (self.name, self.position, self.phone) if not one.text().strip()]
        (empty[0] if empty else self.statement).edit.setFocus()

    def insert(self, phrase: str) -> None:
        take_phrase(self.statement, phrase)

    # ------------------------------------------------------------------ cards

    def _add_party(self) -> None:
        self._add_card(self.tr("当事人")).add(self._facts)

    def _add_representative(self) -> None:
        card = self._add_card(self.tr("现场负责人"))
        self.name = LineField(self.tr("姓名"), required=True)
        self.position = LineField(self.tr("职务"))
        self.phone = LineField(self.tr("电话"))
        self.identity = LineField(self.tr("身份证后四位"))
        self.identity.edit.setMaxLength(TAIL_LENGTH)
        self.relation = LineField(self.tr("与当事人的关系"), placeholder=self.tr("如：项目经理、受委托人"))
        for field, part in (
            (self.name, "name"),
            (self.position, "position"),
            (self.phone, "phone"),
            (self.identity, "identity_tail"),
            (self.relation, "relation"),
        ):
            self._bind_part(field, part)
        card.body.addLayout(side_by_side(self.name, self.position))
        card.body.addLayout(side_by_side(self.phone, self.identity))
        card.add(self.relation)

    def _add_statement(self) -> None:
        card = self._add_card(self.tr("当事人陈述"))
        self.statement = TextField(
            placeholder=self.tr("按当事人原话写；没有陈述的写“无”"), min_lines=4, max_lines=16
        )
        self.statement.edit.setAccessibleName(self.tr("当事人陈述"))
        self._bind(
            self.statement,
            "statement",
            lambda one: one.statement,
            lambda text: self._tools.desk.edit(statement=text),
        )
        card.add(self.statement)
        card.add(self._phrase_rows(self._statement_phrases, self.statement))

    def _doubt(self, part: str, text: str) -> str:
        """What looks wrong; it is stored all the same, because foreign papers and numbers look different."""
        if part == "identity_tail" and text and not _TAIL.fullmatch(text):
            return self.tr("一般是四位数字，末位可以是 X，请核对")
        if part == "phone" and text and not _PHONE.fullmatch(text):
            return self.tr("电话一般只有数字，请核对")
        return ""

    def _bind_part(self, field: LineField, part: str) -> None:
        def write(text: str) -> None:
            person = self._tools.desk.case.inspection.party
            self._tools.desk.edit(party=replace(person, **{part: text.strip()}))
            field.set_error(self._doubt(part, text.strip()))

        self._bind(field, f"party_{part}", lambda one: str(getattr(one.party, part)), write)
