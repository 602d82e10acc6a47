"""Register a 监管对象, or correct its dossier."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from inspector.domain.catalogue import SiteCategory
from inspector.domain.credit_code import LENGTH, is_valid, normalise
from inspector.domain.site import Grade, Site
from inspector.services.changes import Done
from ui.dialogs.dossier_rows import OutletRows, PaperRows
from ui.dialogs.form_dialog import FormDialog
from ui.screens.sites.words import DEGREE, grade_word
from ui.tasks import TaskRunner
from ui.widgets.banner import Banner
from ui.widgets.dates import DateField
from ui.widgets.fields import ComboField, LineField, NumberField
from ui.widgets.segment import Option

if TYPE_CHECKING:
    from inspector.bootstrap import Services

LINES = (
    "name",
    "party_name",
    "credit_code",
    "address",
    "industry",
    "township",
    "grid",
    "legal_representative",
    "contact_name",
    "contact_position",
    "contact_phone",
    "permit_kind",
    "permit_number",
)
SITE_FILE = Site(id="", name="", party_name="", credit_code="", address="", category="")


class SiteForm(FormDialog):
    """A dossier as a form. `saved` is told of the stored site after the commit."""

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        runner: TaskRunner[Services],
        categories: Sequence[SiteCategory],
        site: Site | None,
        saved: Callable[[Site], None],
    ) -> None:
        """Open the form; an empty one without a site."""
        cls(parent, runner, categories, site or SITE_FILE, saved).open()

    def __init__(
        self,
        parent: QWidget,
        runner: TaskRunner[Services],
        categories: Sequence[SiteCategory],
        site: Site,
        saved: Callable[[Site], None],
    ) -> None:
        title = self.tr("修改监管对象档案") if site.id else self.tr("登记监管对象")
        super().__init__(title, self.tr("存入") if site.id else self.tr("登记"), parent)
        self.setObjectName("site_form")
        self._runner, self._site, self._saved = runner, site, saved
        self._lines: dict[str, LineField] = {}
        self._make_fields(categories)
        self._lay_out()
        self._fill()
        self.begin()
        self._lines["name"].edit.setFocus()

    def _make_fields(self, categories: Sequence[SiteCategory]) -> None:
        required = {"name", "credit_code", "address"}
        words = self._labels()
        for name in LINES:
            self._lines[name] = LineField(words[name], name in required)
        self._lines["party_name"].edit.setPlaceholderText(self.tr("与对象名称相同的不用填"))
        kinds = [Option(one.key, self.tr("{0} · {1}").format(one.group, one.title)) for one in categories]
        self.category = ComboField(self.tr("类别"), kinds, required=True)
        self.grade = ComboField(self.tr("分类挂牌"), [Option(one.value, grade_word(one)) for one in Grade])
        low, high = Decimal(-90), Decimal(90)
        self.lat = NumberField(self.tr("纬度（WGS-84）"), "°", 7, low, high, width=150)
        self.lon = NumberField(self.tr("经度（WGS-84）"), "°", 7, low * 2, high * 2, width=150)
        self.permit_valid_to = DateField(self.tr("排污许可有效期至"))
        self.outlets, self.papers = OutletRows(), PaperRows()
        self._same = Banner("accent")
        self._same.hide()

    def _labels(self) -> Mapping[str, str]:
        return {
            "name": self.tr("对象名称"),
            "party_name": self.tr("当事人名称"),
            "credit_code": self.tr("统一社会信用代码"),
            "address": self.tr("地址"),
            "industry": self.tr("行业"),
            "township": self.tr("乡镇、街道"),
            "grid": self.tr("网格"),
            "legal_representative": self.tr("法定代表人"),
            "contact_name": self.tr("现场联系人"),
            "contact_position": self.tr("职务"),
            "contact_phone": self.tr("电话"),
            "permit_kind": self.tr("排污许可类别"),
            "permit_number": self.tr("许可证编号"),
        }

    def _lay_out(self) -> None:
        line = self._lines
        self.add_section(
            self.tr("当事人"),
            [
                [("name", line["name"]), ("credit_code", line["credit_code"])],
                [("party_name", line["party_name"]), ("legal_representative", line["legal_representative"])],
            ],
        )
        self.add_widget(self._same)
        self.add_section(
            self.tr("场所"),
            [
                [("category", self.category), ("industry", line["industry"]), ("grade", self.grade)],
                [("address", line["address"])],
                [("township", line["township"]), ("grid", line["grid"])],
                [("lat", self.lat), ("lon", self.lon)],
            ],
        )
        contact = ("contact_name", "contact_position", "contact_phone")
        self.add_section(self.tr("联系人"), [[(name, line[name]) for name in contact]])
        permit = [("permit_kind", line["permit_kind"]), ("permit_number", line["permit_number"])]
        self.add_section(self.tr("排污许可"), [[*permit, ("permit_valid_to", self.permit_valid_to)]])
        self.add_widget(self.outlets)
        self.add_section(self.tr("证照与批复"), [])
        self.add_widget(self.papers)
        line["credit_code"].edited.connect(self._check_code)

    def _fill(self) -> None:
        site = self._site
        for name, field in self._lines.items():
            field.set_text(str(getattr(site, name)))
        self.category.set_value(site.category)
        self.grade.set_value(site.grade.value)
        self.lat.set_value(_degrees(site.lat_e7))
        self.lon.set_value(_degrees(site.lon_e7))
        self.permit_valid_to.set_value(site.permit_valid_to)
        self.outlets.set_outlets(site.outlets)
        self.papers.set_papers(site.papers)

    def _entered(self) -> Site:
        texts = {name: field.text().strip() for name, field in self._lines.items()}
        filled = replace(self._site, **texts)  # type: ignore[arg-type]  # only the text fields named in LINES
        return replace(
            filled,
            category=self.category.value(),
            grade=Grade(self.grade.value()),
            lat_e7=_e7(self.lat.value()),
            lon_e7=_e7(self.lon.value()),
            permit_valid_to=self.permit_valid_to.value(),
            outlets=self.outlets.outlets(),
            papers=self.papers.papers(),
        )

    def _submit(self) -> None:
        for part in (self.lat, self.lon, self.permit_valid_to):
            part.flush()
        wrong = self._wrong()
        if wrong:
            self.store_button.setEnabled(True)
            self.banner.set("bad", self.tr("还没有存入："), wrong)
            self.banner.show()
            return
        site = self._entered()
        self._runner.lane(
            lambda services: services.sites.save(site=site), self._on_saved, self.refuse, owner=self
        )

    def _wrong(self) -> str:
        """What cannot be read as a number or a day; it must not vanish silently."""
        broken = [field.label.text() for field in (self.lat, self.lon, self.permit_valid_to) if field.error()]
        words = [self.tr("{0}填写有误").format(label) for label in broken]
        return self.tr("；").join(words) or self.outlets.wrong() or self.papers.wrong()

    def _on_saved(self, done: Done[Site]) -> None:
        saved, site = self._saved, done.value
        self.done(1)
        saved(site)

    def _alias(self) -> Mapping[str, str]:
        return {"coordinates": "lat"}

    def _check_code(self, text: str) -> None:
        """The check digit while one types the rest, and who else has this code."""
        code = normalise(text)
        field = self._lines["credit_code"]
        field.set_error(self._code_problem(code))
        self._same.hide()
        if is_valid(code):
            self._runner.lane(
                lambda services: services.sites.same_code(credit_code=code), self._tell_same, owner=self
            )

    def _code_problem(self, code: str) -> str:
        if not code or is_valid(code):
            return ""
        if len(code) != LENGTH:
            return self.tr("应为 18 位，现在是 {0} 位").format(len(code))
        return self.tr("校验码不对，请对照营业执照核对")

    def _tell_same(self, sites: tuple[Site, ...]) -> None:
        others = [site.name for site in sites if site.id != self._site.id]
        if others:
            head = self.tr("这个代码已登记过：")
            names = self.tr("、").join(others)
            self._same.set("accent", head, self.tr("{0}。同一当事人的另一个场所可以另行登记。").format(names))
        self._same.setVisible(bool(others))


def _degrees(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value) / DEGREE


def _e7(value: Decimal | None) -> int | None:
    return None if value is None else int((value * DEGREE).to_integral_value(ROUND_HALF_UP))
