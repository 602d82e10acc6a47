"""Full texts kept by the bureau: imported once, replaced whole, found by word and by number."""

from __future__ import annotations

import pytest

from inspector.errors import KnownError

LOCAL = "示例市扬尘污染防治条例"
CODE = "生态环境法典"


def body(count, last="甲乙丙。"):
    from inspector.domain.law import chinese_number

    lines = [f"第{chinese_number(number)}条　第{number}个要求。" for number in range(1, count)]
    return "\n".join(["第一章　总则", *lines, f"第{chinese_number(count)}条　{last}"])


@pytest.fixture
def texts(bench):
    return bench.services.law_texts


@pytest.fixture
def file(tmp_path):
    def file(title=LOCAL, text=None, name="law.txt"):
        path = tmp_path / name
        path.write_text(f"{title}\n{body(12) if text is None else text}\n", encoding="utf-8")
        return path

    return file


@pytest.fixture
def refusal(texts):
    def refusal(path, law_key=None):
        with pytest.raises(KnownError) as caught:
            texts.import_file(path, law_key)
        assert texts.texts() == ()
        return caught.value

    return refusal


def test_that_a_look_stores_nothing_and_names_the_law(texts, file):
    preview = texts.look(file(f"中华人民共和国{CODE}"))
    assert (preview.law_key, preview.law_title) == ("code", f"中华人民共和国{CODE}")
    assert (preview.count, preview.first.label, preview.last.text) == (12, "第一条", "甲乙丙。")
    assert (preview.replaces, preview.unchanged) == (None, False)
    assert texts.texts() == ()


def test_that_a_text_lacking_articles_that_the_library_cites_is_noted(texts, file):
    assert [note for note in texts.look(file(CODE)).notes if "同一版本" in note]
    assert texts.look(file()).notes == ()


@pytest.mark.parametrize("title", [CODE, f"《中华人民共和国{CODE}》", f"中华人民共和国{CODE}（2026年修正）"])
def test_that_a_title_is_known_in_its_usual_forms(texts, file, title):
    assert texts.import_file(file(title)).value.law_key == "code"


def test_that_a_text_of_no_law_of_the_library_is_kept_without_a_key(texts, file, bench):
    done = texts.import_file(file())
    assert (done.value.law_key, done.value.title, done.value.source_name) == ("", LOCAL, "law.txt")
    assert (done.value.imported_by, done.value.imported_at) == ("王建国", bench.clock.now())
    assert done.changes.touches("law_text")
    assert texts.texts() == (done.value,)
    assert len(texts.text(done.value.id).articles) == 12


def test_that_a_text_of_another_law_than_the_chosen_is_refused(refusal, file):
    error = refusal(file(), "code")
    assert f"《{LOCAL}》" in error.happened
    assert f"《中华人民共和国{CODE}》" in error.happened


def test_that_an_unknown_law_is_refused(refusal, file):
    assert "no-such-law" in refusal(file(), "no-such-law").happened


def test_that_a_title_of_several_laws_needs_a_choice(texts, file, refusal, monkeypatch):
    from dataclasses import replace

    laws = dict(texts.library.laws())
    laws["code-old"] = replace(laws["code"], key="code-old")
    monkeypatch.setattr(type(texts.library), "laws", lambda self: laws)
    path = file(CODE)
    preview = texts.look(path)
    assert (preview.law_key, set(preview.candidates)) == ("", {"code", "code-old"})
    assert "code-old" in refusal(path).happened
    assert texts.import_file(path, "code-old").value.law_key == "code-old"


def test_that_the_same_file_again_changes_nothing(texts, file, bench):
    first = texts.import_file(file())
    before = bench.services.context.database.counts()
    again = texts.import_file(file(name="renamed.txt"))
    assert again.value == first.value
    assert not again.changes
    assert bench.services.context.database.counts() == before
    assert texts.look(file()).unchanged


def test_that_a_newer_text_retires_the_older_of_the_same_law_only(texts, file, bench):
    other = texts.import_file(file("示例市噪声管理办法")).value
    old = texts.import_file(file(CODE)).value
    bench.clock.advance(days=1)
    newer = file(CODE, body(13), "new.txt")
    assert texts.look(newer).replaces == old
    done = texts.import_file(newer)
    assert texts.texts() == (done.value, other)
    assert done.changes.ids == {old.id, done.value.id}
    assert texts.text(old.id).retired_at == bench.clock.now()
    assert len(texts.text(old.id).articles) == 12


def test_that_an_older_text_stays_in_use_where_the_newer_cannot_be_stored(texts, file, monkeypatch):
    old = texts.import_file(file()).value
    repository = type(texts.context.knowledge)
    put = repository.put_law_text

    def failing(self, text, author):
        if text.retired_at is None:
            raise KnownError("磁盘已满。")
        put(self, text, author)

    monkeypatch.setattr(repository, "put_law_text", failing)
    with pytest.raises(KnownError):
        texts.import_file(file(text=body(13)))
    assert texts.texts() == (old,)
    assert texts.text(old.id).retired_at is None


def test_that_a_removed_text_is_found_no_more_and_can_be_imported_again(texts, file):
    row = texts.import_file(file()).value
    assert texts.remove(row.id).changes.touches("law_text")
    assert texts.texts() == ()
    assert texts.search("要求") == ()
    with pytest.raises(KnownError):
        texts.remove(row.id)
    assert texts.import_file(file()).value.id != row.id


def test_that_an_article_is_given_with_those_added_to_it(texts, file):
    texts.import_file(file(CODE, "第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第三条 丁。"))
    assert [one.label for one in texts.article("code", 2)] == ["第二条", "第二条之一"]
    assert texts.article("code", 9) == ()
    assert texts.article("air-2018", 1) == ()
    assert texts.article("", 1) == ()


def labels(hits):
    return [hit.article.label for hit in hits]


def test_that_every_word_of_a_search_must_stand_in_the_article(texts, file):
    texts.import_file(file(text="第一条 围挡高 PM10。\n第二条 围挡牢固。\n第三条 道路清洁。"))
    assert labels(texts.search("围挡")) == ["第一条", "第二条"]
    assert labels(texts.search("围挡 牢固")) == ["第二条"]
    assert labels(texts.search("pm10")) == ["第一条"]
    assert texts.search("围挡 清洁") == ()
    assert texts.search("  ") == ()


def test_that_words_of_title_and_heading_narrow_a_search_but_do_not_fill_it(texts, file):
    texts.import_file(file())
    texts.import_file(file("示例市噪声管理办法"))
    assert len(texts.search("要求", limit=100)) == 22
    assert {hit.law_title for hit in texts.search("噪声 要求")} == {"示例市噪声管理办法"}
    assert labels(texts.search("总则 扬尘 甲乙")) == ["第十二条"]
    assert texts.search("噪声") == ()


@pytest.mark.parametrize("words", ["第11条", "11", "十一", "第十一条", "第１１条"])
def test_that_an_article_is_found_by_its_number_first(texts, file, words):
    text = body(12).replace("第9个要求", "违反第十一条、第11条的")
    texts.import_file(file(text=text))
    assert labels(texts.search(words))[:2] == ["第十一条", "第九条"]


def test_that_a_hit_shows_where_the_words_stand(texts, file):
    long = "无关的话，" * 40 + "裸露地面应当覆盖，" + "其余从略，" * 40 + "完。"
    row = texts.import_file(file(text=body(12, long))).value
    hit = texts.search("覆盖")[0]
    start, end = hit.span
    assert hit.excerpt[start:end] == "覆盖"
    assert hit.excerpt.startswith("…")
    assert hit.excerpt.endswith("…")
    assert len(hit.excerpt) < 100
    assert (hit.law_title, hit.law_key, hit.text_id) == (LOCAL, "", row.id)
    assert texts.search("12")[0].span == (0, 0)


def test_that_a_search_stops_at_its_limit(texts, file):
    texts.import_file(file(text=body(90)))
    assert len(texts.search("要求")) == 60
    assert len(texts.search("要求", limit=5)) == 5
