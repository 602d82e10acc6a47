"""The full texts of laws that the bureau imports from files of its own: kept, shown beside the gist, searched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from inspector.content.law_text import ReadText, read_law_text
from inspector.content.law_text.numerals import label_of, parse_place
from inspector.content.law_text.titles import plain_title
from inspector.domain.knowledge import LawText, TextArticle
from inspector.domain.law import Law
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.library import LibraryService
from inspector.storage.knowledge import LawTextHead

BEFORE_MATCH, EXCERPT = 24, 90
"""How many characters of an excerpt stand before the match, and in all."""

_SAFE = "已导入的法规全文没有改动。"
_EDITION = re.compile(r"[（(〔][^（）()〔〕]*(?:修[正订改]|\d{4}年?)[^（）()〔〕]*[）)〕]$")


@dataclass(frozen=True)
class LawTextPreview:
    """What a file holds, before it is imported.

    `law_key` is the library's law whose text it is: "" when it is none of them, or when several bear the title
    (`candidates`; then one must be chosen). `replaces` is the text in use that it takes the place of. `unchanged`:
    this very file is in use already. `notes` are sentences to read before importing.
    """

    title: str
    count: int
    first: TextArticle
    last: TextArticle
    law_key: str
    law_title: str
    candidates: tuple[str, ...]
    replaces: LawTextHead | None
    unchanged: bool
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Hit:
    """An article found. `span` is where the words stand in the excerpt (start, end); (0, 0) when found by number."""

    law_title: str
    law_key: str
    text_id: str
    article: TextArticle
    excerpt: str
    span: tuple[int, int]


@dataclass(frozen=True)
class _Word:
    """One word of a search; `place` is the article and 之-number that it may mean."""

    pattern: re.Pattern[str]
    place: tuple[int, int] | None

    def numbers(self, article: TextArticle) -> bool:
        if self.place is None:
            return False
        number, sub = self.place
        return article.label == label_of(number, sub) if sub else article.number == number

    def find(self, article: TextArticle) -> re.Match[str] | None:
        return self.pattern.search(article.text)


@dataclass
class LawTextService:
    """Keeps every text that was read once by its row: a row's articles never change."""

    context: Context
    library: LibraryService
    _read: dict[str, LawText] = field(default_factory=dict)

    def look(self, path: Path) -> LawTextPreview:
        """What the file holds; nothing is stored. Raises KnownError for a file that cannot be imported."""
        text = read_law_text(path)
        laws = self._laws_of(text.title)
        law = laws[0] if len(laws) == 1 else None
        key = law.key if law else ""
        older = next(iter(self._replaced(key, text.title)), None)
        return LawTextPreview(
            title=text.title,
            count=len(text.articles),
            first=text.articles[0],
            last=text.articles[-1],
            law_key=key,
            law_title=law.title if law else "",
            candidates=tuple(one.key for one in laws),
            replaces=older,
            unchanged=older is not None and (older.source_sha256, older.law_key) == (text.sha256, key),
            notes=(*text.notes, *(_not_in_text(law, text.articles) if law else ())),
        )

    def import_file(self, path: Path, law_key: str | None = None) -> Done[LawTextHead]:
        """Store the text of a file; the older text of the same law retires. The same file again changes nothing.

        `law_key` is the law that it must be the text of; without it, the law of that title, if the library has one.
        Raises KnownError for a file that cannot be read, or is the text of another law.
        """
        read = read_law_text(path)
        key = self._law_key(read.title, law_key)
        text = self._new(read, key, path.name)
        with self.context.database.write():
            older = self._replaced(key, read.title)
            same = next(
                (one for one in older if (one.source_sha256, one.law_key) == (read.sha256, key)), None
            )
            if same is not None:
                return Done(same, Changes())
            for one in older:
                self._retire(one.id)
            self.context.knowledge.put_law_text(text, self.context.author("导入法规全文"))
        return Done(_head(text), Changes.of("law_text", text.id, *(one.id for one in older)))

    def texts(self) -> tuple[LawTextHead, ...]:
        """The texts in use, newest first."""
        return self.context.knowledge.law_texts()

    def text(self, row_id: str) -> LawText:
        """One text with its articles. Raises KnownError where there is none."""
        if row_id not in self._read:
            self._read[row_id] = known(self.context.knowledge.law_text(row_id), "这份法规全文")
        return self._read[row_id]

    def article(self, law_key: str, number: int) -> tuple[TextArticle, ...]:
        """The article and those added to it (之一 …) in the text in use of the law; empty where there is none."""
        head = next((one for one in self.texts() if one.law_key == law_key), None) if law_key else None
        articles = self.text(head.id).articles if head else ()
        return tuple(one for one in articles if one.number == number)

    def search(self, words: str, limit: int = 60) -> tuple[Hit, ...]:
        """The articles in which every word stands, in text, headings or title, but one at least in the text.

        Upper and lower case are the same. A number (第1128条, 1128, 一千一百二十八) finds the article itself, first.
        """
        wanted = tuple(map(_word, words.split()))
        texts = [self.text(head.id) for head in self.texts()] if wanted else []
        found = [
            (text, article)
            for text in texts
            for article in text.articles
            if _all_stand(wanted, article, text.title)
        ]
        found.sort(key=lambda one: not any(word.numbers(one[1]) for word in wanted))
        return tuple(_hit(text, article, wanted) for text, article in found[:limit])

    def remove(self, row_id: str) -> Done[None]:
        """Take a text out of use; what was imported stays in the base. Raises KnownError where there is none in use."""
        known(next((one for one in self.texts() if one.id == row_id), None), "这份法规全文")
        with self.context.database.write():
            self._retire(row_id)
        return Done(None, Changes.of("law_text", row_id))

    def _retire(self, row_id: str) -> None:
        text = replace(self.text(row_id), retired_at=self.context.clock.now())
        self.context.knowledge.put_law_text(text, self.context.author("停用法规全文"))
        self._read.pop(row_id, None)

    def _new(self, read: ReadText, key: str, file_name: str) -> LawText:
        return LawText(
            id=self.context.ids(),
            law_key=key,
            title=read.title,
            source_name=file_name,
            source_sha256=read.sha256,
            imported_at=self.context.clock.now(),
            imported_by=self.context.actor_name(),
            articles=read.articles,
        )

    def _law_key(self, title: str, chosen: str | None) -> str:
        laws = self._laws_of(title)
        if chosen:
            return self._confirmed(title, chosen, laws)
        if len(laws) > 1:
            keys = "、".join(one.key for one in laws)
            raise KnownError(f"法规库里有几部法规叫《{title}》（{keys}）。", _SAFE, "请先选定是其中哪一部。")
        return laws[0].key if laws else ""

    def _confirmed(self, title: str, chosen: str, laws: tuple[Law, ...]) -> str:
        if chosen not in self.library.laws():
            raise KnownError(f"法规库里没有编号为“{chosen}”的法规。", _SAFE, "请从法规列表中选择。")
        if all(one.key != chosen for one in laws):
            wanted = self.library.laws()[chosen].title
            raise KnownError(
                f"这份文件是《{title}》，不是所选的《{wanted}》。",
                _SAFE,
                "请改选法规，或换成所选法规的文件。",
            )
        return chosen

    def _laws_of(self, title: str) -> tuple[Law, ...]:
        names = _names(title)
        every = self.library.laws().values()
        return tuple(one for one in every if names & (_names(one.title) | _names(one.short_title)))

    def _replaced(self, key: str, title: str) -> tuple[LawTextHead, ...]:
        """The texts in use of the same law; of one that the library does not have, those of the same title."""
        return tuple(
            one
            for one in self.texts()
            if (one.law_key == key and key) or (not one.law_key and _names(one.title) & _names(title))
        )


def _head(text: LawText) -> LawTextHead:
    return LawTextHead(
        text.id,
        text.law_key,
        text.title,
        text.source_name,
        text.source_sha256,
        text.imported_at,
        text.imported_by,
    )


def _names(title: str) -> frozenset[str]:
    """A title as it may be written: with and without the edition behind it."""
    plain = plain_title(title).replace("(", "（").replace(")", "）")
    return frozenset({plain, _EDITION.sub("", plain)})


def _not_in_text(law: Law, articles: Iterable[TextArticle]) -> Iterator[str]:
    """A warning where the library cites articles that the text has not: it is another version of the law."""
    there = {one.number for one in articles}
    missing = sorted({one.article for one in law.provisions} - there)
    if missing:
        places = "、".join(label_of(number) for number in missing[:3])
        yield f"法规库引用的{places}等 {len(missing)} 条在这份文本里没有，可能不是同一版本，请核对。"


def _word(word: str) -> _Word:
    place = parse_place(word)
    forms = [word, label_of(*place)] if place else [word]
    return _Word(re.compile("|".join(map(re.escape, forms)), re.IGNORECASE), place)


def _all_stand(words: tuple[_Word, ...], article: TextArticle, title: str) -> bool:
    inside = [word.numbers(article) or word.find(article) is not None for word in words]
    around = f"{article.heading} {title}"
    return any(inside) and all(
        there or word.pattern.search(around) is not None for word, there in zip(words, inside, strict=True)
    )


def _hit(text: LawText, article: TextArticle, words: tuple[_Word, ...]) -> Hit:
    found = next((match for word in words if (match := word.find(article))), None)
    start, end = found.span() if found else (0, 0)
    first = max(0, start - BEFORE_MATCH)
    last = max(end, first + EXCERPT)
    lead = "…" if first else ""
    excerpt = lead + article.text[first:last].replace("\n", " ") + ("…" if last < len(article.text) else "")
    shift = len(lead) - first
    span = (start + shift, end + shift) if found else (0, 0)
    return Hit(text.title, text.law_key, text.id, article, excerpt, span)
