"""A small valid law and checklist to break."""

from __future__ import annotations

import pytest

from inspector.content.laws import parse_law

LAW = """\
key = "new"
title = "新法"
short_title = "新法"
adopted_on = 2026-03-12
in_force_from = 2026-08-15

[[provisions]]
article = 240
paragraph = 3
kind = "duty"
gist = "要有围挡。"
confidence = "H*"

[[provisions]]
article = 1128
paragraph = 1
item = 1
kind = "penalty"
gist = "没有围挡。"
fines = [{ minimum_yuan = 10000, maximum_yuan = 100000 }]
consequences = ["责令改正"]
authority = "住建部门"
confidence = "H*"
"""

OLD_LAW = """\
key = "old"
title = "旧法"
short_title = "旧法"
in_force_from = 2018-10-26
in_force_to = 2026-08-14
repealed_by = "新法"

[[provisions]]
article = 69
paragraph = 3
kind = "duty"
gist = "要有围挡。"
confidence = "H"
successors = ["new:240:3"]
"""

CHECKLIST = """\
# 供测试用的清单
id = "small"
version = "1"
title = "小清单"
topic = "测试"
applies_to = ["site"]
source = "测试"

[[sections]]
id = "one"
title = "第一节"

[[sections.items]]
id = "a1"
number = "1.1"
question = "围挡够高"
guidance = [
  "量三处。",
  "取最低值。",
]
answer_kind = "number"
unit = "m"
limit = { comparison = ">=", value = "2.5" }
evidence = [
  { kind = "photo", what = "全景" },
  { kind = "measurement", what = "高度" },
]
requirement = "加高围挡。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}现场检查时，{place}围挡高{value} m。"
department = "住建部门"
source = "测试"

[[sections.items.bases]]
duties = ["old:69:3"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住建部门"
own_competence = false
confidence = "H"
note = "没有罚则。"

[[sections.items.bases]]
duties = ["new:240:3"]
penalties = ["new:1128:1:1"]
valid_from = 2026-08-15
authority = "住建部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a2"
number = "1.2"
question = "围挡完好"
guidance = ["走一圈。"]
condition = { item = "a1", results = ["compliant", "noncompliant"] }
requirement = "修好围挡。"
deadline = { kind = "immediate" }
fact = "{place}围挡破损。"
source = "测试"

[[sections.items.bases]]
duties = ["new:240:3"]
penalties = ["new:1128:1:1"]
valid_from = 2026-08-15
authority = "本局"
own_competence = true
confidence = "H*"
"""


@pytest.fixture
def laws():
    return {law.key: law for law in (parse_law(LAW, "new.toml"), parse_law(OLD_LAW, "old.toml"))}


@pytest.fixture
def law_text():
    return LAW


@pytest.fixture
def old_law_text():
    return OLD_LAW


@pytest.fixture
def checklist_text():
    return CHECKLIST
