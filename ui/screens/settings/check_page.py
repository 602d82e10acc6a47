"""完整性检查: structure, references, the log's chain, every photo and every issued document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from inspector.clock import local
from inspector.errors import KnownError
from inspector.services.maintenance import Report, StoredFiles, file_problems
from inspector.services.progress import Progress
from ui.screens.base import Screen
from ui.screens.settings.page import SettingsPage
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import Card, FactList
from ui.widgets.meter import ProgressPanel
from ui.widgets.text import Text

if TYPE_CHECKING:
    from inspector.bootstrap import Services


class CheckPage(SettingsPage):
    """Runs only when asked: it reads every original."""

    def __init__(self, host: Screen) -> None:
        super().__init__(host, "", "shield-check")
        self.title = self.tr("完整性检查")
        self._build()

    def refresh(self) -> None:
        """Nothing is shown that could be out of date: the result says when it was found."""

    def _build(self) -> None:
        card = Card(self.tr("检查本机的记录是否完好"))
        words = self.tr("核对数据库结构和引用、操作日志的链条、照片原件和已发文书的指纹。只读，不改动记录。")
        card.add(Text(words, "list", "t2", wrap=True))
        self.run = Button(self.tr("开始核对"), "primary", "shield-check")
        self.run.setObjectName("run_check")
        self.run.clicked.connect(self._run)
        row = QHBoxLayout()
        row.addWidget(self.run)
        row.addStretch(1)
        card.body.addLayout(row)
        self._reading: Progress | None = None
        self._panel = ProgressPanel(self.tr("核对照片和文书"))
        self._panel.cancelled.connect(self._cancel)
        self._panel.hide()
        card.add(self._panel)
        self.result = Banner("good")
        self.result.setObjectName("check_result")
        self.result.hide()
        card.add(self.result)
        self._counts_card = Card(self.tr("记录数"))
        self._counts = FactList(label_width=120)
        self._counts_card.add(self._counts)
        self._counts_card.hide()
        self.add(card)
        self.add(self._counts_card)
        self.add(self._verify_card())
        self.column.addStretch(1)

    def _verify_card(self) -> Card:
        """Not the whole base, but one document that somebody brought."""
        card = Card(self.tr("核验一份文书"))
        words = self.tr(
            "当事人或其他单位拿来的 PDF、打印件或扫描件，是不是本单位签发的、有没有改动、是否作废。"
        )
        card.add(Text(words, "list", "t2", wrap=True))
        self.verify = Button(self.tr("核验文书…"), icon="shield-check")
        self.verify.setObjectName("verify_document")
        self.verify.clicked.connect(self._verify)
        row = QHBoxLayout()
        row.addWidget(self.verify)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _verify(self) -> None:
        from ui.dialogs.verify_dialog import open_verify

        open_verify(self.host.runner, self.host.navigator, self.window())

    def _run(self) -> None:
        self.run.setEnabled(False)
        self.run.set_text(self.tr("正在核对…"))
        self.host.lane(_look, self._check_files, self._failed)

    def _check_files(self, found: tuple[Report, StoredFiles]) -> None:
        """Reading every file is not the lane's work: what is typed goes on being stored meanwhile."""
        report, files = found
        paths = self.host.paths
        self._panel.show()
        self._reading = self.host.runner.pool(
            lambda progress: file_problems(paths, files, progress),
            lambda problems: self._show(replace(report, problems=(*report.problems, *problems))),
            self._failed,
            lambda done, total, _what: self._panel.set_progress(done, total),
            self._ready,
            owner=self,
        )

    def _cancel(self) -> None:
        if self._reading is not None:
            self._reading.cancel()

    def _ready(self) -> None:
        self._panel.hide()
        self.run.setEnabled(True)
        self.run.set_text(self.tr("再核对一次"))

    def _failed(self, error: KnownError) -> None:
        self._ready()
        self.refuse(error)

    def _show(self, report: Report) -> None:
        self._ready()
        at = f"{local(self.host.clock.now()):%H:%M:%S}"
        if report.problems:
            head = self.tr("发现 {0} 处问题（{1}）：").format(len(report.problems), at)
            remedy = self.tr("请先备份，再从完好的备份恢复，或联系维护人员。")
            self.result.set("bad", head, "\n".join((*report.problems, remedy)))
        else:
            self.result.set("good", self.tr("完好（{0}）。").format(at), self.tr("没有发现问题。"))
        self.result.show()
        words = self._words()
        facts = [(words[table], str(count)) for table, count in report.counts.items() if table in words]
        self._counts.set_facts(facts)
        self._counts_card.setVisible(bool(facts))

    def _words(self) -> dict[str, str]:
        """The tables that mean something to a person."""
        return {
            "site": self.tr("监管对象"),
            "officer": self.tr("人员"),
            "plan": self.tr("检查任务"),
            "inspection": self.tr("检查"),
            "answer": self.tr("检查项结果"),
            "finding": self.tr("问题"),
            "evidence": self.tr("证据"),
            "signature": self.tr("签名"),
            "document": self.tr("文书"),
            "ledger_event": self.tr("整改台账记录"),
        }


def _look(services: Services) -> tuple[Report, StoredFiles]:
    return services.maintenance.check(originals=False), services.maintenance.stored_files()
