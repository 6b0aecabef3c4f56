"""The answers of Moodle's functions as they come over the wire, checked field by field.

Only the fields we use are named. A field without a default is one we cannot do without; unknown
fields are ignored. Ids are numbers here and become text in the domain. Times are whole seconds
since 1970, 0 for 'none'. Nothing of it is without bounds, whatever a broken site answers.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from sync.answer_bounds import Address, FileName, Name, Number, PersonName, Seconds


class WireModel(BaseModel):
    """The base of all: frozen, tolerant of fields that a newer or patched site adds."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class OfferedFunction(WireModel):
    """A function in the list of `core_webservice_get_site_info`."""

    name: str


class SiteInfo(WireModel):
    """`core_webservice_get_site_info` (recording `site.info`)."""

    userid: Number
    username: Name
    fullname: PersonName
    sitename: Name
    siteurl: str
    functions: tuple[OfferedFunction, ...]
    uploadfiles: bool = False
    usermaxuploadfilesize: Number = 0


class Course(WireModel):
    """An element of `core_enrol_get_users_courses` (recording `courses.enrolled`)."""

    id: Number
    shortname: Name
    fullname: Name
    displayname: Name | None = None
    summary: str | None = None
    startdate: Seconds | None = None
    enddate: Seconds | None = None
    timemodified: Seconds | None = None


class Forum(WireModel):
    """An element of `mod_forum_get_forums_by_courses` (recording `forums.rich`)."""

    id: Number
    course: Number
    cmid: Number
    type: str
    name: Name
    intro: str | None = None
    numdiscussions: Number | None = None
    cancreatediscussions: bool | None = None
    istracked: bool | None = None
    unreadpostscount: Number | None = None
    maxbytes: Number = 0
    maxattachments: Number = 0
    cutoffdate: Seconds | None = None
    blockafter: Number = 0
    blockperiod: Number = 0
    lockdiscussionafter: Number = 0
    assessed: Number = 0


class ListedFile(WireModel):
    """A file as listings and course contents name it (recording `discussions.rich`)."""

    filename: FileName
    fileurl: Address
    filesize: Number | None = None
    mimetype: Name | None = None


class ListedDiscussion(WireModel):
    """An element of `mod_forum_get_forum_discussions` (recording `discussions.rich`).

    `id` is the opening post's, `discussion` the discussion's. `userid` is null in a forum of a
    single discussion (recording `discussions.single`).
    """

    id: Number
    discussion: Number
    name: Name
    message: str
    groupid: Number | None = None
    userid: Number | None
    userfullname: PersonName | None = None
    userpictureurl: Address | None = None
    created: Seconds
    modified: Seconds
    timemodified: Seconds
    timestart: Seconds | None = None
    timeend: Seconds | None = None
    numreplies: Number
    numunread: Number | None = None
    pinned: bool = False
    starred: bool = False
    locked: bool = False
    canreply: bool | None = None
    canfavourite: bool = False
    canlock: bool = False
    attachments: tuple[ListedFile, ...] | None = None


class Listing(WireModel):
    """`mod_forum_get_forum_discussions`."""

    discussions: tuple[ListedDiscussion, ...]


class AuthorUrls(WireModel):
    """Where an author's picture stands."""

    profileimage: Address | None = None


class Author(WireModel):
    """Who wrote a post; all null where the server hides it."""

    id: Number | None = None
    fullname: PersonName | None = None
    urls: AuthorUrls | None = None


class PostFile(WireModel):
    """A file at a post; its `url` lacks ``/webservice`` (recording `file.address-as-given`)."""

    filename: FileName
    url: Address
    filesize: Number | None = None
    mimetype: Name | None = None


class PostCapabilities(WireModel):
    """What the reader may do with a post at the moment of reading."""

    reply: bool = False
    edit: bool = False
    delete: bool = False
    canreplyprivately: bool = False


class Post(WireModel):
    """A post of `mod_forum_get_discussion_posts` and of the answer to a reply.

    `timecreated` and `unread` are null where the content was erased (recording
    `posts.rich.deleted`).
    """

    id: Number
    discussionid: Number
    parentid: Number | None
    subject: Name
    message: str
    author: Author | None
    timecreated: Seconds | None
    timemodified: Seconds | None = None
    unread: bool | None = None
    isdeleted: bool = False
    isprivatereply: bool = False
    capabilities: PostCapabilities
    attachments: tuple[PostFile, ...] = ()


class Scale(WireModel):
    """A scale in `ratinginfo`; negative ids are scales with words for their steps."""

    id: Number
    max: Number = 0


class PostRating(WireModel):
    """How one post stands in `ratinginfo`; all null for someone who may neither rate nor see."""

    itemid: Number
    scaleid: Number | None = None
    rating: Number | None = None
    aggregatestr: Name | None = None
    count: Number | None = None
    canrate: bool = False
    canviewaggregate: bool = False


class RatingInfo(WireModel):
    """`ratinginfo` beside posts (recordings `posts.rich.rated`, `….as-teacher`)."""

    scales: tuple[Scale, ...] = ()
    ratings: tuple[PostRating, ...] = ()


class DiscussionAnswer(WireModel):
    """`mod_forum_get_discussion_posts`."""

    posts: tuple[Post, ...]
    ratinginfo: RatingInfo | None = None


class SinglePost(WireModel):
    """`mod_forum_get_discussion_post` (recording `posts.one`)."""

    post: Post


class ReplyMade(WireModel):
    """`mod_forum_add_discussion_post` (recording `reply.ok`); older sites tell only the id."""

    postid: Number
    post: Post | None = None


class DiscussionMade(WireModel):
    """`mod_forum_add_discussion` (recording `discussion.add.ok`)."""

    discussionid: Number


class Done(WireModel):
    """Deleting, editing and marking as read (recordings `post.delete.ok`, `post.edit.ok`)."""

    status: bool


class MarkedDiscussion(WireModel):
    """Star, pin, lock and subscription (recordings `star.on`, `pin.on`, `lock.on`)."""

    id: Number


class Rated(WireModel):
    """`core_rating_add_rating` (recording `rating.add`)."""

    success: bool


class UploadedFile(WireModel):
    """A file of ``webservice/upload.php``: stored (`upload.ok`), or refused with `errortype`."""

    filename: FileName
    itemid: Number | None = None
    contextid: Number | None = None
    errortype: Name | None = None
    error: Name = ""


class DraftPlace(WireModel):
    """`core_files_get_unused_draft_itemid`; the context is the person's (`files.draft-id`)."""

    contextid: Number


class DraftArea(WireModel):
    """`mod_forum_prepare_draft_area_for_post` (recordings `files.prepare-for-edit*`)."""

    draftitemid: Number
    files: tuple[ListedFile, ...] = ()


class ModuleChange(WireModel):
    """One kind of change of a module; `itemids` are opening posts where it is `discussions`."""

    name: str
    itemids: tuple[Number, ...] | None = None


class ChangedModule(WireModel):
    """A module that changed since the time asked for."""

    contextlevel: str
    id: Number
    updates: tuple[ModuleChange, ...]


class UpdateWarning(WireModel):
    """A module about which nothing is told, and the code that says why."""

    itemid: Number | None = None
    warningcode: str


class Updates(WireModel):
    """`core_course_check_updates` (recordings `updates.*`)."""

    instances: tuple[ChangedModule, ...]
    warnings: tuple[UpdateWarning, ...] = ()


class CourseGroup(WireModel):
    """A group in a person's profile of a course."""

    id: Number
    name: Name


class CourseRole(WireModel):
    """A role in a course; most have no name of their own."""

    shortname: Name
    name: Name | None = None


class CourseProfile(WireModel):
    """`core_user_get_course_user_profiles` (recordings `people.course-profiles*`).

    Somebody in no group has no list of groups.
    """

    id: Number
    groups: tuple[CourseGroup, ...] = ()
    roles: tuple[CourseRole, ...] = ()
    description: str | None = None
    city: Name | None = None
    country: Name | None = None
    lastaccess: Seconds = 0


class MayAdd(WireModel):
    """`mod_forum_can_add_discussion` (recordings `forum.can-add.*`)."""

    status: bool


class BatchResponse(WireModel):
    """One response in a batch: `data` or `exception`, each JSON in a string."""

    error: bool
    data: str | None = None
    exception: str | None = None


class BatchAnswer(WireModel):
    """`tool_mobile_call_external_functions` (recordings `batch.*`)."""

    responses: tuple[BatchResponse, ...]


class IdentityProviderAnswer(WireModel):
    """One of `PublicConfig`'s ``identityproviders``; no recorded site has any."""

    name: Name = ""
    url: Address = ""


class PublicConfig(WireModel):
    """`tool_mobile_get_public_config`, asked before sign-in (recording `site.public-config`)."""

    wwwroot: str
    sitename: Name
    enablewebservices: bool
    enablemobilewebservice: bool
    maintenanceenabled: bool = False
    typeoflogin: Number = 1
    authinstructions: str | None = None
    httpswwwroot: str | None = None
    launchurl: Address | None = None
    identityproviders: tuple[IdentityProviderAnswer, ...] = ()


class TokenAnswer(WireModel):
    """``login/token.php`` (recording `login.ok`)."""

    token: str
