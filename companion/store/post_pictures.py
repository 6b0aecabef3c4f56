"""Which pictures of the account's own site stand in the texts of posts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.html_pictures import pictures_in

if TYPE_CHECKING:
    from companion.store.database import Connection


def note_pictures(connection: Connection, post_id: int, clean_html: str) -> None:
    """Write down the pictures of a post; those of other sites are never fetched, and left out."""
    connection.execute("DELETE FROM post_picture WHERE post_id = ?", (post_id,))
    addresses = {picture.address for picture in pictures_in(clean_html)}
    if not addresses:
        return
    connection.executemany(
        "INSERT INTO post_picture (post_id, address) SELECT ?, ? FROM account"
        " WHERE substr(?, 1, length(site_url) + 1) = site_url || '/'",
        [(post_id, address, address) for address in sorted(addresses)],
    )
