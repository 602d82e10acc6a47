"""Nothing is chosen yet: what can be done here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.buttons import Button
from ui.widgets.pages import EmptyPage

if TYPE_CHECKING:
    from ui.screens.knowledge.editing.acts import EditingActs
    from ui.screens.knowledge.editing.importing import Importing

translate = QCoreApplication.translate


def empty_page(importing: Importing, acts: EditingActs) -> EmptyPage:
    page = EmptyPage(
        "clipboard-list",
        translate("editing", "在左边选一张清单"),
        translate(
            "editing", "导出到 Excel 里增删修改，导回来成为草稿；看过差异、试填过，再发布。不用会编程。"
        ),
    )
    ways = (
        (
            "upload",
            translate("editing", "已经改好了 Excel"),
            translate("editing", "填得不对的格子会逐个指出，全部改好才存成草稿。"),
            Button(translate("editing", "导入 Excel…"), "primary", "upload"),
            importing.ask_for_workbook,
        ),
        (
            "table-2",
            translate("editing", "有现成的 XLSForm 问卷"),
            translate("editing", "KoboToolbox、ODK 等的问卷；带不过来的内容按行列出。"),
            Button(translate("editing", "导入问卷…"), icon="table-2"),
            importing.ask_for_form,
        ),
        (
            "copy",
            translate("editing", "要一张新的清单"),
            translate("editing", "复制一张相近的，改名，再修改。"),
            Button(translate("editing", "新建…"), icon="copy"),
            acts.ask_to_copy,
        ),
    )
    for icon, title, sentence, button, act in ways:
        button.clicked.connect(act)
        page.add_way(icon, title, sentence, button)
    return page
