"""案卷评查 on the command line."""

from __future__ import annotations


def test_that_a_sealed_file_is_judged_as_a_whole_with_its_score(shell, sealed):
    code, text, _ = shell.run("review", sealed)
    facts = shell.json("review", sealed, code=code)
    assert (facts["stage"], facts["total"]) == ("file", 100)
    assert f"整卷：{facts['score']} 分" in text
    assert facts["score"] == 100 - sum(line["taken"] for line in facts["lines"])
    assert code == (0 if facts["passed"] else 1)
    for line in facts["lines"]:
        assert line["title"] in text
        assert line["rule"]["source"] in text


def test_that_an_unfinished_visit_is_judged_for_signing(shell, unfinished):
    facts = shell.json("review", unfinished, code=shell.run("review", unfinished)[0])
    assert facts["stage"] == "visit"
    assert facts["may_sign"] is True
    assert facts["kept"] is None


def test_that_a_review_is_kept_with_the_opinion_of_who_reviewed(shell, sealed):
    before, *_ = shell.run("review", sealed)
    facts = shell.json("review", sealed, "--keep", "补齐文书后归档", code=before)
    assert facts["kept"]
    assert "补齐文书后归档" in shell.run("review", sealed)[1]


def test_that_an_unsealed_visit_cannot_be_kept_as_a_file(shell, unfinished):
    code, _, errors = shell.run("review", unfinished, "--keep", "意见")
    assert code == 2
    assert "还没有封存" in errors
