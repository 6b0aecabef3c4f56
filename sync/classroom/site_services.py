"""What the site says about itself and about people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sync.classroom.declared_parameters import Many, Record, alpha, integer, raw
from sync.classroom.forum_tables import require_course
from sync.classroom.launch_page import LAUNCH_PATH, identity_providers, type_of_login
from sync.classroom.site_settings import private_key, site_setting
from sync.classroom.web_service import Call, web_service
from sync.classroom.wire_shapes import picture

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.web_service import JsonValue

RELEASE: Final = "4.4dev (Build: 20231124)"
VERSION: Final = "2023112400"
MAX_UPLOAD_BYTES: Final = 2 * 1024 * 1024
_ADVANCED_FEATURES: Final = {
    "usecomments": 0,
    "usetags": 0,
    "enablenotes": 0,
    "messaging": 0,
    "enableblogs": 0,
    "enablecompletion": 1,
    "enablebadges": 0,
}


def public_config(database: sqlite3.Connection, site_url: str) -> JsonValue:
    """Answer `tool_mobile_get_public_config`, which needs no token (`site.public-config`)."""
    web_services = int(site_setting(database, "web_services"))
    providers = identity_providers(database, site_url)
    return {
        "wwwroot": site_url,
        "httpswwwroot": site_url,
        "sitename": site_setting(database, "name"),
        "guestlogin": 0,
        "rememberusername": 2,
        "authloginviaemail": 0,
        "registerauth": "",
        "forgottenpasswordurl": "",
        "authinstructions": "",
        "authnoneenabled": 0,
        "enablewebservices": web_services,
        "enablemobilewebservice": web_services,
        "maintenanceenabled": int(site_setting(database, "maintenance") == "setting"),
        "maintenancemessage": "",
        "typeoflogin": type_of_login(database),
        "launchurl": f"{site_url}{LAUNCH_PATH}",
        **({"identityproviders": providers} if providers else {}),
        "mobilecssurl": "",
        "tool_mobile_disabledfeatures": "",
        "country": "0",
        "agedigitalconsentverification": False,
        "supportpage": "",
        "supportavailability": 1,
        "autolang": 1,
        "lang": "en",
        "langmenu": 1,
        "langlist": "",
        "locale": "",
        "tool_mobile_minimumversion": "",
        "tool_mobile_iosappid": "",
        "tool_mobile_androidappid": "",
        "tool_mobile_setuplink": "",
        "tool_mobile_qrcodetype": 0,
        "warnings": [],
    }


@web_service("core_webservice_get_site_info")
def site_info(call: Call) -> JsonValue:
    """Answer who is signed in and which functions the service offers."""
    person = call.person
    return {
        "sitename": site_setting(call.database, "name"),
        "username": person.username,
        "firstname": person.first_name,
        "lastname": person.last_name,
        "fullname": person.full_name,
        "lang": person.language,
        "userid": person.id,
        "siteurl": call.site_url,
        "userpictureurl": picture(call, "f1"),
        "functions": [{"name": name, "version": VERSION} for name in sorted(call.offered)],
        "downloadfiles": 1,
        "uploadfiles": 1,
        "release": RELEASE,
        "version": VERSION,
        "mobilecssurl": "",
        "advancedfeatures": [
            {"name": name, "value": value} for name, value in _ADVANCED_FEATURES.items()
        ],
        "usercanmanageownfiles": True,
        "userquota": 100 * 1024 * 1024,
        "usermaxuploadfilesize": MAX_UPLOAD_BYTES,
        "userhomepage": 1,
        "userprivateaccesskey": private_key(call.database, person.id),
        "siteid": 1,
        "sitecalendartype": "gregorian",
        "usercalendartype": "gregorian",
        "userissiteadmin": False,
        "theme": "boost",
        "limitconcurrentlogins": 0,
    }


@web_service("tool_mobile_get_config", section=alpha(""))
def mobile_config(call: Call, *, section: str) -> JsonValue:
    """Answer the site's settings that concern an app; all of them are short here."""
    settings = {
        "fullname": site_setting(call.database, "name"),
        "shortname": site_setting(call.database, "short_name"),
        "tool_mobile_disabledfeatures": "",
        "tool_mobile_forcelogout": "0",
        "calendartype": "gregorian",
        "timezone": "UTC",
        "forcetimezone": "99",
    }
    named = [{"name": name, "value": value} for name, value in settings.items()]
    return {"settings": [] if section else named, "warnings": []}


@web_service("core_user_get_users_by_field", field=alpha(), values=Many(raw()))
def people_by_field(call: Call, *, field: str, values: list[str]) -> JsonValue:
    """Answer people by their ids; a learner finds no peer by user name (`people.by-username`)."""
    query = "SELECT id, username, full_name, language, suspended FROM people WHERE deleted = 0"
    found = []
    for row in call.database.execute(f"{query} ORDER BY id"):
        is_self = row["id"] == call.person.id
        known = str(row["id"]) if field == "id" else row["username"]
        if known in values and (field == "id" or is_self or call.person.is_teacher):
            found.append(_person_shape(call, row, is_self=is_self))
    return found


@web_service(
    "core_user_get_course_user_profiles",
    userlist=Many(Record({"userid": integer(), "courseid": integer()})),
)
def course_profiles(call: Call, *, userlist: list[dict[str, int]]) -> JsonValue:
    """Answer people as members of courses, with their groups there; others are left out."""
    found = []
    for wanted in userlist:
        require_course(call, wanted["courseid"])
        row = call.database.execute(
            "SELECT id, username, full_name, language, suspended, role FROM people"
            " JOIN enrolments ON person_id = id WHERE id = ? AND course_id = ? AND deleted = 0",
            (wanted["userid"], wanted["courseid"]),
        ).fetchone()
        if row is not None:
            shape = _person_shape(call, row, is_self=row["id"] == call.person.id)
            found.append(shape | _membership(call, row, wanted["courseid"]))
    return found


def _membership(call: Call, row: sqlite3.Row, course_id: int) -> dict[str, JsonValue]:
    """Return groups, roles and courses; somebody in no group has no list of groups."""
    groups = call.database.execute(
        "SELECT id, name FROM groups JOIN group_members ON group_id = id"
        " WHERE person_id = ? AND course_id = ? ORDER BY id",
        (row["id"], course_id),
    ).fetchall()
    courses = call.database.execute(
        "SELECT id, name, short_name FROM courses JOIN enrolments ON course_id = id"
        " WHERE person_id = ? ORDER BY id DESC",
        (row["id"],),
    )
    role = (3, "editingteacher") if row["role"] == "teacher" else (5, "student")
    shape: dict[str, JsonValue] = {
        "roles": [{"roleid": role[0], "name": "", "shortname": role[1], "sortorder": 0}],
        "enrolledcourses": [
            {"id": each["id"], "fullname": each["name"], "shortname": each["short_name"]}
            for each in courses
        ],
    }
    if groups:
        shape["groups"] = [
            {"id": group["id"], "name": group["name"], "description": "", "descriptionformat": 1}
            for group in groups
        ]
    return shape


def _person_shape(call: Call, row: sqlite3.Row, *, is_self: bool) -> dict[str, JsonValue]:
    shape: dict[str, JsonValue] = {
        "id": row["id"],
        "fullname": row["full_name"],
        "email": f"{row['username']}@academy.example",
        "firstaccess": 0,
        "lastaccess": 0,
        "suspended": bool(row["suspended"]),
        "timezone": "99",
        "profileimageurlsmall": picture(call, "f2"),
        "profileimageurl": picture(call, "f1"),
    }
    if is_self:
        shape |= {
            "username": row["username"],
            "department": "",
            "auth": "manual",
            "confirmed": True,
            "lang": row["language"],
            "theme": "",
            "mailformat": 1,
            "preferences": [],
        }
    return shape


SERVICES: Final = (site_info, mobile_config, people_by_field, course_profiles)
