"""A page as one file that any browser shows and prints, with nothing to fetch."""

from html import escape

from markdown_it import MarkdownIt

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2rem; border-bottom: 1px solid; padding-bottom: .25rem; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid; }
@media print { body { margin: 0; max-width: none; } h2, h3 { break-after: avoid; } }
"""


def as_html(page: str, *, title: str) -> str:
    """Give a page of Markdown as a self-contained HTML file.

    Args:
        page: Markdown; what people typed is escaped in it already, and markup in it is not HTML.
        title: what the browser calls it.
    """
    body = MarkdownIt("commonmark", {"html": False}).render(page)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
