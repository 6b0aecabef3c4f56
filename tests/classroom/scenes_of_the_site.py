"""How each recorded answer about sign-in, site and files comes about, in the classroom."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.classroom.world import Reply, World, form, options

Scene = Callable[[World], Reply]
SITE_INFO = "core_webservice_get_site_info"
PICTURE = b"\x89PNG" + bytes(3_380)


def _info(world: World, username: str = "amina") -> Reply:
    return world.call(username, SITE_INFO)


def _public_config(world: World) -> Reply:
    request = [{"index": 0, "methodname": "tool_mobile_get_public_config", "args": {}}]
    return _replied(world.http.post("/lib/ajax/service-nologin.php", json=request))


def _replied(response: Any) -> Reply:
    media_type = response.headers.get("content-type", "").partition(";")[0]
    return Reply(response.status_code, media_type, response.content, response.headers)


def _without_token(**fields: str) -> Scene:
    given = {"wsfunction": SITE_INFO} | fields
    return lambda world: world.post("/webservice/rest/server.php", form(given))


def _people(field: str, *usernames: str) -> Scene:
    def scene(world: World) -> Reply:
        values = [
            str(world.person_id(username)) if field == "id" else username for username in usernames
        ]
        return world.call("amina", "core_user_get_users_by_field", field=field, values=values)

    return scene


def _profiles(*usernames: str) -> Scene:
    def scene(world: World) -> Reply:
        course = world.control.forum("water-ideas").course_id
        people = [{"userid": world.person_id(name), "courseid": course} for name in usernames]
        return world.call("amina", "core_user_get_course_user_profiles", userlist=people)

    return scene


SITE: dict[str, Scene] = {
    "site.info": _info,
    "site.public-config": _public_config,
    "site.mobile-config": lambda world: world.call("amina", "tool_mobile_get_config"),
    "people.by-id": _people("id", "amina", "abebe"),
    "people.by-username": _people("username", "abebe"),
    "people.course-profiles": _profiles("amina"),
    "people.course-profiles.two": _profiles("abebe", "grace"),
    "error.access": lambda world: world.call("amina", "core_user_delete_users", userids=[2]),
    "error.no-such-function": lambda world: world.call("amina", "core_no_such_function"),
    "posts.by-user": lambda world: world.call("amina", "mod_forum_get_discussion_posts_by_userid"),
    "error.invalid-token": _without_token(wstoken="0" * 32, moodlewsrestformat="json"),
    "error.no-token": _without_token(moodlewsrestformat="json"),
    "error.xml": _without_token(wstoken="0" * 32),
    "error.html-page": lambda world: world.get("/login/index.php"),
    "login.ok": lambda world: world.sign_in("amina"),
    "login.again-same-token": lambda world: world.sign_in("amina"),
    "login.missing-service": lambda world: world.post(
        "/login/token.php", {"username": "amina", "password": "x"}
    ),
    "login.no-such-service": lambda world: world.sign_in("amina", service="nosuch"),
    "login.no-such-user": lambda world: world.sign_in("nobody", "x"),
    "login.wrong-password": lambda world: world.sign_in("amina", "wrong"),
}


def _after_change(change: str, then: Callable[[World], Reply]) -> Scene:
    """Change Amina's account after she has signed in."""

    def scene(world: World) -> Reply:
        world.token("amina")
        getattr(world.control, change)("amina")
        return then(world)

    return scene


def _expired(world: World) -> Reply:
    world.token("amina")
    world.control.expire_tokens()
    return _info(world)


def _maintained(kind: Any, then: Callable[[World], Reply]) -> Scene:
    def scene(world: World) -> Reply:
        world.token("amina")
        world.control.set_maintenance(kind)
        return then(world)

    return scene


def _suspended(world: World) -> Reply:
    answer = _after_change("suspend", _info)(world)
    content = answer.content.replace(b"username: amina", b"username: leaving1")
    return Reply(answer.status, answer.media_type, content, answer.headers)


def _sign_in(world: World) -> Reply:
    return world.sign_in("amina")


def _courses(world: World) -> Reply:
    return world.call("amina", "core_enrol_get_users_courses", userid=3)


def _contents(world: World) -> Reply:
    return world.call("amina", "core_course_get_contents", courseid=3)


SITE_CHANGED: dict[str, Scene] = {
    "error.deleted-user": _after_change("delete_person", _info),
    "error.expired-token": _expired,
    "error.suspended-user": _suspended,
    "error.maintenance": _maintained("cli", _info),
    "error.maintenance.by-setting": _maintained("setting", _info),
    "error.must-change-password": _after_change("require_password_change", _info),
    "error.must-change-password.courses": _after_change("require_password_change", _courses),
    "error.must-change-password.contents": _after_change("require_password_change", _contents),
    "login.deleted-user": _after_change("delete_person", _sign_in),
    "login.maintenance.by-setting": _maintained("setting", _sign_in),
    "login.must-change-password": _after_change("require_password_change", _sign_in),
    "login.no-capability": _after_change("forbid_tokens", _sign_in),
    "login.suspended": _after_change("suspend", _sign_in),
    "file.maintenance.by-setting": _maintained(
        "setting", lambda world: world.get("/webservice/pluginfile.php/1/mod_forum/post/1/x")
    ),
    "upload.maintenance.by-setting": _maintained(
        "setting", lambda world: world.upload("amina", ("a.txt", b"a"))
    ),
}


def file_address(world: World, name: str = "photo one.png", kind: str = "attachments") -> str:
    """Attach a picture to a new discussion and return its address as posts give it."""
    area = world.area("amina", (name, PICTURE))
    given = options(attachmentsid=area, inlineattachmentsid=area)
    answer = world.discuss("amina", world.forum("health-ideas"), options=given)
    post = world.posts("amina", answer.json["discussionid"], includeinlineattachments=1)[0]
    address: str = post[kind][0]["url"]
    return address.removeprefix(world.server.url).removesuffix("?forcedownload=1")


def served_address(world: World, **more: str) -> str:
    return "/webservice" + file_address(world, **more)


def _file(by: str = "amina", name: str = "photo one.png", **headers: str) -> Scene:
    def scene(world: World) -> Reply:
        return world.get(
            served_address(world, name=name), params={"token": world.token(by)}, headers=headers
        )

    return scene


def _file_with(header: str, of: str) -> Scene:
    """Ask again with what the first answer said of the file."""

    def scene(world: World) -> Reply:
        address, given = served_address(world), {"token": world.token("amina")}
        known = world.get(address, params=given).headers[of]
        return world.get(address, params=given, headers={header: known, "Range": "bytes=1000-"})

    return scene


def _head(world: World) -> Reply:
    address = served_address(world)
    return _replied(world.http.head(address, params={"token": world.token("amina")}))


def _file_not_enrolled(world: World) -> Reply:
    address = served_address(world)
    world.control.unenrol("aigerim", world.control.forum("health-ideas").course_id)
    return world.get(address, params={"token": world.token("aigerim")})


def _file_not_there(world: World) -> Reply:
    address = served_address(world).rpartition("/")[0] + "/nothing.png"
    return world.get(address, params={"token": world.token("amina")})


def _file_by_key(world: World) -> Reply:
    key = world.answer("amina", SITE_INFO)["userprivateaccesskey"]
    return world.get(file_address(world).replace("/pluginfile.php", f"/tokenpluginfile.php/{key}"))


def _inline(world: World) -> Reply:
    address = served_address(world, kind="messageinlinefiles")
    return world.get(address, params={"token": world.token("amina")})


FILES: dict[str, Scene] = {
    "file.ok": _file(name="card.pdf"),
    "file.download": _file(),
    "file.picture": _file(),
    "file.inline": _inline,
    "file.head": _head,
    "file.range": _file(name="card.pdf", Range="bytes=0-3"),
    "file.range.middle": _file(Range="bytes=100-199"),
    "file.range.past-end": _file(Range="bytes=99999999-"),
    "file.range.resume": _file_with("If-Range", "etag"),
    "file.not-modified.date": _file_with("If-Modified-Since", "last-modified"),
    "file.not-modified.etag": _file_with("If-None-Match", "etag"),
    "file.tokenpluginfile": _file_by_key,
    "file.other-token.not-enrolled": _file_not_enrolled,
    "file.not-found": _file_not_there,
    "file.no-token": lambda world: world.get(served_address(world)),
    "file.forbidden": lambda world: world.get(served_address(world), params={"token": "x" * 32}),
    "file.address-as-given": lambda world: world.get(file_address(world)),
    "file.address-as-given.range": lambda world: world.get(
        file_address(world), headers={"Range": "bytes=0-99"}
    ),
    "file.without-webservice": lambda world: world.get(file_address(world)),
}


def _into_same_area(*names: str) -> Scene:
    def scene(world: World) -> Reply:
        area = world.area("amina", ("notes.txt", b"n"))
        return world.upload("amina", *((name, b"more") for name in names), itemid=area)

    return scene


def _upload(*files: tuple[str, bytes]) -> Scene:
    return lambda world: world.upload("amina", *files)


def _upload_with_bad_token(world: World) -> Reply:
    files = {"file_1": ("a.txt", b"a")}
    return world.post("/webservice/upload.php", {"token": "x", "itemid": "0"}, files=files)


def _same_name(world: World) -> Reply:
    area = world.area("amina", ("notes.txt", b"n"))
    return world.upload("amina", ("notes.txt", b"fourteen bytes"), itemid=area)


UPLOADS: dict[str, Scene] = {
    "upload.ok": _upload(("pump.png", b"p")),
    "upload.second": _upload(("notes.pdf", b"n")),
    "upload.empty-file": _upload(("empty.txt", b"")),
    "upload.into-area": _into_same_area("more.txt"),
    "upload.two-at-once": _upload(("pump.png", b"p"), ("notes.txt", b"n")),
    "upload.same-name": _same_name,
    "upload.odd-name": _upload(("../a<b>:été 🙂.txt", b"x")),
    "upload.no-file": lambda world: world.post(
        "/webservice/upload.php", {"token": world.token("amina"), "itemid": 0}
    ),
    "upload.bad-token": _upload_with_bad_token,
    "upload.too-large": _upload(("big.bin", bytes(3_000_000))),
    "upload.larger-than-request": _upload(("big.bin", bytes(9_000_000))),
    "upload.larger-than-web-server": _upload(("big.bin", bytes(70_000_000))),
}
SCENES_OF_THE_SITE = SITE | FILES | UPLOADS
