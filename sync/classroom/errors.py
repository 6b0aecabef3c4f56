"""Refusals as Moodle words them: an exception's class, a code and a sentence."""

from __future__ import annotations

from typing import Final


class Refusal(Exception):
    """The server does not do what was asked, and says so in an answer with status 200.

    `exception` is the PHP class that Moodle names, `errorcode` its code (None for a PHP
    `Error`, as in recording `posts.no-such-discussion`), `message` the English sentence.
    """

    def __init__(self, exception: str, errorcode: str | None, message: str) -> None:
        super().__init__(message)
        self.exception = exception
        self.errorcode = errorcode
        self.message = message


def refusal(errorcode: str) -> Refusal:
    """Return the ordinary refusal (`moodle_exception`) with the sentence known for a code."""
    return Refusal("moodle_exception", errorcode, SENTENCES.get(errorcode, f"error/{errorcode}"))


def invalid_parameter() -> Refusal:
    """Return the refusal of a missing, unknown or ill-typed parameter."""
    return Refusal(
        "invalid_parameter_exception", "invalidparameter", "Invalid parameter value detected"
    )


def missing_record(table: str) -> Refusal:
    """Return the refusal for a row that does not exist."""
    return Refusal(
        "dml_missing_record_exception",
        "invalidrecord",
        f"Can't find data record in database table {table}.",
    )


def not_in_course() -> Refusal:
    """Return the refusal of forum functions to someone who is not in the course."""
    return Refusal(
        "require_login_exception", "requireloginerror", "Course or activity not accessible."
    )


def course_context_invalid(course_id: int, cause: str) -> Refusal:
    """Return the refusal of course functions, which wraps its cause in a sentence."""
    return Refusal(
        "moodle_exception",
        "errorcoursecontextnotvalid",
        f"You cannot execute functions in the course context (course id:{course_id})."
        f" The context error message was: {cause}",
    )


def access_denied() -> Refusal:
    """Return the refusal of an expired token, and of a function that is not offered."""
    return Refusal("webservice_access_exception", "accessexception", "Access control exception")


def unknown_option(name: str) -> Refusal:
    """Return the refusal of an option that a function does not know."""
    return Refusal("moodle_exception", "errorinvalidparam", f'The param "{name}" is invalid.')


def php_error(message: str) -> Refusal:
    """Return a programming error of the server's own: it has no code."""
    return Refusal("Error", None, message)


SENTENCES: Final = {
    "cannotcreatediscussion": "Could not create new discussion",
    "cannotcreatetoken": (
        "No permission to create web service token for the service moodle_mobile_app."
    ),
    "cannotdeletepost": "You can't delete this post!",
    "cannotmanualctrack": "Activity does not provide manual completion tracking",
    "cannotpindiscussions": "Sorry, you do not have permission to pin discussions.",
    "cannotsubscribe": "Sorry, but you must be a group member to subscribe.",
    "cannotupdatepost": "You can not update this post",
    "couldnotdeletereplies": (
        "Sorry, that cannot be deleted as people have already responded to it"
    ),
    "enablewsdescription": (
        "Web services must be enabled in Advanced features. Ask the site's administrator."
    ),
    "errorcannotlock": "You do not have the permission to lock discussions.",
    "filenotfound": "Sorry, the requested file could not be found",
    "forumblockingtoomanyposts": ("You have exceeded the posting threshold set for this forum"),
    "invalidkey": "Incorrect key",
    "invalidlogin": "Invalid login, please try again",
    "invalidparentpostid": "Parent post ID was incorrect",
    "invalidpostid": "Invalid post ID - {$a}",
    "invalidtoken": "Invalid token - token not found",
    "nopostforum": "Sorry, you are not allowed to post to this forum",
    "noviewdiscussionspermission": (
        "You do not have the permission to view discussions in this forum"
    ),
    "ratepermissiondenied": "You do not have permission to rate this item",
    "servicenotavailable": (
        "Web service is not available. (It doesn't exist or might be disabled.)"
    ),
    "sitemaintenance": "The site is undergoing maintenance and is currently not available",
    "upload_error_ini_size": "The file is larger than the maximum size allowed.",
}
"""The English sentences of the recordings, by error code."""
