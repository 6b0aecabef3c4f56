<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AddressPage</name>
    <message>
      <source>&amp;Address of the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only addresses that encrypt (https) are used, so that nobody can listen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the address that you open in the browser to get to your courses. Companion works with Moodle sites.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where is your site?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Arrivals</name>
    <message>
      <source>This link does not lead to any of your sites: {link}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CodeWindow</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy code</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>On the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>written here, not sent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Close; the draft is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close; the draft is kept (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Enter. It is kept on this laptop until the server has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved: {why} Your text is kept here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview (Ctrl+Shift+P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview of your text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved on this laptop {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send when online</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write here. *Emphasis*, **strong**, lists with - and links are understood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your draft from before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” could not be read, and was not added.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CoursesDialog</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Courses to keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep these</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CoursesPage</name>
    <message numerus="yes">
      <source>%n course(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Asking the site for your courses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the site for your courses…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site named no courses. They appear here once you are enrolled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to keep of {course}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to keep on this laptop?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you keep is there without a connection, too. Files take more room, and cost more to fetch, than text. You can change this at any time.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DigestView</name>
    <message numerus="yes">
      <source>%n more discussion(s) with news</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new discussion(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new reply(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has written in your courses since then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replies to you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened while you were away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While you were away</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>since {when}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DiscussionActions</name>
    <message>
      <source>Lock: no more replies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pin at the top, for all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subscribe to new posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsubscribe</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DraftFiles</name>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attach files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures ({patterns})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show a picture in the text</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>&amp;Keep offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you trust who sent it, save it with “Save as…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It comes with the next sync, when you no longer work offline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No program on this computer opens {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file could not be fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The post does not have it any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not on this computer yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file would run as a program, so it is not opened from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can save the file with “Save as…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} could not be fetched.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ForumNotices</name>
    <message>
      <source>All new posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As in the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notify of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What concerns you</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ForumPane</name>
    <message numerus="yes">
      <source>%n discussion(s) with new posts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Be the first: start a discussion with a tip, an idea or a question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a forum on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discussions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the discussions by words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for this forum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New discussion (Ctrl+N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No discussion is like that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No discussions here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No forum chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order and filter the discussions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other words or another filter may show some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all discussions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a discussion in this forum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the teachers post here appears after the next sync.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GroupChoice</name>
    <message>
      <source>All participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whom the discussion is</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HitBar</name>
    <message>
      <source>Hit {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hits in this discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hits in this discussion: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark no more (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing marked in these posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ItemDetail</name>
    <message numerus="yes">
      <source>%n attempt(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Both versions are merged here. Look at it once more, then send it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an item in the list to see how it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is on its way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is sent with the next sync, and kept here until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the site's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Post as a new discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection ended before the answer came. The site is asked whether the post arrived; it is not sent twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site says: “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uploading {name}, file {number} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written in {origin}, which is not among your forums any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You and the site changed the same place: there, both versions stand one after the other, yours first. Take out what is too much, then send it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next attempt {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent {when}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeyList</name>
    <message>
      <source>Actions and their keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help on the web</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No action has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for an action or a key</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeyringHint</name>
    <message>
      <source>Stay signed in for this run only</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ListBar</name>
    <message>
      <source>Filter by words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter by words (Ctrl+L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the discussions by words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order and filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order and filter (Ctrl+Shift+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unread first</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Discarded: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing waits to be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subscribed: the site will tell you of new posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsubscribed from this discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you begin to write is saved here by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you write is kept here until the site has it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NavigationPane</name>
    <message numerus="yes">
      <source>%n unread</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Courses and forums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark all as read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outbox</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Outbox, %n waiting</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Saved search {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this notice</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpenAnything</name>
    <message>
      <source>Course, forum, discussion, person, command or link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open this link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search all posts for “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This link does not lead to a place of this site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type some letters of what you look for, whatever their accents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up and down to choose, Enter to open, Escape to close.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Presence</name>
    <message>
      <source>Companion is still here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It goes on syncing. Its icon in the tray opens it, or ends it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PresenceSettings</name>
    <message>
      <source>&amp;Notify of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;While you were away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A start after more than a day says what happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All new posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At login it shows no window, but its icon in the tray.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closing the last window leaves the app syncing, if there is a tray.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count in the t&amp;itle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count on the ic&amp;on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No post te&amp;xt in notifications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notifications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of messages, and of posts where you wrote, starred or subscribed; a single forum has a menu of its own for this. Never in the quiet hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So does the icon of the app, where the desktop shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start &amp;hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start and end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start at &amp;login</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay in the tra&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app starts when you sign in to this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The title of the window says how many posts are unread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They say how much is new, with no name and no word of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What concerns you</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QueryField</name>
    <message>
      <source>Names to choose from</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QueryFilters</name>
    <message>
      <source>After…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With files</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReadingActions</name>
    <message>
      <source>All is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy a link that opens in Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the link to this post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the whole discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy this post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy this post as Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy what is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold or unfold all branches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold or unfold this branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next unread post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous unread post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quote in a reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF or another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show by time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who said what since you were here</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SavedSearches</name>
    <message>
      <source>Forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget what I searched for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the saved search “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this search…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What else to do with this search</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchView</name>
    <message>
      <source>A name, a forum or course, or a day such as 2026-11-24 makes a filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on typing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what is on this laptop is searched. Try fewer letters or words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search everything on this laptop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in all posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a filter away, or try fewer letters or words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a word or its beginning; it works without a connection.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source> MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> min</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n file(s), {size}. What is pinned stays, and so does everything that you wrote.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Accent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Budget for a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quiet hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Room for files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also with Ctrl++ and Ctrl+-; Ctrl+0 is the normal size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As over a mobile phone, where the system says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask before anything is synced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between these times nothing is synced by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;ontrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark letters on light, or light on dark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High makes letters, lines and signs stand out more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language and look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger ones come only if you open or keep them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a connection that &amp;costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet hours begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet hours end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduced stills menus, progress and the blinking of the cursor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync &amp;every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync as on any other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync text, but no files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Syncing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The colour of links, counts and of what is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is pinned stays, and so does everything that you wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What syncs by itself may cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What syncs by itself may cost. Used this month: {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whatever is set here, “Sync now” always syncs at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it is full, those that you have not used for long go first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words, dates and numbers of the window; posts stay as they are written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at {address}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the sample classroom…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed in. Keeping the sign-in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signing in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the address of your site first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome to Companion</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SignInAgain</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is another person's account. Add it as a new one instead.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SignInForm</name>
    <message>
      <source>&amp;Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;User name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both the user name and the password are needed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SignInPage</name>
    <message>
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the same name and password as in the browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} site at {address}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SinceBar</name>
    <message>
      <source>Hide this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New since you were here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who said what since you were here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who said what since you were here (W)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusStrip</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n part(s) could not be read</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finishing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last sync {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listing discussions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for news</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the network's page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the page of this network in your browser, to sign in there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the sync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading discussions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending what you wrote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Syncing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rest is up to date. They are read again with the next sync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for the server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the last sync cost: {received} received, {sent} sent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ThreadHeader</name>
    <message numerus="yes">
      <source>%n reply(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for this discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply to the discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>locked: no more replies</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ThreadNews</name>
    <message numerus="yes">
      <source>%n new post(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>ThreadPane</name>
    <message>
      <source>Choose one in the list, or start one with Ctrl+N.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No discussion chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posts of the discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This discussion is gone</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ThreadReader</name>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ThreadSaving</name>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF, to read and to print (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plain text (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page, with its pictures (*.html)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread post(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Open Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Connect to your site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three courses with lively forums, to look around in. Nothing leaves this laptop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try the sample classroom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome to Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You need its address, your user name and your password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your courses and the forums of your peers, on this laptop: to read, search and write with or without a connection.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>&amp;Discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Thread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an account…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Courses to keep…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help on the web</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark all in this forum as read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next hit in the discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normal text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open anything…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open in the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous hit in the discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet: no notifications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what is new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While you were away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work offline</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WindowNotices</name>
    <message>
      <source>Open the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync now</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The database of this account was damaged and has been made anew. What you wrote was carried over: %n text(s). Courses and forums come back with the next sync. The damaged file is kept: {path}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>You are signed out of {site}. Everything here is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{site} wants you to set a new password first. Everything here is kept.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>compositions</name>
    <message>
      <source>Edit your post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New discussion in {forum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the person you answer, and those who may read all, will see this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Private reply to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply to {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>controls</name>
    <message>
      <source>Empty the field</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>explanations</name>
    <message>
      <source>A discussion needs a subject.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file is larger than the site takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file is larger than this forum takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file of this draft is no longer on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A second copy of all your unsent text is kept beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An earlier version of this text is on the site already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program holds Companion's database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the site's administrators for a signed certificate. On a public network, open its sign-in page in the browser first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the site's administrators for the right to use the mobile service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the site's administrators to allow signing in to apps with name and password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the site's administrators to switch on web services for mobile devices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask your IT staff for the proxy settings of this network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask your IT staff how to put them into this computer's proxy settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check both. If they are right, the account may be suspended or locked for a while: ask the site's administrators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check date and time of this computer: a clock that is ahead makes it look so. If they are right, tell the site's administrators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check date and time of this computer: a clock that is behind makes it look so. If they are right, tell the site's administrators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the disk is not read-only and that the folder belongs to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the address: it is the one you see in the browser when you open your courses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the connection and the address. Companion tries again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the number; it may have been removed on the site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close other Companion windows or commands and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion cannot write to its data folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion could not bring its database up to date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion is syncing this account already, in another window or command.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion looks up what arrived and tries again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion's database is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare both versions, and keep yours, keep theirs, or merge them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the two; copy your newer text if you want to post it as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the text and post it as a new discussion, or discard it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the text to a forum, or try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the text to another discussion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the text to another forum, or ask a teacher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the text, or ask the site's administrators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the text, or discard it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct or remove the file settings.json in the data folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit it and try again, or copy the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit it to send it as a reply that all can read, or discard it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the post to add them again, or share them in another way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything you wrote is kept on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free some space. Saving is tried again with the next change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on reading and writing. Companion tries again by itself after a while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on reading and writing. Companion tries again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install and unlock one (on Linux gnome-keyring or KWallet), or stay signed in for this run only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the earlier version again, and send the log file to those who look after Companion for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the newer version again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the outbox and try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it smaller, or share it in another way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Messages between people are switched off on this site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No secure connection to the site could be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was lost; what was being sent is looked up before it is sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was sent under the other name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was sent, and everything you wrote is kept on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a public network, open its sign-in page in a browser first. Otherwise try again later, and tell the site's administrators if it stays so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. At work or at school, ask the IT staff whether they look into connections.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. Otherwise ask the site's administrators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. Otherwise check the site's address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the network's page in the browser, and sign in or agree there. If you see the site itself there, it is the site that has trouble: try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the site in the browser and set a new password; what waits is sent then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a space after “&lt;” or write it in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach them in a forum that you share, or discard the message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it and add it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove some of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the files, or put their content into the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shorten it to 255 letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in again; what waits is sent then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in as the person this account belongs to, or add another account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody between you and the site answers in its place: nobody whom this computer trusts has signed the certificate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody between you and the site answers in its place: the certificate is made for another address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong that Companion did not expect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start Companion again: it sets the file aside, brings your text back and reads the forums anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch off “Work offline” to send and receive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync to learn what is allowed now, or ask a teacher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address {address} is not encrypted: your password could be read on the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection may be slow. Companion tries again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection was lost before the site had answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database is as it was before, and a copy of it stands beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full, so the last change could not be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network's proxy asks for a name and a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network's proxy could not be reached, or did not let the connection through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The place this was written for is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The post is on the site, but without some of its files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The post was changed on the site since you began to edit it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings file cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sign-in belongs to somebody else than this account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site at {address} does not let apps in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site at {address} has switched off the access that apps need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site at {address} signs people in only through the browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site did not accept the text or the subject as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site did not accept this name and password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site did not accept this post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site did not answer in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site did not sign you in ({code}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site does not allow this here, or its time is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site does not let you post here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site does not take connections at the moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site has ended your sign-in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site is being maintained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site is too busy to answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site may be switched off. Companion tries again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site refuses a subject with “&lt;” right before a letter, a digit, “/” or “!”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site stumbled over this post, and it is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site takes no post from you here now: the discussion or forum is closed, or you have reached the number of posts allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site wants you to set a new password before it shows anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site's address could not be found on the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site's answer could not be understood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site's certificate is signed by nobody but itself, so anybody could be answering in the site's place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The subject is longer than the site takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text holds a character that cannot be sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time of the site's certificate has not begun yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time of the site's certificate is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no connection to the site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no keyring in which the sign-in could be kept safely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no {kind} {key} here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are more files than this forum takes with a post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be changed now: it is being sent, or was sent meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This database was written by a newer version of Companion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This forum takes no attachments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This network asks you to sign in first: a page came where the site should answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is no longer on the site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person takes no messages from you: they may have blocked you, or take messages from their contacts only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again later, or copy the text to another discussion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again. If it happens again, send the log file to those who look after Companion for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again. If it happens again, tell the site's administrators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try to sign in with the browser. If that works, ask the site's administrators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type it as in the browser, for example https://learn.example.org.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the text anew around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the address that begins with https://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until it has finished.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was saved before is safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was saved before is safe; text in an open window stays there until you close it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you answered is no longer on the site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you answered was discarded before it was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write something to post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are no longer enrolled in this course.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are working offline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows in a period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may not reply privately here; the reply was not sent, so that it is not shown to all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your account may not be used from apps on this site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your draft is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your password is never stored, and the sign-in not without a keyring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your text is kept in the outbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conversation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>course</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outbox item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address} answers, but not as a learning site that Companion knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address} is not an address of a site.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>links</name>
    <message>
      <source>Open a link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open this address in your browser?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This address is not opened, because it is not a web or mail address.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>list</name>
    <message>
      <source>All discussions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most replies on top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest activity on top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest discussions on top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions without a reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting, or not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With posts of mine</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>Something went wrong that should not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try it again; if it happens again, start the app anew. The log says more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>missing_place</name>
    <message>
      <source>Its course may not be kept, or it came after the last sync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open in the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this link leads to is not on this computer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>notices</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new post(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>New messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>News for you</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>in %n forum(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{name} answered you in {forum}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} wrote in {forum}: {text}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>outbox_rows</name>
    <message numerus="yes">
      <source>%n small change(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>post_questions</name>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete your post?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It goes for everyone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take my rating back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole discussion goes with it, for everyone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until it is sent to the site, you can undo it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>query_names</name>
    <message>
      <source>after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attachment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>questions</name>
    <message>
      <source>About Companion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Companion {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the text and close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay, and it is tried again with your next keystroke. Or copy the text to the clipboard, paste it where there is room, and close.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That did not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your courses and the forums of your peers, with or without a connection. Free software under the Mozilla Public License 2.0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your text is not saved</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>search_rows</name>
    <message>
      <source>Not on the site yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved search {name}: {query}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search again: {query}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searched before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unread</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>thread</name>
    <message numerus="yes">
      <source>%n new</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new post(s) since you were here: {names}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attached file: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare both versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Fold %n reply(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>New since you were here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rate…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply privately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in a window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This post was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>[Picture on another site: {words}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>[Picture: {words}, {state}]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not sent yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>private reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to {name}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{names} and %n other(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{name} (you)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{page} of {pages}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>▸ %n more post(s): {names}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>wording</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reply(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Amber</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Average of %n rating(s): {average}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deletion of your post in “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discussion without a title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit of your post in “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock on “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No lock on “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pin on “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No star on “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No subscription to “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not connected yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pin on “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet hours: nothing is synced by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating taken back: {name} in “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating {value} for {name} in “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply to {name}: {discussion}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply: {discussion}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending {name}, {done} of {total} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending {name}, {done} of {total} kB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Site is being maintained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Site is busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something else answered for the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star on “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subscription to “{discussion}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text and files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The budget of this month is used up, so nothing is synced by itself until the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last sync stopped on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site did not give it. It is tried again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site does not have it any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site does not let you reply here. In a forum for questions and answers, start with an answer of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site does not let you reply privately to this post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site does not let you start discussions in this forum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site does not show it to you any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site wants a new password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The site’s words: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time for posts in this forum is over: the site takes no more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time in which you could edit this post is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This connection may cost money, so nothing is synced by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This discussion is locked: the site takes no more replies to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting: quiet hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting: the connection costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting: the month's budget is used up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows for now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows; the next one is possible {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your rating: {own}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your text is kept as a draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>also changed on the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another site's certificate came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answered question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by your choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comes with the next sync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>could not be deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>could not be fetched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>could not be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>could not be sent: what it answers has changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deletion waits to be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>discarded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edit could not be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edit is being sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edit waits to be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in doubt: checking whether it arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>large: comes if you open it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no secure connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not sent: the post was also changed on the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pinned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>question without a reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent, but without some of its files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the connection broke off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the network's proxy lets nothing through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the network's proxy wants a sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the site does not answer in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the site takes no connections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the site's address is not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the site's certificate is not trusted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the site's certificate is signed by nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the site's certificate is too new, or your clock is behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the site's certificate is too old, or your clock is ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this network asks you to sign in first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting to send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{discussion}” read</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
