"""What is proposed for a bureau's documents by its name."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("name", "authority"),
    [
        ("示例市生态环境局", "示例市人民政府"),
        ("示例市生态环境局东山分局", "示例市人民政府"),
        ("综合执法支队", "本级人民政府"),
    ],
)
def test_that_an_appeal_goes_to_the_government_of_the_place_in_the_bureaus_name(bench, name, authority):
    assert bench.services.bureau.suggest(name=name, region="示").review_authority == authority
