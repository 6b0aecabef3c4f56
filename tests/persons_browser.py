"""A browser of a person who signs in: it keeps cookies, fills in forms, and opens no app itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import httpx

if TYPE_CHECKING:
    from types import TracebackType


class PersonsBrowser:
    """Opens pages and follows where they lead; `signs_in_as` are name and password for forms.

    `came_to` is the last address, which may be one for an app.
    """

    def __init__(self, signs_in_as: tuple[str, str] | None = None) -> None:
        self._http = httpx.Client(timeout=30)
        self.signs_in_as = signs_in_as
        self.came_to = ""
        self.pages: list[str] = []

    def open(self, address: str) -> bool:
        """Open an address, as the system's browser does; sign in where a form asks for it."""
        response = self._followed(self._http.get(address))
        if response is not None and '<form method="post">' in response.text and self.signs_in_as:
            name, password = self.signs_in_as
            fields = {"username": name, "password": password}
            self._followed(self._http.post(str(response.url), data=fields))
        return True

    def close(self) -> None:
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _followed(self, response: httpx.Response) -> httpx.Response | None:
        """Return the page where redirects end; None where they lead out of the browser."""
        while response.is_redirect:
            self.came_to = response.headers["location"]
            if not self.came_to.startswith(("http://", "https://")):
                return None
            response = self._http.get(self.came_to)
        self.came_to = str(response.url)
        self.pages.append(response.text)
        return response
