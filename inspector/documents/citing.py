"""Places of laws as they stand on sheets for officers and reviewers: short, law by law."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby

from inspector.domain.law import Citation, CitedArticle, Law, short_place


def places(citations: Iterable[Citation], laws: Mapping[str, Law]) -> str:
    """《生态环境法典》第240条第3款、第1128条第1款（一），《…》…; a law that the library lacks by its key."""
    return places_of(citations, lambda key: short_title(key, laws))


def places_of(citations: Iterable[Citation], title: Callable[[str], str]) -> str:
    """The same where only the title of a law is at hand, by its key."""
    by_law = groupby(dict.fromkeys(citations), key=lambda one: one.law)
    return "，".join(f"《{title(key)}》{'、'.join(map(_place, group))}" for key, group in by_law)


def short_title(key: str, laws: Mapping[str, Law], otherwise: str = "") -> str:
    law = laws.get(key)
    return (law.short_title or law.title) if law else otherwise.strip("《》") or key


def article_place(article: CitedArticle, laws: Mapping[str, Law]) -> str:
    """The place of a cited article with its law."""
    key = article.citation.partition(":")[0]
    title = short_title(key, laws, article.law_title)
    return f"《{title}》{short_place(article.article, article.paragraph, article.item)}"


def _place(citation: Citation) -> str:
    return short_place(citation.article, citation.paragraph, citation.item)
