<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Companion</source>
      <translation>About Companion</translation>
    </message>
    <message>
      <source>Choose a library to read its licence.</source>
      <translation>Choose a library to read its licence.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Companion {version}</source>
      <translation>Companion {version}</translation>
    </message>
    <message>
      <source>Its page on the web</source>
      <translation>Its page on the web</translation>
    </message>
    <message>
      <source>Libraries and their licences</source>
      <translation>Libraries and their licences</translation>
    </message>
    <message>
      <source>Libraries in it</source>
      <translation>Libraries in it</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Qt {version} and Qt for Python are used under the GNU Lesser General Public License, version 3. They lie beside the app as libraries of their own, and you may replace them by versions that you have changed. Their source: {address}</source>
      <translation>Qt {version} and Qt for Python are used under the GNU Lesser General Public License, version 3. They lie beside the app as libraries of their own, and you may replace them by versions that you have changed. Their source: {address}</translation>
    </message>
    <message>
      <source>Your courses and the forums of your peers, with or without a connection. Free software under the Mozilla Public License 2.0.</source>
      <translation>Your courses and the forums of your peers, with or without a connection. Free software under the Mozilla Public License 2.0.</translation>
    </message>
  </context>
  <context>
    <name>ActivitySaving</name>
    <message>
      <source>Save the text</source>
      <translation>Save the text</translation>
    </message>
  </context>
  <context>
    <name>ActivityView</name>
    <message>
      <source>Choose one in the outline to read it.</source>
      <translation>Choose one in the outline to read it.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copied</translation>
    </message>
    <message>
      <source>Download files…</source>
      <translation>Download files…</translation>
    </message>
    <message>
      <source>No activity chosen</source>
      <translation>No activity chosen</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Open in the browser</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Open on the site</translation>
    </message>
    <message>
      <source>Open the forum</source>
      <translation>Open the forum</translation>
    </message>
    <message>
      <source>Text of the activity</source>
      <translation>Text of the activity</translation>
    </message>
    <message>
      <source>This activity is gone</source>
      <translation>This activity is gone</translation>
    </message>
  </context>
  <context>
    <name>AddressPage</name>
    <message>
      <source>&amp;Address of the site</source>
      <translation>&amp;Address of the site</translation>
    </message>
    <message>
      <source>&amp;Sites of your organisation</source>
      <translation>&amp;Sites of your organisation</translation>
    </message>
    <message>
      <source>&amp;Sites that your organisation allows</source>
      <translation>&amp;Sites that your organisation allows</translation>
    </message>
    <message>
      <source>Address of the site</source>
      <translation>Address of the site</translation>
    </message>
    <message>
      <source>Only addresses that encrypt (https) are used, so that nobody can listen.</source>
      <translation>Only addresses that encrypt (https) are used, so that nobody can listen.</translation>
    </message>
    <message>
      <source>Type the address that you open in the browser to get to your courses or your forum. Companion finds out what it is, and works with {kinds}.</source>
      <translation>Type the address that you open in the browser to get to your courses or your forum. Companion finds out what it is, and works with {kinds}.</translation>
    </message>
    <message>
      <source>Where is your site?</source>
      <translation>Where is your site?</translation>
    </message>
    <message>
      <source>Your organisation has set where your courses are.</source>
      <translation>Your organisation has set where your courses are.</translation>
    </message>
  </context>
  <context>
    <name>AgendaDelegate</name>
    <message>
      <source>{kind} opens</source>
      <translation>{kind} opens</translation>
    </message>
  </context>
  <context>
    <name>Arrivals</name>
    <message>
      <source>This link does not lead to any of your sites: {link}</source>
      <translation>This link does not lead to any of your sites: {link}</translation>
    </message>
  </context>
  <context>
    <name>BrowserSignInPart</name>
    <message>
      <source>Address that the browser came to</source>
      <translation>Address that the browser came to</translation>
    </message>
    <message>
      <source>If the browser does not open Companion, copy the address that it cannot open. It begins with companion://, moodlemobile:// or discourse://, and is as secret as a password.</source>
      <translation>If the browser does not open Companion, copy the address that it cannot open. It begins with companion://, moodlemobile:// or discourse://, and is as secret as a password.</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>Open the browser</translation>
    </message>
    <message>
      <source>Open the browser again</source>
      <translation>Open the browser again</translation>
    </message>
    <message>
      <source>Or sign in with</source>
      <translation>Or sign in with</translation>
    </message>
    <message>
      <source>Paste the address</source>
      <translation>Paste the address</translation>
    </message>
    <message>
      <source>Sign in with {name}</source>
      <translation>Sign in with {name}</translation>
    </message>
    <message>
      <source>Stop waiting</source>
      <translation>Stop waiting</translation>
    </message>
    <message>
      <source>The system has opened no browser.</source>
      <translation>The system has opened no browser.</translation>
    </message>
    <message>
      <source>Use this address</source>
      <translation>Use this address</translation>
    </message>
    <message>
      <source>Waiting for the browser… Sign in there, and let it open Companion. You have half an hour.</source>
      <translation>Waiting for the browser… Sign in there, and let it open Companion. You have half an hour.</translation>
    </message>
    <message>
      <source>{site} signs you in in the browser. Companion opens its page there: sign in as you always do. Then the browser asks whether to open Companion: say yes. Companion never sees your password.</source>
      <translation>{site} signs you in in the browser. Companion opens its page there: sign in as you always do. Then the browser asks whether to open Companion: say yes. Companion never sees your password.</translation>
    </message>
  </context>
  <context>
    <name>CalendarPane</name>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>All courses</source>
      <translation>All courses</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendar</translation>
    </message>
    <message>
      <source>Course to show</source>
      <translation>Course to show</translation>
    </message>
    <message>
      <source>Deadlines and meetings of your courses will stand here.</source>
      <translation>Deadlines and meetings of your courses will stand here.</translation>
    </message>
    <message>
      <source>Nothing ahead</source>
      <translation>Nothing ahead</translation>
    </message>
    <message>
      <source>Nothing ahead in this course</source>
      <translation>Nothing ahead in this course</translation>
    </message>
    <message>
      <source>Nothing is here yet</source>
      <translation>Nothing is here yet</translation>
    </message>
    <message>
      <source>Other courses may have dates.</source>
      <translation>Other courses may have dates.</translation>
    </message>
    <message>
      <source>Show all courses</source>
      <translation>Show all courses</translation>
    </message>
    <message>
      <source>The next sync brings the dates of your courses.</source>
      <translation>The next sync brings the dates of your courses.</translation>
    </message>
    <message>
      <source>This site has no calendar</source>
      <translation>This site has no calendar</translation>
    </message>
    <message>
      <source>What you note yourself, and reminders, will stand here.</source>
      <translation>What you note yourself, and reminders, will stand here.</translation>
    </message>
  </context>
  <context>
    <name>CardWindow</name>
    <message>
      <source>Card with a QR code</source>
      <translation>Card with a QR code</translation>
    </message>
    <message>
      <source>Card: {words}</source>
      <translation>Card: {words}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copy picture</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Full screen</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Picture (*.png)</translation>
    </message>
    <message>
      <source>Picture copied</source>
      <translation>Picture copied</translation>
    </message>
    <message>
      <source>Save as PNG…</source>
      <translation>Save as PNG…</translation>
    </message>
    <message>
      <source>Save the card</source>
      <translation>Save the card</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Saved as {name}</translation>
    </message>
  </context>
  <context>
    <name>ChapterBar</name>
    <message>
      <source>Next chapter (Ctrl+PgDown)</source>
      <translation>Next chapter (Ctrl+PgDown)</translation>
    </message>
    <message>
      <source>Previous chapter (Ctrl+PgUp)</source>
      <translation>Previous chapter (Ctrl+PgUp)</translation>
    </message>
    <message>
      <source>Table of contents</source>
      <translation>Table of contents</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove {name}</source>
      <translation>Remove {name}</translation>
    </message>
  </context>
  <context>
    <name>CodeWindow</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Copy code</translation>
    </message>
  </context>
  <context>
    <name>CommentsView</name>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n comment</numerusform>
        <numerusform>%n comments</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comments</translation>
    </message>
    <message>
      <source>Comments on the course</source>
      <translation>Comments on the course</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Delete your comment?</source>
      <translation>Delete your comment?</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edit</translation>
    </message>
    <message>
      <source>It goes for everyone. Until it is sent to the site, you can undo it.</source>
      <translation>It goes for everyone. Until it is sent to the site, you can undo it.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Keep it</translation>
    </message>
    <message>
      <source>Nobody has said anything of this course yet.</source>
      <translation>Nobody has said anything of this course yet.</translation>
    </message>
    <message>
      <source>Saved as a draft</source>
      <translation>Saved as a draft</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Send</translation>
    </message>
    <message>
      <source>Send the comment with the next sync</source>
      <translation>Send the comment with the next sync</translation>
    </message>
    <message>
      <source>Write a comment, for all to read</source>
      <translation>Write a comment, for all to read</translation>
    </message>
    <message>
      <source>Your comment</source>
      <translation>Your comment</translation>
    </message>
    <message>
      <source>could not be deleted</source>
      <translation>could not be deleted</translation>
    </message>
    <message>
      <source>is to be deleted</source>
      <translation>is to be deleted</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>On the site</source>
      <translation>On the site</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Yours</translation>
    </message>
    <message>
      <source>changed {when}</source>
      <translation>changed {when}</translation>
    </message>
    <message>
      <source>written here, not sent</source>
      <translation>written here, not sent</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Close; the draft is kept</source>
      <translation>Close; the draft is kept</translation>
    </message>
    <message>
      <source>Close; the draft is kept (Esc)</source>
      <translation>Close; the draft is kept (Esc)</translation>
    </message>
    <message>
      <source>Ctrl+Enter. It is kept on this laptop until the server has it.</source>
      <translation>Ctrl+Enter. It is kept on this laptop until the server has it.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <source>Not saved: {why} Your text is kept here.</source>
      <translation>Not saved: {why} Your text is kept here.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
    <message>
      <source>Preview (Ctrl+Shift+P)</source>
      <translation>Preview (Ctrl+Shift+P)</translation>
    </message>
    <message>
      <source>Saved on this laptop {time}</source>
      <translation>Saved on this laptop {time}</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Send</translation>
    </message>
    <message>
      <source>Send when online</source>
      <translation>Send when online</translation>
    </message>
    <message>
      <source>Title of the discussion</source>
      <translation>Title of the discussion</translation>
    </message>
    <message>
      <source>Write here. *Emphasis*, **strong**, lists with - and links are understood.</source>
      <translation>Write here. *Emphasis*, **strong**, lists with - and links are understood.</translation>
    </message>
    <message>
      <source>Your draft from before.</source>
      <translation>Your draft from before.</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>Your text</translation>
    </message>
    <message>
      <source>“{name}” could not be read, and was not added.</source>
      <translation>“{name}” could not be read, and was not added.</translation>
    </message>
  </context>
  <context>
    <name>ContactCardDialog</name>
    <message numerus="yes">
      <source>%n post(s) here, the latest {when}</source>
      <translation>
        <numerusform>%n post here, the latest {when}</numerusform>
        <numerusform>%n posts here, the latest {when}</numerusform>
      </translation>
    </message>
    <message>
      <source>Last seen on the site {when}</source>
      <translation>Last seen on the site {when}</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Open on the site</translation>
    </message>
    <message>
      <source>Their page on the site, for what cannot be done here</source>
      <translation>Their page on the site, for what cannot be done here</translation>
    </message>
    <message>
      <source>Their posts</source>
      <translation>Their posts</translation>
    </message>
    <message>
      <source>This is you.</source>
      <translation>This is you.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Write a message</translation>
    </message>
  </context>
  <context>
    <name>ConversationView</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n new message</numerusform>
        <numerusform>%n new messages</numerusform>
      </translation>
    </message>
    <message>
      <source>All in the group read this</source>
      <translation>All in the group read this</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copied</translation>
    </message>
    <message>
      <source>Messages of the conversation</source>
      <translation>Messages of the conversation</translation>
    </message>
    <message>
      <source>Only the two of you read this</source>
      <translation>Only the two of you read this</translation>
    </message>
    <message>
      <source>Only you read this</source>
      <translation>Only you read this</translation>
    </message>
    <message numerus="yes">
      <source>Show earlier messages (%n)</source>
      <translation>
        <numerusform>Show earlier messages (%n)</numerusform>
        <numerusform>Show earlier messages (%n)</numerusform>
      </translation>
    </message>
    <message>
      <source>The site does not let you write here</source>
      <translation>The site does not let you write here</translation>
    </message>
    <message>
      <source>This conversation is gone</source>
      <translation>This conversation is gone</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Write</translation>
    </message>
    <message>
      <source>Write a message (R)</source>
      <translation>Write a message (R)</translation>
    </message>
  </context>
  <context>
    <name>ConversationsPane</name>
    <message>
      <source>Choose somebody in your courses and write to them.</source>
      <translation>Choose somebody in your courses and write to them.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversations</translation>
    </message>
    <message>
      <source>Filter by name or words</source>
      <translation>Filter by name or words</translation>
    </message>
    <message>
      <source>Filter the conversations</source>
      <translation>Filter the conversations</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>New message</translation>
    </message>
    <message>
      <source>No conversation is like that</source>
      <translation>No conversation is like that</translation>
    </message>
    <message>
      <source>No messages here</source>
      <translation>No messages here</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>No messages yet</translation>
    </message>
    <message>
      <source>Other words may show some.</source>
      <translation>Other words may show some.</translation>
    </message>
    <message>
      <source>Show all conversations</source>
      <translation>Show all conversations</translation>
    </message>
    <message>
      <source>The site has not offered messages between people so far. If it does, they come with the next sync.</source>
      <translation>The site has not offered messages between people so far. If it does, they come with the next sync.</translation>
    </message>
    <message>
      <source>Write to somebody in your courses (Ctrl+Alt+U)</source>
      <translation>Write to somebody in your courses (Ctrl+Alt+U)</translation>
    </message>
  </context>
  <context>
    <name>CourseActions</name>
    <message>
      <source>Comments on this course</source>
      <translation>Comments on this course</translation>
    </message>
    <message>
      <source>Copy the link to this activity</source>
      <translation>Copy the link to this activity</translation>
    </message>
    <message>
      <source>Copy this text</source>
      <translation>Copy this text</translation>
    </message>
    <message>
      <source>Download files…</source>
      <translation>Download files…</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Downloads</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>Find in this text</translation>
    </message>
    <message>
      <source>Fold or unfold all sections</source>
      <translation>Fold or unfold all sections</translation>
    </message>
    <message>
      <source>Fold or unfold this section</source>
      <translation>Fold or unfold this section</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Link copied</translation>
    </message>
    <message>
      <source>Make a pack…</source>
      <translation>Make a pack…</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>Mark as done</translation>
    </message>
    <message>
      <source>Next activity</source>
      <translation>Next activity</translation>
    </message>
    <message>
      <source>Next chapter</source>
      <translation>Next chapter</translation>
    </message>
    <message>
      <source>Previous activity</source>
      <translation>Previous activity</translation>
    </message>
    <message>
      <source>Previous chapter</source>
      <translation>Previous chapter</translation>
    </message>
    <message>
      <source>Print this text…</source>
      <translation>Print this text…</translation>
    </message>
    <message>
      <source>Save this text as PDF or another file…</source>
      <translation>Save this text as PDF or another file…</translation>
    </message>
    <message>
      <source>Share this course…</source>
      <translation>Share this course…</translation>
    </message>
    <message>
      <source>Tie to a discussion space…</source>
      <translation>Tie to a discussion space…</translation>
    </message>
  </context>
  <context>
    <name>CoursePane</name>
    <message>
      <source>Done in this course</source>
      <translation>Done in this course</translation>
    </message>
    <message>
      <source>Its teachers have put nothing into it so far.</source>
      <translation>Its teachers have put nothing into it so far.</translation>
    </message>
    <message>
      <source>Nothing of this course is here yet</source>
      <translation>Nothing of this course is here yet</translation>
    </message>
    <message>
      <source>Outline of the course</source>
      <translation>Outline of the course</translation>
    </message>
    <message>
      <source>The next sync brings it, if the course is kept on this computer (F7).</source>
      <translation>The next sync brings it, if the course is kept on this computer (F7).</translation>
    </message>
    <message>
      <source>They stand on the left, below its name. Lessons, files and tasks are not told.</source>
      <translation>They stand on the left, below its name. Lessons, files and tasks are not told.</translation>
    </message>
    <message>
      <source>This course is empty</source>
      <translation>This course is empty</translation>
    </message>
    <message>
      <source>This course is gone</source>
      <translation>This course is gone</translation>
    </message>
    <message>
      <source>This site has forums only</source>
      <translation>This site has forums only</translation>
    </message>
  </context>
  <context>
    <name>CoursesDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Courses to keep</source>
      <translation>Courses to keep</translation>
    </message>
    <message>
      <source>Keep these</source>
      <translation>Keep these</translation>
    </message>
  </context>
  <context>
    <name>CoursesPage</name>
    <message numerus="yes">
      <source>%n course(s)</source>
      <translation>
        <numerusform>%n course</numerusform>
        <numerusform>%n courses</numerusform>
      </translation>
    </message>
    <message>
      <source>Asking the site for your courses</source>
      <translation>Asking the site for your courses</translation>
    </message>
    <message>
      <source>Asking the site for your courses…</source>
      <translation>Asking the site for your courses…</translation>
    </message>
    <message>
      <source>The site named no courses. They appear here once you are enrolled.</source>
      <translation>The site named no courses. They appear here once you are enrolled.</translation>
    </message>
    <message>
      <source>What to keep of {course}</source>
      <translation>What to keep of {course}</translation>
    </message>
    <message>
      <source>What to keep on this laptop?</source>
      <translation>What to keep on this laptop?</translation>
    </message>
    <message>
      <source>What you keep is there without a connection, too. Files take more room, and cost more to fetch, than text. You can change this at any time.</source>
      <translation>What you keep is there without a connection, too. Files take more room, and cost more to fetch, than text. You can change this at any time.</translation>
    </message>
  </context>
  <context>
    <name>DiagnosticsDialog</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copied</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Diagnostics</translation>
    </message>
    <message>
      <source>For those who help you when something does not work. It says how Companion is set up and what it has run into; it holds no posts, no names, no passwords. Nothing is sent by itself: read it, then copy or save it.</source>
      <translation>For those who help you when something does not work. It says how Companion is set up and what it has run into; it holds no posts, no names, no passwords. Nothing is sent by itself: read it, then copy or save it.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Looking…</translation>
    </message>
    <message>
      <source>Plain text (*.txt)</source>
      <translation>Plain text (*.txt)</translation>
    </message>
    <message>
      <source>Save the diagnostics</source>
      <translation>Save the diagnostics</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Saved as {name}</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Save…</translation>
    </message>
  </context>
  <context>
    <name>DigestView</name>
    <message numerus="yes">
      <source>%n more discussion(s) with news</source>
      <translation>
        <numerusform>%n more discussion with news</numerusform>
        <numerusform>%n more discussions with news</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new discussion(s)</source>
      <translation>
        <numerusform>%n new discussion</numerusform>
        <numerusform>%n new discussions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new reply(s)</source>
      <translation>
        <numerusform>%n new reply</numerusform>
        <numerusform>%n new replies</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Nobody has written in your courses since then.</source>
      <translation>Nobody has written in your courses since then.</translation>
    </message>
    <message>
      <source>Nothing has happened</source>
      <translation>Nothing has happened</translation>
    </message>
    <message>
      <source>Replies to you</source>
      <translation>Replies to you</translation>
    </message>
    <message>
      <source>What happened while you were away</source>
      <translation>What happened while you were away</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>While you were away</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message>
      <source>new</source>
      <translation>new</translation>
    </message>
    <message>
      <source>since {when}</source>
      <translation>since {when}</translation>
    </message>
  </context>
  <context>
    <name>DiscussionActions</name>
    <message>
      <source>Lock: no more replies</source>
      <translation>Lock: no more replies</translation>
    </message>
    <message>
      <source>Pin at the top, for all</source>
      <translation>Pin at the top, for all</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Star</translation>
    </message>
    <message>
      <source>Subscribe to new posts</source>
      <translation>Subscribe to new posts</translation>
    </message>
    <message>
      <source>Unsubscribe</source>
      <translation>Unsubscribe</translation>
    </message>
  </context>
  <context>
    <name>DownloadChoice</name>
    <message>
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message numerus="yes">
      <source>%n larger left out</source>
      <translation>
        <numerusform>%n larger left out</numerusform>
        <numerusform>%n larger left out</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Download</translation>
    </message>
    <message>
      <source>Download files</source>
      <translation>Download files</translation>
    </message>
    <message>
      <source>Files &amp;of</source>
      <translation>Files &amp;of</translation>
    </message>
    <message>
      <source>Files of</source>
      <translation>Files of</translation>
    </message>
    <message>
      <source>Files that come to it later are downloaded, too, within your limits for room, month and metered connections.</source>
      <translation>Files that come to it later are downloaded, too, within your limits for room, month and metered connections.</translation>
    </message>
    <message>
      <source>Largest file in megabytes</source>
      <translation>Largest file in megabytes</translation>
    </message>
    <message>
      <source>No new ones</source>
      <translation>No new ones</translation>
    </message>
    <message>
      <source>Only files up to</source>
      <translation>Only files up to</translation>
    </message>
    <message>
      <source>Remove from this computer</source>
      <translation>Remove from this computer</translation>
    </message>
    <message>
      <source>So far wanted: all of them</source>
      <translation>So far wanted: all of them</translation>
    </message>
    <message>
      <source>So far wanted: all up to {size}</source>
      <translation>So far wanted: all up to {size}</translation>
    </message>
    <message>
      <source>There are no files in it.</source>
      <translation>There are no files in it.</translation>
    </message>
    <message>
      <source>the whole course</source>
      <translation>the whole course</translation>
    </message>
    <message>
      <source>{size} to download</source>
      <translation>{size} to download</translation>
    </message>
  </context>
  <context>
    <name>DownloadsDialog</name>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n failed</numerusform>
        <numerusform>%n failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) to come</source>
      <translation>
        <numerusform>%n file to come</numerusform>
        <numerusform>%n files to come</numerusform>
      </translation>
    </message>
    <message>
      <source>All downloads together</source>
      <translation>All downloads together</translation>
    </message>
    <message>
      <source>Choose a course, then “Download files…” in its menu. Files that the course gets later come, too.</source>
      <translation>Choose a course, then “Download files…” in its menu. Files that the course gets later come, too.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Downloads</translation>
    </message>
    <message>
      <source>Go on with all</source>
      <translation>Go on with all</translation>
    </message>
    <message>
      <source>Nothing is to be downloaded</source>
      <translation>Nothing is to be downloaded</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>Pause all</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>paused</translation>
    </message>
    <message>
      <source>{done} of {size}</source>
      <translation>{done} of {size}</translation>
    </message>
  </context>
  <context>
    <name>DraftFiles</name>
    <message>
      <source>All files (*)</source>
      <translation>All files (*)</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>Attach files</translation>
    </message>
    <message>
      <source>No files or pictures can go along here.</source>
      <translation>No files or pictures can go along here.</translation>
    </message>
    <message>
      <source>Pictures ({patterns})</source>
      <translation>Pictures ({patterns})</translation>
    </message>
    <message>
      <source>Show a picture in the text</source>
      <translation>Show a picture in the text</translation>
    </message>
  </context>
  <context>
    <name>DraftPreview</name>
    <message>
      <source>Preview of your text</source>
      <translation>Preview of your text</translation>
    </message>
  </context>
  <context>
    <name>DraftVersionsDialog</name>
    <message numerus="yes">
      <source>%n came</source>
      <translation>
        <numerusform>%n came</numerusform>
        <numerusform>%n came</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n went</source>
      <translation>
        <numerusform>%n went</numerusform>
        <numerusform>%n went</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Bring back</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copied</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Earlier versions</translation>
    </message>
    <message>
      <source>No earlier versions yet</source>
      <translation>No earlier versions yet</translation>
    </message>
    <message>
      <source>Underlined: came since then. Struck through: went since then.</source>
      <translation>Underlined: came since then. Struck through: went since then.</translation>
    </message>
    <message>
      <source>What has changed since then</source>
      <translation>What has changed since then</translation>
    </message>
    <message>
      <source>What you write is kept here at each pause, and before much of it goes.</source>
      <translation>What you write is kept here at each pause, and before much of it goes.</translation>
    </message>
    <message>
      <source>With the words that came and went since then.</source>
      <translation>With the words that came and went since then.</translation>
    </message>
    <message>
      <source>other order or signs</source>
      <translation>other order or signs</translation>
    </message>
  </context>
  <context>
    <name>ElsewhereList</name>
    <message>
      <source>In your other accounts</source>
      <translation>In your other accounts</translation>
    </message>
  </context>
  <context>
    <name>EmojiPicker</name>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>No emoji has this name</source>
      <translation>No emoji has this name</translation>
    </message>
    <message>
      <source>Search emoji by name</source>
      <translation>Search emoji by name</translation>
    </message>
  </context>
  <context>
    <name>EventView</name>
    <message>
      <source>&amp;Remind me</source>
      <translation>&amp;Remind me</translation>
    </message>
    <message>
      <source>As in the settings</source>
      <translation>As in the settings</translation>
    </message>
    <message>
      <source>Choose a day's deadline or meeting to see what it is about.</source>
      <translation>Choose a day's deadline or meeting to see what it is about.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Join</translation>
    </message>
    <message>
      <source>Note to &amp;self</source>
      <translation>Note to &amp;self</translation>
    </message>
    <message>
      <source>Note to self</source>
      <translation>Note to self</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nothing chosen</translation>
    </message>
    <message>
      <source>Open at any time, as far as the course tells.</source>
      <translation>Open at any time, as far as the course tells.</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Open on the site</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>Open the activity</translation>
    </message>
    <message>
      <source>Read the discussion</source>
      <translation>Read the discussion</translation>
    </message>
    <message>
      <source>Remind me</source>
      <translation>Remind me</translation>
    </message>
    <message>
      <source>What you want to think of. It stays on this computer.</source>
      <translation>What you want to think of. It stays on this computer.</translation>
    </message>
    <message>
      <source>You are offline. To join, you need a connection.</source>
      <translation>You are offline. To join, you need a connection.</translation>
    </message>
  </context>
  <context>
    <name>FeedsDialog</name>
    <message>
      <source>Address of a page or feed, such as https://social.example/@name</source>
      <translation>Address of a page or feed, such as https://social.example/@name</translation>
    </message>
    <message>
      <source>Address to follow</source>
      <translation>Address to follow</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Feeds</source>
      <translation>Feeds</translation>
    </message>
    <message>
      <source>Feeds that your courses name will stand here. Or add an address.</source>
      <translation>Feeds that your courses name will stand here. Or add an address.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Follow</translation>
    </message>
    <message>
      <source>Nothing to follow yet</source>
      <translation>Nothing to follow yet</translation>
    </message>
    <message>
      <source>Only feeds with a tick are read, a few times a day. Their hosts learn that this computer asks for them, and nothing else.</source>
      <translation>Only feeds with a tick are read, a few times a day. Their hosts learn that this computer asks for them, and nothing else.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>What to follow</source>
      <translation>What to follow</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>&amp;Keep offline</source>
      <translation>&amp;Keep offline</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Open</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>&amp;Save as…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>If you trust who sent it, save it with “Save as…”.</source>
      <translation>If you trust who sent it, save it with “Save as…”.</translation>
    </message>
    <message>
      <source>It comes with the next sync, when you no longer work offline.</source>
      <translation>It comes with the next sync, when you no longer work offline.</translation>
    </message>
    <message>
      <source>It is not on the site any more.</source>
      <translation>It is not on the site any more.</translation>
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation>It is tried again with the next sync.</translation>
    </message>
    <message>
      <source>No program on this computer opens {name}.</source>
      <translation>No program on this computer opens {name}.</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Save the file</translation>
    </message>
    <message>
      <source>The file could not be fetched.</source>
      <translation>The file could not be fetched.</translation>
    </message>
    <message>
      <source>This file is not on this computer yet.</source>
      <translation>This file is not on this computer yet.</translation>
    </message>
    <message>
      <source>This file would run as a program, so it is not opened from here.</source>
      <translation>This file would run as a program, so it is not opened from here.</translation>
    </message>
    <message>
      <source>You can save the file with “Save as…”.</source>
      <translation>You can save the file with “Save as…”.</translation>
    </message>
    <message>
      <source>{name} could not be fetched.</source>
      <translation>{name} could not be fetched.</translation>
    </message>
  </context>
  <context>
    <name>FileBar</name>
    <message numerus="yes">
      <source>Download all %n</source>
      <translation>
        <numerusform>Download all %n</numerusform>
        <numerusform>Download all %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileList</name>
    <message>
      <source>Files</source>
      <translation>Files</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this text</source>
      <translation>Find in this text</translation>
    </message>
    <message>
      <source>Find no more (Esc)</source>
      <translation>Find no more (Esc)</translation>
    </message>
    <message>
      <source>Next place (F3)</source>
      <translation>Next place (F3)</translation>
    </message>
    <message>
      <source>Not in this text</source>
      <translation>Not in this text</translation>
    </message>
    <message>
      <source>Previous place (Shift+F3)</source>
      <translation>Previous place (Shift+F3)</translation>
    </message>
    <message>
      <source>Words to find in this text</source>
      <translation>Words to find in this text</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} of {count}</translation>
    </message>
  </context>
  <context>
    <name>FollowBar</name>
    <message>
      <source>Follow the news of this course</source>
      <translation>Follow the news of this course</translation>
    </message>
    <message>
      <source>Follow: {pages}</source>
      <translation>Follow: {pages}</translation>
    </message>
    <message>
      <source>Read here</source>
      <translation>Read here</translation>
    </message>
    <message>
      <source>Read its feeds here</source>
      <translation>Read its feeds here</translation>
    </message>
  </context>
  <context>
    <name>FormatBar</name>
    <message>
      <source>More tools</source>
      <translation>More tools</translation>
    </message>
  </context>
  <context>
    <name>ForumNotices</name>
    <message>
      <source>All new posts</source>
      <translation>All new posts</translation>
    </message>
    <message>
      <source>As in the settings</source>
      <translation>As in the settings</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nothing</translation>
    </message>
    <message>
      <source>Notify of</source>
      <translation>Notify of</translation>
    </message>
    <message>
      <source>What concerns you</source>
      <translation>What concerns you</translation>
    </message>
  </context>
  <context>
    <name>ForumPane</name>
    <message numerus="yes">
      <source>%n discussion(s) with new posts</source>
      <translation>
        <numerusform>%n discussion with new posts</numerusform>
        <numerusform>%n discussions with new posts</numerusform>
      </translation>
    </message>
    <message>
      <source>Be the first: start a discussion with a tip, an idea or a question.</source>
      <translation>Be the first: start a discussion with a tip, an idea or a question.</translation>
    </message>
    <message>
      <source>Choose a forum on the left.</source>
      <translation>Choose a forum on the left.</translation>
    </message>
    <message>
      <source>Discussions</source>
      <translation>Discussions</translation>
    </message>
    <message>
      <source>Filter the discussions by words</source>
      <translation>Filter the discussions by words</translation>
    </message>
    <message>
      <source>More for this forum</source>
      <translation>More for this forum</translation>
    </message>
    <message>
      <source>New discussion</source>
      <translation>New discussion</translation>
    </message>
    <message>
      <source>New discussion (Ctrl+N)</source>
      <translation>New discussion (Ctrl+N)</translation>
    </message>
    <message>
      <source>No discussion is like that</source>
      <translation>No discussion is like that</translation>
    </message>
    <message>
      <source>No discussions here yet</source>
      <translation>No discussions here yet</translation>
    </message>
    <message>
      <source>No forum chosen</source>
      <translation>No forum chosen</translation>
    </message>
    <message>
      <source>Order and filter the discussions</source>
      <translation>Order and filter the discussions</translation>
    </message>
    <message>
      <source>Other words or another filter may show some.</source>
      <translation>Other words or another filter may show some.</translation>
    </message>
    <message>
      <source>Show all discussions</source>
      <translation>Show all discussions</translation>
    </message>
    <message>
      <source>Start a discussion in this forum</source>
      <translation>Start a discussion in this forum</translation>
    </message>
    <message>
      <source>What the teachers post here appears after the next sync.</source>
      <translation>What the teachers post here appears after the next sync.</translation>
    </message>
  </context>
  <context>
    <name>GroupChoice</name>
    <message>
      <source>All participants</source>
      <translation>All participants</translation>
    </message>
    <message>
      <source>For</source>
      <translation>For</translation>
    </message>
    <message>
      <source>For whom the discussion is</source>
      <translation>For whom the discussion is</translation>
    </message>
    <message>
      <source>The group this was for is not among yours now: choose again.</source>
      <translation>The group this was for is not among yours now: choose again.</translation>
    </message>
  </context>
  <context>
    <name>HitBar</name>
    <message>
      <source>Hit {number} of {count}</source>
      <translation>Hit {number} of {count}</translation>
    </message>
    <message>
      <source>Hits here: {count}</source>
      <translation>Hits here: {count}</translation>
    </message>
    <message>
      <source>Hits in what is read</source>
      <translation>Hits in what is read</translation>
    </message>
    <message>
      <source>Mark no more (Esc)</source>
      <translation>Mark no more (Esc)</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>Next hit (F3)</translation>
    </message>
    <message>
      <source>Nothing marked here</source>
      <translation>Nothing marked here</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>Previous hit (Shift+F3)</translation>
    </message>
  </context>
  <context>
    <name>HitDelegate</name>
    <message>
      <source>Comment</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>News</source>
      <translation>News</translation>
    </message>
  </context>
  <context>
    <name>ItemDetail</name>
    <message numerus="yes">
      <source>%n attempt(s)</source>
      <translation>
        <numerusform>%n attempt</numerusform>
        <numerusform>%n attempts</numerusform>
      </translation>
    </message>
    <message>
      <source>Both versions are merged here. Look at it once more, then send it.</source>
      <translation>Both versions are merged here. Look at it once more, then send it.</translation>
    </message>
    <message>
      <source>Choose an item in the list to see how it stands.</source>
      <translation>Choose an item in the list to see how it stands.</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copy text</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edit</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>It is on its way.</translation>
    </message>
    <message>
      <source>It is sent with the next sync, and kept here until then.</source>
      <translation>It is sent with the next sync, and kept here until then.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Keep mine</translation>
    </message>
    <message>
      <source>Keep the site's</source>
      <translation>Keep the site's</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Merge…</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nothing chosen</translation>
    </message>
    <message>
      <source>Post as a new discussion</source>
      <translation>Post as a new discussion</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Take back</translation>
    </message>
    <message>
      <source>Text of the item</source>
      <translation>Text of the item</translation>
    </message>
    <message>
      <source>The connection ended before the answer came. The site is asked whether the post arrived; it is not sent twice.</source>
      <translation>The connection ended before the answer came. The site is asked whether the post arrived; it is not sent twice.</translation>
    </message>
    <message>
      <source>The site has it and shows it once a moderator has approved it. Each sync looks for it; it is not sent again. If you discard it, the site may show it all the same.</source>
      <translation>The site has it and shows it once a moderator has approved it. Each sync looks for it; it is not sent again. If you discard it, the site may show it all the same.</translation>
    </message>
    <message>
      <source>The site has it.</source>
      <translation>The site has it.</translation>
    </message>
    <message>
      <source>The site says: “{words}”</source>
      <translation>The site says: “{words}”</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Uploading {name}, file {number} of {total}</source>
      <translation>Uploading {name}, file {number} of {total}</translation>
    </message>
    <message>
      <source>Written in {origin}, which is not among your forums any more</source>
      <translation>Written in {origin}, which is not among your forums any more</translation>
    </message>
    <message>
      <source>Written {when}</source>
      <translation>Written {when}</translation>
    </message>
    <message>
      <source>You and the site changed the same place: there, both versions stand one after the other, yours first. Take out what is too much, then send it.</source>
      <translation>You and the site changed the same place: there, both versions stand one after the other, yours first. Take out what is too much, then send it.</translation>
    </message>
    <message>
      <source>next attempt {when}</source>
      <translation>next attempt {when}</translation>
    </message>
    <message>
      <source>sent {when}</source>
      <translation>sent {when}</translation>
    </message>
  </context>
  <context>
    <name>JournalEntryView</name>
    <message>
      <source>About</source>
      <translation>About</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Earlier versions</translation>
    </message>
    <message>
      <source>I wanted to know whether … So I tried …</source>
      <translation>I wanted to know whether … So I tried …</translation>
    </message>
    <message>
      <source>It worked, or not. Next time I would …</source>
      <translation>It worked, or not. Next time I would …</translation>
    </message>
    <message>
      <source>Journal entry</source>
      <translation>Journal entry</translation>
    </message>
    <message>
      <source>Looking for earlier versions…</source>
      <translation>Looking for earlier versions…</translation>
    </message>
    <message>
      <source>Make a post of it…</source>
      <translation>Make a post of it…</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation>Not saved: {why}</translation>
    </message>
    <message>
      <source>Saved on this computer at {time}</source>
      <translation>Saved on this computer at {time}</translation>
    </message>
    <message>
      <source>There are no earlier versions</source>
      <translation>There are no earlier versions</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>What I tried</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>What it is about</translation>
    </message>
  </context>
  <context>
    <name>JournalPane</name>
    <message>
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Learning</translation>
    </message>
    <message>
      <source>Note what you tried, and what came of it. Only you see it: it stays on this computer.</source>
      <translation>Note what you tried, and what came of it. Only you see it: it stays on this computer.</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>What you did</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Write</translation>
    </message>
    <message>
      <source>Your journal is empty</source>
      <translation>Your journal is empty</translation>
    </message>
  </context>
  <context>
    <name>KeyList</name>
    <message>
      <source>Actions and their keys</source>
      <translation>Actions and their keys</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Help on the web</source>
      <translation>Help on the web</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Keys</translation>
    </message>
    <message>
      <source>No action has these words.</source>
      <translation>No action has these words.</translation>
    </message>
    <message>
      <source>Search for an action or a key</source>
      <translation>Search for an action or a key</translation>
    </message>
  </context>
  <context>
    <name>KeyringHint</name>
    <message>
      <source>Stay signed in for this run only</source>
      <translation>Stay signed in for this run only</translation>
    </message>
  </context>
  <context>
    <name>LearningActions</name>
    <message>
      <source>Charts as tables</source>
      <translation>Charts as tables</translation>
    </message>
    <message>
      <source>Export what I did, with the journal…</source>
      <translation>Export what I did, with the journal…</translation>
    </message>
    <message>
      <source>Export what I did…</source>
      <translation>Export what I did…</translation>
    </message>
    <message>
      <source>Write in the journal</source>
      <translation>Write in the journal</translation>
    </message>
  </context>
  <context>
    <name>LearningPage</name>
    <message>
      <source>As tables</source>
      <translation>As tables</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>By month</translation>
    </message>
    <message>
      <source>By week</source>
      <translation>By week</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Nothing was done in this time yet. What you do from now on shows here.</source>
      <translation>Nothing was done in this time yet. What you do from now on shows here.</translation>
    </message>
    <message numerus="yes">
      <source>Shares of %n deed(s), not of time.</source>
      <translation>
        <numerusform>Shares of %n deed, not of time.</numerusform>
        <numerusform>Shares of %n deeds, not of time.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last twelve months</source>
      <translation>The last twelve months</translation>
    </message>
    <message>
      <source>The last twelve weeks</source>
      <translation>The last twelve weeks</translation>
    </message>
    <message>
      <source>This week, as you wish</source>
      <translation>This week, as you wish</translation>
    </message>
    <message>
      <source>What is counted, and how</source>
      <translation>What is counted, and how</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>What you did</translation>
    </message>
    <message>
      <source>Your mix, and the rule of thumb</source>
      <translation>Your mix, and the rule of thumb</translation>
    </message>
  </context>
  <context>
    <name>LeaveDialog</name>
    <message numerus="yes">
      <source>%n draft(s)</source>
      <translation>
        <numerusform>%n draft</numerusform>
        <numerusform>%n drafts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries of the journal</source>
      <translation>
        <numerusform>%n entry of the journal</numerusform>
        <numerusform>%n entries of the journal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the calendar</source>
      <translation>
        <numerusform>%n note in the calendar</numerusform>
        <numerusform>%n notes in the calendar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) not sent yet</source>
      <translation>
        <numerusform>%n text not sent yet</numerusform>
        <numerusform>%n texts not sent yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Also remove %n text(s) of mine that are nowhere else</source>
      <translation>
        <numerusform>Also remove %n text of mine that are nowhere else</numerusform>
        <numerusform>Also remove %n texts of mine that are nowhere else</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Courses, files and what you wrote here go. What the site has stays there.</source>
      <translation>Courses, files and what you wrote here go. What the site has stays there.</translation>
    </message>
    <message>
      <source>Export what I wrote, then remove the account from this laptop</source>
      <translation>Export what I wrote, then remove the account from this laptop</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <source>Keep everything on this laptop</source>
      <translation>Keep everything on this laptop</translation>
    </message>
    <message>
      <source>Nothing of yours is on this laptop only.</source>
      <translation>Nothing of yours is on this laptop only.</translation>
    </message>
    <message>
      <source>On this laptop only: {what}.</source>
      <translation>On this laptop only: {what}.</translation>
    </message>
    <message>
      <source>Open the page “Security keys”</source>
      <translation>Open the page “Security keys”</translation>
    </message>
    <message>
      <source>Posts, drafts, what waits, messages, journal and notes: in a file.</source>
      <translation>Posts, drafts, what waits, messages, journal and notes: in a file.</translation>
    </message>
    <message>
      <source>Remove the account from this laptop</source>
      <translation>Remove the account from this laptop</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Sign out</translation>
    </message>
    <message>
      <source>Sign out and remove</source>
      <translation>Sign out and remove</translation>
    </message>
    <message>
      <source>The site is not told, and the sign-in stays valid there. End it on the site's own page; on some sites that also signs out your other devices.</source>
      <translation>The site is not told, and the sign-in stays valid there. End it on the site's own page; on some sites that also signs out your other devices.</translation>
    </message>
    <message>
      <source>You can go on reading and writing. What waits is sent once you sign in again.</source>
      <translation>You can go on reading and writing. What waits is sent once you sign in again.</translation>
    </message>
  </context>
  <context>
    <name>ListBar</name>
    <message>
      <source>Filter by words</source>
      <translation>Filter by words</translation>
    </message>
    <message>
      <source>Filter by words (Ctrl+L)</source>
      <translation>Filter by words (Ctrl+L)</translation>
    </message>
    <message>
      <source>Filter the discussions by words</source>
      <translation>Filter the discussions by words</translation>
    </message>
    <message>
      <source>Order and filter</source>
      <translation>Order and filter</translation>
    </message>
    <message>
      <source>Order and filter (Ctrl+Shift+F)</source>
      <translation>Order and filter (Ctrl+Shift+F)</translation>
    </message>
    <message>
      <source>Unread first</source>
      <translation>Unread first</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Discarded: {title}</source>
      <translation>Discarded: {title}</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Drafts</translation>
    </message>
    <message>
      <source>No drafts</source>
      <translation>No drafts</translation>
    </message>
    <message>
      <source>Nothing waits to be sent</source>
      <translation>Nothing waits to be sent</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Outbox</translation>
    </message>
    <message>
      <source>Subscribed: the site will tell you of new posts</source>
      <translation>Subscribed: the site will tell you of new posts</translation>
    </message>
    <message>
      <source>Taken back: {title}</source>
      <translation>Taken back: {title}</translation>
    </message>
    <message>
      <source>Unsubscribed from this discussion</source>
      <translation>Unsubscribed from this discussion</translation>
    </message>
    <message>
      <source>What you begin to write is saved here by itself.</source>
      <translation>What you begin to write is saved here by itself.</translation>
    </message>
    <message>
      <source>What you write is kept here until the site has it.</source>
      <translation>What you write is kept here until the site has it.</translation>
    </message>
  </context>
  <context>
    <name>MarkChoice</name>
    <message>
      <source>Mark</source>
      <translation>Mark</translation>
    </message>
    <message>
      <source>Mark of your post: {mark}</source>
      <translation>Mark of your post: {mark}</translation>
    </message>
    <message>
      <source>No mark</source>
      <translation>No mark</translation>
    </message>
    <message>
      <source>Say what your post is (Ctrl+M)</source>
      <translation>Say what your post is (Ctrl+M)</translation>
    </message>
  </context>
  <context>
    <name>MeetingBar</name>
    <message>
      <source>Join</source>
      <translation>Join</translation>
    </message>
    <message>
      <source>Join {title}</source>
      <translation>Join {title}</translation>
    </message>
    <message>
      <source>You are offline. To join, you need a connection.</source>
      <translation>You are offline. To join, you need a connection.</translation>
    </message>
  </context>
  <context>
    <name>MixChart</name>
    <message>
      <source>You</source>
      <translation>You</translation>
    </message>
  </context>
  <context>
    <name>NavigationPane</name>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>%n overdue</numerusform>
        <numerusform>%n overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%n unread</numerusform>
        <numerusform>%n unread</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without an answer</source>
      <translation>
        <numerusform>%n without an answer</numerusform>
        <numerusform>%n without an answer</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendar</translation>
    </message>
    <message>
      <source>Courses and forums</source>
      <translation>Courses and forums</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Drafts</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Highlights</translation>
    </message>
    <message>
      <source>Keep on this computer</source>
      <translation>Keep on this computer</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Learning</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Mark all as read</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>News</source>
      <translation>News</translation>
    </message>
    <message>
      <source>No longer show it with this course</source>
      <translation>No longer show it with this course</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>Open there</source>
      <translation>Open there</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Outbox</translation>
    </message>
    <message numerus="yes">
      <source>Outbox, %n waiting</source>
      <translation>
        <numerusform>Outbox, %n waiting</numerusform>
        <numerusform>Outbox, %n waiting</numerusform>
      </translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>Questions to answer</translation>
    </message>
    <message>
      <source>Saved search {name}</source>
      <translation>Saved search {name}</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Tie to a discussion space…</source>
      <translation>Tie to a discussion space…</translation>
    </message>
  </context>
  <context>
    <name>NewsPane</name>
    <message>
      <source>All sources</source>
      <translation>All sources</translation>
    </message>
    <message>
      <source>Choose what to follow</source>
      <translation>Choose what to follow</translation>
    </message>
    <message>
      <source>More about news</source>
      <translation>More about news</translation>
    </message>
    <message>
      <source>News</source>
      <translation>News</translation>
    </message>
    <message>
      <source>No news yet</source>
      <translation>No news yet</translation>
    </message>
    <message>
      <source>Nothing new from here</source>
      <translation>Nothing new from here</translation>
    </message>
    <message>
      <source>Other sources may have news.</source>
      <translation>Other sources may have news.</translation>
    </message>
    <message>
      <source>Show all sources</source>
      <translation>Show all sources</translation>
    </message>
    <message>
      <source>Source to show</source>
      <translation>Source to show</translation>
    </message>
    <message>
      <source>What is new in your courses will stand here, and what the organisation tells elsewhere, if you follow it.</source>
      <translation>What is new in your courses will stand here, and what the organisation tells elsewhere, if you follow it.</translation>
    </message>
  </context>
  <context>
    <name>NewsView</name>
    <message>
      <source>Choose something new to read it.</source>
      <translation>Choose something new to read it.</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copy link</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Link copied</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Mark as unread</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nothing chosen</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Open in the browser</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>Open the activity</translation>
    </message>
    <message>
      <source>Open the course</source>
      <translation>Open the course</translation>
    </message>
    <message>
      <source>Share…</source>
      <translation>Share…</translation>
    </message>
    <message>
      <source>Text of the news</source>
      <translation>Text of the news</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this notice</source>
      <translation>Close this notice</translation>
    </message>
  </context>
  <context>
    <name>NotificationView</name>
    <message>
      <source>Choose a notification</source>
      <translation>Choose a notification</translation>
    </message>
    <message>
      <source>Enter leads to what it is about.</source>
      <translation>Enter leads to what it is about.</translation>
    </message>
    <message>
      <source>It leads to no page.</source>
      <translation>It leads to no page.</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Mark as read</translation>
    </message>
    <message>
      <source>Mark as read (Ctrl+Alt+R)</source>
      <translation>Mark as read (Ctrl+Alt+R)</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Open on the site</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>Open the activity</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Open the conversation</translation>
    </message>
    <message>
      <source>Open the course</source>
      <translation>Open the course</translation>
    </message>
    <message>
      <source>Open the discussion</source>
      <translation>Open the discussion</translation>
    </message>
    <message>
      <source>Open the forum</source>
      <translation>Open the forum</translation>
    </message>
    <message>
      <source>What it is about is not on this computer.</source>
      <translation>What it is about is not on this computer.</translation>
    </message>
  </context>
  <context>
    <name>NotificationsPane</name>
    <message>
      <source>Here at once, and with the next sync on the site (Ctrl+Alt+A)</source>
      <translation>Here at once, and with the next sync on the site (Ctrl+Alt+A)</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Mark all as read</translation>
    </message>
    <message>
      <source>No notifications</source>
      <translation>No notifications</translation>
    </message>
    <message>
      <source>Nothing is here yet</source>
      <translation>Nothing is here yet</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>The next sync brings what the site has to tell you.</source>
      <translation>The next sync brings what the site has to tell you.</translation>
    </message>
    <message>
      <source>This site tells no notifications</source>
      <translation>This site tells no notifications</translation>
    </message>
    <message>
      <source>What is new in your forums stands at the forums themselves.</source>
      <translation>What is new in your forums stands at the forums themselves.</translation>
    </message>
    <message>
      <source>What the site has to tell you will stand here.</source>
      <translation>What the site has to tell you will stand here.</translation>
    </message>
  </context>
  <context>
    <name>OpenAnything</name>
    <message>
      <source>Course, activity, forum, discussion, person, command or link</source>
      <translation>Course, activity, forum, discussion, person, command or link</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Open anything</source>
      <translation>Open anything</translation>
    </message>
    <message>
      <source>Open this link</source>
      <translation>Open this link</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Search everything for “{words}”</source>
      <translation>Search everything for “{words}”</translation>
    </message>
    <message>
      <source>This link does not lead to a place of this site</source>
      <translation>This link does not lead to a place of this site</translation>
    </message>
    <message>
      <source>Type some letters of what you look for, whatever their accents.</source>
      <translation>Type some letters of what you look for, whatever their accents.</translation>
    </message>
    <message>
      <source>Up and down to choose, Enter to open, Escape to close.</source>
      <translation>Up and down to choose, Enter to open, Escape to close.</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>What fits</translation>
    </message>
    <message>
      <source>What to open</source>
      <translation>What to open</translation>
    </message>
  </context>
  <context>
    <name>OutlineDelegate</name>
    <message>
      <source>Comments</source>
      <translation>Comments</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>waiting to send</translation>
    </message>
  </context>
  <context>
    <name>OwnExportSaving</name>
    <message numerus="yes">
      <source>%n draft(s) and what waits</source>
      <translation>
        <numerusform>%n draft and what waits</numerusform>
        <numerusform>%n drafts and what waits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries of the journal</source>
      <translation>
        <numerusform>%n entry of the journal</numerusform>
        <numerusform>%n entries of the journal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) are named in it, but not on this computer.</source>
      <translation>
        <numerusform>%n file are named in it, but not on this computer.</numerusform>
        <numerusform>%n files are named in it, but not on this computer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n message(s)</source>
      <translation>
        <numerusform>%n message</numerusform>
        <numerusform>%n messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your files are in the folder {name} beside it.</source>
      <translation>
        <numerusform>%n of your files are in the folder {name} beside it.</numerusform>
        <numerusform>%n of your files are in the folder {name} beside it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n post(s)</source>
      <translation>
        <numerusform>%n post</numerusform>
        <numerusform>%n posts</numerusform>
      </translation>
    </message>
    <message>
      <source>Export my posts and drafts</source>
      <translation>Export my posts and drafts</translation>
    </message>
    <message>
      <source>JSON, for programs (*.json)</source>
      <translation>JSON, for programs (*.json)</translation>
    </message>
    <message>
      <source>Markdown, to edit (*.md)</source>
      <translation>Markdown, to edit (*.md)</translation>
    </message>
    <message>
      <source>My posts {day}</source>
      <translation>My posts {day}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Show the folder</translation>
    </message>
    <message>
      <source>Web page, to read (*.html)</source>
      <translation>Web page, to read (*.html)</translation>
    </message>
    <message>
      <source>What you wrote is saved.</source>
      <translation>What you wrote is saved.</translation>
    </message>
  </context>
  <context>
    <name>OwnWordsDialog</name>
    <message>
      <source>My words</source>
      <translation>My words</translation>
    </message>
    <message>
      <source>No words yet</source>
      <translation>No words yet</translation>
    </message>
    <message>
      <source>The menu of a word that is marked as wrong adds it to them.</source>
      <translation>The menu of a word that is marked as wrong adds it to them.</translation>
    </message>
  </context>
  <context>
    <name>PackDialog</name>
    <message>
      <source>A pack is one file for colleagues who are in the same course. Nothing private is in it: no messages, drafts, private replies, ratings or marks, and nothing of forums with groups. Their own sync checks it with the site.</source>
      <translation>A pack is one file for colleagues who are in the same course. Nothing private is in it: no messages, drafts, private replies, ratings or marks, and nothing of forums with groups. Their own sync checks it with the site.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Make a pack of this course</source>
      <translation>Make a pack of this course</translation>
    </message>
    <message>
      <source>Make the pack…</source>
      <translation>Make the pack…</translation>
    </message>
    <message>
      <source>Texts only, about {size}</source>
      <translation>Texts only, about {size}</translation>
    </message>
    <message numerus="yes">
      <source>With %n file(s) up to {limit}, about {size}</source>
      <translation>
        <numerusform>With %n file up to {limit}, about {size}</numerusform>
        <numerusform>With %n files up to {limit}, about {size}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With all %n file(s) on this computer, about {size}</source>
      <translation>
        <numerusform>With all %n file on this computer, about {size}</numerusform>
        <numerusform>With all %n files on this computer, about {size}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PersonPicker</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Name of somebody in your courses</source>
      <translation>Name of somebody in your courses</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>New message</translation>
    </message>
    <message>
      <source>Nobody is called like that among those whose posts are here.</source>
      <translation>Nobody is called like that among those whose posts are here.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>The next sync brings the people of your courses with their posts.</source>
      <translation>The next sync brings the people of your courses with their posts.</translation>
    </message>
    <message>
      <source>Whom the message is for</source>
      <translation>Whom the message is for</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Write</translation>
    </message>
  </context>
  <context>
    <name>PhraseAsked</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>Recovery phrase</translation>
    </message>
    <message>
      <source>The keyring of this computer does not have its key. Nothing is lost: type the recovery phrase that was shown when the account was encrypted. Or cancel, unlock the keyring, and start Companion again.</source>
      <translation>The keyring of this computer does not have its key. Nothing is lost: type the recovery phrase that was shown when the account was encrypted. Or cancel, unlock the keyring, and start Companion again.</translation>
    </message>
    <message>
      <source>This account is encrypted</source>
      <translation>This account is encrypted</translation>
    </message>
    <message>
      <source>Twelve words</source>
      <translation>Twelve words</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Unlock</translation>
    </message>
    <message>
      <source>Unlock the account</source>
      <translation>Unlock the account</translation>
    </message>
  </context>
  <context>
    <name>PhraseShown</name>
    <message>
      <source>Copied. Paste it into a password manager, then copy something else.</source>
      <translation>Copied. Paste it into a password manager, then copy something else.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>I have written it down</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>Recovery phrase</translation>
    </message>
    <message>
      <source>This account is encrypted. Its key is in the keyring of this computer. If that is lost, only these words open the account, in this order. Keep them away from the computer: whoever has both can read it.</source>
      <translation>This account is encrypted. Its key is in the keyring of this computer. If that is lost, only these words open the account, in this order. Keep them away from the computer: whoever has both can read it.</translation>
    </message>
    <message>
      <source>Write these twelve words on paper</source>
      <translation>Write these twelve words on paper</translation>
    </message>
  </context>
  <context>
    <name>PictureOffer</name>
    <message numerus="yes">
      <source>%n large picture(s): {before}, {after} when made smaller</source>
      <translation>
        <numerusform>%n large picture: {before}, {after} when made smaller</numerusform>
        <numerusform>%n large pictures: {before}, {after} when made smaller</numerusform>
      </translation>
    </message>
    <message>
      <source>Fewer pixels, and without what the camera noted in the picture</source>
      <translation>Fewer pixels, and without what the camera noted in the picture</translation>
    </message>
    <message>
      <source>Keep the size</source>
      <translation>Keep the size</translation>
    </message>
    <message>
      <source>Make smaller</source>
      <translation>Make smaller</translation>
    </message>
  </context>
  <context>
    <name>Presence</name>
    <message>
      <source>Companion is still here</source>
      <translation>Companion is still here</translation>
    </message>
    <message>
      <source>It goes on syncing. Its icon in the tray opens it, or ends it.</source>
      <translation>It goes on syncing. Its icon in the tray opens it, or ends it.</translation>
    </message>
  </context>
  <context>
    <name>PresenceSettings</name>
    <message>
      <source>&amp;Notify of</source>
      <translation>&amp;Notify of</translation>
    </message>
    <message>
      <source>&amp;While you were away</source>
      <translation>&amp;While you were away</translation>
    </message>
    <message>
      <source>1 day before</source>
      <translation>1 day before</translation>
    </message>
    <message>
      <source>1 hour before</source>
      <translation>1 hour before</translation>
    </message>
    <message>
      <source>3 days before</source>
      <translation>3 days before</translation>
    </message>
    <message>
      <source>A start after more than a day says what happened.</source>
      <translation>A start after more than a day says what happened.</translation>
    </message>
    <message>
      <source>All new posts</source>
      <translation>All new posts</translation>
    </message>
    <message>
      <source>At login it shows no window, but its icon in the tray.</source>
      <translation>At login it shows no window, but its icon in the tray.</translation>
    </message>
    <message>
      <source>Closing the last window leaves the app syncing, if there is a tray.</source>
      <translation>Closing the last window leaves the app syncing, if there is a tray.</translation>
    </message>
    <message>
      <source>Count in the t&amp;itle</source>
      <translation>Count in the t&amp;itle</translation>
    </message>
    <message>
      <source>Count on the ic&amp;on</source>
      <translation>Count on the ic&amp;on</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Never</translation>
    </message>
    <message>
      <source>No na&amp;mes in titles</source>
      <translation>No na&amp;mes in titles</translation>
    </message>
    <message>
      <source>No post te&amp;xt in notifications</source>
      <translation>No post te&amp;xt in notifications</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nothing</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>Of messages, and of posts where you wrote, starred or subscribed; a single forum has a menu of its own for this. Never in the quiet hours.</source>
      <translation>Of messages, and of posts where you wrote, starred or subscribed; a single forum has a menu of its own for this. Never in the quiet hours.</translation>
    </message>
    <message>
      <source>Once for each, also offline; of a meeting, 15 minutes before. Single dates can have a reminder of their own.</source>
      <translation>Once for each, also offline; of a meeting, 15 minutes before. Single dates can have a reminder of their own.</translation>
    </message>
    <message>
      <source>Remind of &amp;deadlines</source>
      <translation>Remind of &amp;deadlines</translation>
    </message>
    <message>
      <source>So does the icon of the app, where the desktop shows it.</source>
      <translation>So does the icon of the app, where the desktop shows it.</translation>
    </message>
    <message>
      <source>Start &amp;hidden</source>
      <translation>Start &amp;hidden</translation>
    </message>
    <message>
      <source>Start and end</source>
      <translation>Start and end</translation>
    </message>
    <message>
      <source>Start at &amp;login</source>
      <translation>Start at &amp;login</translation>
    </message>
    <message>
      <source>Stay in the tra&amp;y</source>
      <translation>Stay in the tra&amp;y</translation>
    </message>
    <message>
      <source>The app starts when you sign in to this computer.</source>
      <translation>The app starts when you sign in to this computer.</translation>
    </message>
    <message>
      <source>The title of the window says how many posts are unread.</source>
      <translation>The title of the window says how many posts are unread.</translation>
    </message>
    <message>
      <source>The title of the window says neither your site nor who you are.</source>
      <translation>The title of the window says neither your site nor who you are.</translation>
    </message>
    <message>
      <source>They say how much is new, with no name and no word of it.</source>
      <translation>They say how much is new, with no name and no word of it.</translation>
    </message>
    <message>
      <source>What concerns you</source>
      <translation>What concerns you</translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message>
      <source>All of it leaves this computer: files, drafts, sign-in and key.</source>
      <translation>All of it leaves this computer: files, drafts, sign-in and key.</translation>
    </message>
    <message>
      <source>An encrypted account has one.</source>
      <translation>An encrypted account has one.</translation>
    </message>
    <message>
      <source>Courses, posts and files leave this computer, and so does all that you wrote and did not send. What is on the site stays there. This cannot be undone.</source>
      <translation>Courses, posts and files leave this computer, and so does all that you wrote and did not send. What is on the site stays there. This cannot be undone.</translation>
    </message>
    <message>
      <source>Decrypt</source>
      <translation>Decrypt</translation>
    </message>
    <message>
      <source>Decrypt…</source>
      <translation>Decrypt…</translation>
    </message>
    <message>
      <source>Encrypt</source>
      <translation>Encrypt</translation>
    </message>
    <message>
      <source>Encrypt this account</source>
      <translation>Encrypt this account</translation>
    </message>
    <message>
      <source>Encrypt this account?</source>
      <translation>Encrypt this account?</translation>
    </message>
    <message>
      <source>Encrypt…</source>
      <translation>Encrypt…</translation>
    </message>
    <message>
      <source>Have this account lie unencrypted on this computer?</source>
      <translation>Have this account lie unencrypted on this computer?</translation>
    </message>
    <message>
      <source>If this computer is lost</source>
      <translation>If this computer is lost</translation>
    </message>
    <message>
      <source>It is closed for a moment, and everything is written anew. Then twelve words are shown: have paper and pen at hand.</source>
      <translation>It is closed for a moment, and everything is written anew. Then twelve words are shown: have paper and pen at hand.</translation>
    </message>
    <message>
      <source>It is encrypted. Its key is in the keyring of this computer.</source>
      <translation>It is encrypted. Its key is in the keyring of this computer.</translation>
    </message>
    <message>
      <source>It is encrypted: those who look after this computer want that.</source>
      <translation>It is encrypted: those who look after this computer want that.</translation>
    </message>
    <message>
      <source>It is not encrypted: a solid-state disk or a backup may still hold parts of it.</source>
      <translation>It is not encrypted: a solid-state disk or a backup may still hold parts of it.</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>Recovery phrase</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Show…</translation>
    </message>
    <message>
      <source>Those who look after this computer have turned this off.</source>
      <translation>Those who look after this computer have turned this off.</translation>
    </message>
    <message>
      <source>Twelve words that open the account if the keyring is lost.</source>
      <translation>Twelve words that open the account if the keyring is lost.</translation>
    </message>
    <message>
      <source>Who finds the computer cannot read posts, drafts or files without the key.</source>
      <translation>Who finds the computer cannot read posts, drafts or files without the key.</translation>
    </message>
    <message>
      <source>Whoever gets at its disk can read it then.</source>
      <translation>Whoever gets at its disk can read it then.</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation>Wipe</translation>
    </message>
    <message>
      <source>Wipe this account</source>
      <translation>Wipe this account</translation>
    </message>
    <message>
      <source>Wipe this account from this computer?</source>
      <translation>Wipe this account from this computer?</translation>
    </message>
    <message>
      <source>Wipe…</source>
      <translation>Wipe…</translation>
    </message>
    <message>
      <source>Without its recovery phrase nobody reads what a disk may still hold of it.</source>
      <translation>Without its recovery phrase nobody reads what a disk may still hold of it.</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
  </context>
  <context>
    <name>QueryField</name>
    <message>
      <source>Names to choose from</source>
      <translation>Names to choose from</translation>
    </message>
  </context>
  <context>
    <name>QueryFilters</name>
    <message>
      <source>After…</source>
      <translation>After…</translation>
    </message>
    <message>
      <source>Before…</source>
      <translation>Before…</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filters</translation>
    </message>
    <message>
      <source>From…</source>
      <translation>From…</translation>
    </message>
    <message>
      <source>In…</source>
      <translation>In…</translation>
    </message>
    <message>
      <source>Kind…</source>
      <translation>Kind…</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Mine</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Starred</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Unread</translation>
    </message>
    <message>
      <source>With files</source>
      <translation>With files</translation>
    </message>
  </context>
  <context>
    <name>ReadingActions</name>
    <message>
      <source>All is read</source>
      <translation>All is read</translation>
    </message>
    <message>
      <source>Copy a link that opens in Companion</source>
      <translation>Copy a link that opens in Companion</translation>
    </message>
    <message>
      <source>Copy the link to this post</source>
      <translation>Copy the link to this post</translation>
    </message>
    <message>
      <source>Copy the whole discussion</source>
      <translation>Copy the whole discussion</translation>
    </message>
    <message>
      <source>Copy this post</source>
      <translation>Copy this post</translation>
    </message>
    <message>
      <source>Copy this post as Markdown</source>
      <translation>Copy this post as Markdown</translation>
    </message>
    <message>
      <source>Copy what is selected</source>
      <translation>Copy what is selected</translation>
    </message>
    <message>
      <source>Fold or unfold all branches</source>
      <translation>Fold or unfold all branches</translation>
    </message>
    <message>
      <source>Fold or unfold this branch</source>
      <translation>Fold or unfold this branch</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Link copied</translation>
    </message>
    <message>
      <source>Next unread post</source>
      <translation>Next unread post</translation>
    </message>
    <message>
      <source>Previous unread post</source>
      <translation>Previous unread post</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <source>Quote in a reply</source>
      <translation>Quote in a reply</translation>
    </message>
    <message>
      <source>Save as PDF or another file…</source>
      <translation>Save as PDF or another file…</translation>
    </message>
    <message>
      <source>Share my post…</source>
      <translation>Share my post…</translation>
    </message>
    <message>
      <source>Show by time</source>
      <translation>Show by time</translation>
    </message>
    <message>
      <source>This post helped me</source>
      <translation>This post helped me</translation>
    </message>
    <message>
      <source>Who said what since you were here</source>
      <translation>Who said what since you were here</translation>
    </message>
  </context>
  <context>
    <name>SavedSearches</name>
    <message>
      <source>Forget</source>
      <translation>Forget</translation>
    </message>
    <message>
      <source>Forget what I searched for</source>
      <translation>Forget what I searched for</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>Remove the saved search “{name}”?</source>
      <translation>Remove the saved search “{name}”?</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Remove…</translation>
    </message>
    <message>
      <source>Rename “{name}”</source>
      <translation>Rename “{name}”</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Rename…</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Save this search</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Save this search…</translation>
    </message>
    <message>
      <source>What else to do with this search</source>
      <translation>What else to do with this search</translation>
    </message>
  </context>
  <context>
    <name>SearchView</name>
    <message>
      <source>A name, a forum or course, or a day such as 2026-11-24 makes a filter.</source>
      <translation>A name, a forum or course, or a day such as 2026-11-24 makes a filter.</translation>
    </message>
    <message>
      <source>Go on typing</source>
      <translation>Go on typing</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nothing found</translation>
    </message>
    <message>
      <source>Nothing found on this laptop</source>
      <translation>Nothing found on this laptop</translation>
    </message>
    <message>
      <source>Only what is on this laptop is searched: this site cannot be searched from here. Try fewer letters or words.</source>
      <translation>Only what is on this laptop is searched: this site cannot be searched from here. Try fewer letters or words.</translation>
    </message>
    <message>
      <source>Posts, messages, what courses hold, and your own notes: type a word or its beginning; it works without a connection.</source>
      <translation>Posts, messages, what courses hold, and your own notes: type a word or its beginning; it works without a connection.</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Search everything</translation>
    </message>
    <message>
      <source>Search everything on this laptop</source>
      <translation>Search everything on this laptop</translation>
    </message>
    <message>
      <source>Take a filter away, or try fewer letters or words.</source>
      <translation>Take a filter away, or try fewer letters or words.</translation>
    </message>
    <message>
      <source>Try fewer letters or words, or search on the site with Ctrl+F3.</source>
      <translation>Try fewer letters or words, or search on the site with Ctrl+F3.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>What was found</translation>
    </message>
  </context>
  <context>
    <name>SendingUndo</name>
    <message>
      <source>Queued: {title}</source>
      <translation>Queued: {title}</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Set by your organisation</source>
      <translation>Set by your organisation</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message numerus="yes">
      <source>%n second(s)</source>
      <translation>
        <numerusform>%n second</numerusform>
        <numerusform>%n seconds</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Accent</source>
      <translation>&amp;Accent</translation>
    </message>
    <message>
      <source>&amp;Budget for a month</source>
      <translation>&amp;Budget for a month</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Language</translation>
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation>&amp;Largest file</translation>
    </message>
    <message>
      <source>&amp;Motion</source>
      <translation>&amp;Motion</translation>
    </message>
    <message>
      <source>&amp;Quiet hours</source>
      <translation>&amp;Quiet hours</translation>
    </message>
    <message>
      <source>&amp;Room for files</source>
      <translation>&amp;Room for files</translation>
    </message>
    <message>
      <source>&amp;Text size</source>
      <translation>&amp;Text size</translation>
    </message>
    <message>
      <source>&amp;Undo sending</source>
      <translation>&amp;Undo sending</translation>
    </message>
    <message>
      <source>Also with Ctrl++ and Ctrl+-; Ctrl+0 is the normal size.</source>
      <translation>Also with Ctrl++ and Ctrl+-; Ctrl+0 is the normal size.</translation>
    </message>
    <message>
      <source>Any size</source>
      <translation>Any size</translation>
    </message>
    <message>
      <source>As over a mobile phone, where the system says so.</source>
      <translation>As over a mobile phone, where the system says so.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>As the system</translation>
    </message>
    <message>
      <source>Ask before anything is synced</source>
      <translation>Ask before anything is synced</translation>
    </message>
    <message>
      <source>Between these times nothing is synced by itself.</source>
      <translation>Between these times nothing is synced by itself.</translation>
    </message>
    <message>
      <source>C&amp;ontrast</source>
      <translation>C&amp;ontrast</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Dark letters on light, or light on dark.</source>
      <translation>Dark letters on light, or light on dark.</translation>
    </message>
    <message>
      <source>Files on this computer</source>
      <translation>Files on this computer</translation>
    </message>
    <message>
      <source>For so long what you send can be taken back; it goes out after that.</source>
      <translation>For so long what you send can be taken back; it goes out after that.</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Full</translation>
    </message>
    <message>
      <source>High</source>
      <translation>High</translation>
    </message>
    <message>
      <source>High makes letters, lines and signs stand out more.</source>
      <translation>High makes letters, lines and signs stand out more.</translation>
    </message>
    <message>
      <source>In forums that are quiet, or after a section; once a week at the most.</source>
      <translation>In forums that are quiet, or after a section; once a week at the most.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Language and look</source>
      <translation>Language and look</translation>
    </message>
    <message>
      <source>Larger ones come only if you open or keep them.</source>
      <translation>Larger ones come only if you open or keep them.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>No limit</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>No setting has these words.</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Off: sent at once</source>
      <translation>Off: sent at once</translation>
    </message>
    <message>
      <source>Offer &amp;something to write about</source>
      <translation>Offer &amp;something to write about</translation>
    </message>
    <message>
      <source>On a connection that &amp;costs</source>
      <translation>On a connection that &amp;costs</translation>
    </message>
    <message>
      <source>Quiet hours begin</source>
      <translation>Quiet hours begin</translation>
    </message>
    <message>
      <source>Quiet hours end</source>
      <translation>Quiet hours end</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Reduced</translation>
    </message>
    <message>
      <source>Reduced stills menus, progress and the blinking of the cursor.</source>
      <translation>Reduced stills menus, progress and the blinking of the cursor.</translation>
    </message>
    <message>
      <source>Search in the settings</source>
      <translation>Search in the settings</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Sync &amp;every</source>
      <translation>Sync &amp;every</translation>
    </message>
    <message>
      <source>Sync as on any other</source>
      <translation>Sync as on any other</translation>
    </message>
    <message>
      <source>Sync text, but no files</source>
      <translation>Sync text, but no files</translation>
    </message>
    <message>
      <source>Syncing</source>
      <translation>Syncing</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>T&amp;heme</translation>
    </message>
    <message>
      <source>The colour of links, counts and of what is chosen.</source>
      <translation>The colour of links, counts and of what is chosen.</translation>
    </message>
    <message>
      <source>What syncs by itself may cost.</source>
      <translation>What syncs by itself may cost.</translation>
    </message>
    <message>
      <source>What syncs by itself may cost. Used this month: {size}</source>
      <translation>What syncs by itself may cost. Used this month: {size}</translation>
    </message>
    <message>
      <source>Whatever is set here, “Sync now” always syncs at once.</source>
      <translation>Whatever is set here, “Sync now” always syncs at once.</translation>
    </message>
    <message>
      <source>When it is full, those that you have not used for long go first.</source>
      <translation>When it is full, those that you have not used for long go first.</translation>
    </message>
    <message>
      <source>Words, dates and numbers of the window; posts stay as they are written.</source>
      <translation>Words, dates and numbers of the window; posts stay as they are written.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Writing</translation>
    </message>
    <message>
      <source>until</source>
      <translation>until</translation>
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>Looking at {address}…</source>
      <translation>Looking at {address}…</translation>
    </message>
    <message>
      <source>Opening the sample classroom…</source>
      <translation>Opening the sample classroom…</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Opening…</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Sign in</translation>
    </message>
    <message>
      <source>Signed in. Keeping the sign-in…</source>
      <translation>Signed in. Keeping the sign-in…</translation>
    </message>
    <message>
      <source>Signing in…</source>
      <translation>Signing in…</translation>
    </message>
    <message>
      <source>Start reading</source>
      <translation>Start reading</translation>
    </message>
    <message>
      <source>Type the address of your site first.</source>
      <translation>Type the address of your site first.</translation>
    </message>
    <message>
      <source>Welcome to Companion</source>
      <translation>Welcome to Companion</translation>
    </message>
  </context>
  <context>
    <name>ShareDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Card with a QR code…</source>
      <translation>Card with a QR code…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Share</translation>
    </message>
    <message>
      <source>This is shared, and nothing else</source>
      <translation>This is shared, and nothing else</translation>
    </message>
    <message>
      <source>Too long for {service}: shorten your words.</source>
      <translation>Too long for {service}: shorten your words.</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Where to</translation>
    </message>
    <message>
      <source>Why it is worth a look…</source>
      <translation>Why it is worth a look…</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>Your own words</translation>
    </message>
    <message>
      <source>Your site of {service}</source>
      <translation>Your site of {service}</translation>
    </message>
  </context>
  <context>
    <name>SignInAgain</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Everything here is kept. What waits is sent once you are signed in.</source>
      <translation>Everything here is kept. What waits is sent once you are signed in.</translation>
    </message>
    <message>
      <source>Looking at {address}…</source>
      <translation>Looking at {address}…</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Sign in</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Sign in again</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>You have signed in as {name}.</source>
      <translation>You have signed in as {name}.</translation>
    </message>
  </context>
  <context>
    <name>SignInForm</name>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Password</translation>
    </message>
    <message>
      <source>&amp;Token</source>
      <translation>&amp;Token</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>&amp;User name</translation>
    </message>
    <message>
      <source>Both the user name and the password are needed.</source>
      <translation>Both the user name and the password are needed.</translation>
    </message>
    <message>
      <source>The token is needed.</source>
      <translation>The token is needed.</translation>
    </message>
  </context>
  <context>
    <name>SignInPage</name>
    <message>
      <source>In the browser, as you do it to get to your courses.</source>
      <translation>In the browser, as you do it to get to your courses.</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Sign in</translation>
    </message>
    <message>
      <source>This site lets apps in by a token. Its administrators can give you one; it is as secret as a password.</source>
      <translation>This site lets apps in by a token. Its administrators can give you one; it is as secret as a password.</translation>
    </message>
    <message>
      <source>With a token that those who look after the site have given you. It is as secret as a password, and kept in the keyring.</source>
      <translation>With a token that those who look after the site have given you. It is as secret as a password, and kept in the keyring.</translation>
    </message>
    <message>
      <source>With the same name and password as in the browser.</source>
      <translation>With the same name and password as in the browser.</translation>
    </message>
    <message>
      <source>{kind} site at {address}</source>
      <translation>{kind} site at {address}</translation>
    </message>
  </context>
  <context>
    <name>SinceBar</name>
    <message>
      <source>Hide this</source>
      <translation>Hide this</translation>
    </message>
    <message>
      <source>New since you were here</source>
      <translation>New since you were here</translation>
    </message>
    <message>
      <source>Who said what since you were here</source>
      <translation>Who said what since you were here</translation>
    </message>
    <message>
      <source>Who said what since you were here (W)</source>
      <translation>Who said what since you were here (W)</translation>
    </message>
  </context>
  <context>
    <name>SiteSearchBar</name>
    <message>
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
  </context>
  <context>
    <name>SiteSearching</name>
    <message>
      <source>Asking {name}…</source>
      <translation>Asking {name}…</translation>
    </message>
    <message>
      <source>More from {name}</source>
      <translation>More from {name}</translation>
    </message>
    <message>
      <source>Nothing was found on {name}.</source>
      <translation>Nothing was found on {name}.</translation>
    </message>
    <message>
      <source>Search on the site, too (Ctrl+F3)</source>
      <translation>Search on the site, too (Ctrl+F3)</translation>
    </message>
    <message>
      <source>Search on {name} too</source>
      <translation>Search on {name} too</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>{name} has found nothing else.</source>
      <translation>{name} has found nothing else.</translation>
    </message>
  </context>
  <context>
    <name>SpellCheck</name>
    <message>
      <source>Add “{word}” to my words</source>
      <translation>Add “{word}” to my words</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatic</translation>
    </message>
    <message>
      <source>Automatic: {language}</source>
      <translation>Automatic: {language}</translation>
    </message>
    <message>
      <source>Do not check</source>
      <translation>Do not check</translation>
    </message>
    <message>
      <source>My words…</source>
      <translation>My words…</translation>
    </message>
    <message>
      <source>No suggestions</source>
      <translation>No suggestions</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Spelling</translation>
    </message>
    <message>
      <source>To check spelling, install a dictionary, such as the package {package}</source>
      <translation>To check spelling, install a dictionary, such as the package {package}</translation>
    </message>
  </context>
  <context>
    <name>StarterStrip</name>
    <message>
      <source>Not now</source>
      <translation>Not now</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Write</translation>
    </message>
  </context>
  <context>
    <name>StatusStrip</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%n could not be sent</numerusform>
        <numerusform>%n could not be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) to come</source>
      <translation>
        <numerusform>%n file to come</numerusform>
        <numerusform>%n files to come</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n part(s) could not be read</source>
      <translation>
        <numerusform>%n part could not be read</numerusform>
        <numerusform>%n parts could not be read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s)</source>
      <translation>
        <numerusform>%n request</numerusform>
        <numerusform>%n requests</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for a moderator</source>
      <translation>
        <numerusform>%n waiting for a moderator</numerusform>
        <numerusform>%n waiting for a moderator</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%n waiting to send</numerusform>
        <numerusform>%n waiting to send</numerusform>
      </translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Connecting</translation>
    </message>
    <message>
      <source>Fetching files</source>
      <translation>Fetching files</translation>
    </message>
    <message>
      <source>Finishing</source>
      <translation>Finishing</translation>
    </message>
    <message>
      <source>Last sync {when}</source>
      <translation>Last sync {when}</translation>
    </message>
    <message>
      <source>Listing discussions</source>
      <translation>Listing discussions</translation>
    </message>
    <message>
      <source>Looking for news</source>
      <translation>Looking for news</translation>
    </message>
    <message>
      <source>Open the network's page</source>
      <translation>Open the network's page</translation>
    </message>
    <message>
      <source>Opens the page of this network in your browser, to sign in there</source>
      <translation>Opens the page of this network in your browser, to sign in there</translation>
    </message>
    <message>
      <source>Progress of the sync</source>
      <translation>Progress of the sync</translation>
    </message>
    <message>
      <source>Reading discussions</source>
      <translation>Reading discussions</translation>
    </message>
    <message>
      <source>Sending what you wrote</source>
      <translation>Sending what you wrote</translation>
    </message>
    <message>
      <source>Show the downloads</source>
      <translation>Show the downloads</translation>
    </message>
    <message>
      <source>Show the outbox</source>
      <translation>Show the outbox</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Syncing…</translation>
    </message>
    <message>
      <source>The rest is up to date. They are read again with the next sync.</source>
      <translation>The rest is up to date. They are read again with the next sync.</translation>
    </message>
    <message>
      <source>Waiting for the server</source>
      <translation>Waiting for the server</translation>
    </message>
    <message>
      <source>What the last sync cost: {received} received, {sent} sent</source>
      <translation>What the last sync cost: {received} received, {sent} sent</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>paused</translation>
    </message>
  </context>
  <context>
    <name>StoragePage</name>
    <message numerus="yes">
      <source>%n copy(ies) of the database; the newest one stays for 30 days.</source>
      <translation>
        <numerusform>%n copy(ies) of the database; the newest one stays for 30 days.</numerusform>
        <numerusform>%n copy(ies) of the database; the newest one stays for 30 days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n file</numerusform>
        <numerusform>%n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) can go, {size}.</source>
      <translation>
        <numerusform>%n file can go, {size}.</numerusform>
        <numerusform>%n files can go, {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s)</source>
      <translation>
        <numerusform>%n picture</numerusform>
        <numerusform>%n pictures</numerusform>
      </translation>
    </message>
    <message>
      <source>A damaged database, from which your words were brought over.</source>
      <translation>A damaged database, from which your words were brought over.</translation>
    </message>
    <message>
      <source>A file comes again when you want it, or with a sync.</source>
      <translation>A file comes again when you want it, or with a sync.</translation>
    </message>
    <message>
      <source>A sync is at work: try again when it has ended.</source>
      <translation>A sync is at work: try again when it has ended.</translation>
    </message>
    <message>
      <source>All that you wrote as one file, with your own files beside it.</source>
      <translation>All that you wrote as one file, with your own files beside it.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>All together</translation>
    </message>
    <message>
      <source>Beginnings and copies</source>
      <translation>Beginnings and copies</translation>
    </message>
    <message>
      <source>By which the search finds words as you type.</source>
      <translation>By which the search finds words as you type.</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>Clear everything</translation>
    </message>
    <message>
      <source>Clear everything that the site can give again</source>
      <translation>Clear everything that the site can give again</translation>
    </message>
    <message>
      <source>Clear everything that the site can give again?</source>
      <translation>Clear everything that the site can give again?</translation>
    </message>
    <message>
      <source>Clear everything…</source>
      <translation>Clear everything…</translation>
    </message>
    <message>
      <source>Clear files</source>
      <translation>Clear files</translation>
    </message>
    <message>
      <source>Clear files of the site</source>
      <translation>Clear files of the site</translation>
    </message>
    <message>
      <source>Clear files…</source>
      <translation>Clear files…</translation>
    </message>
    <message>
      <source>Clear the files of the site?</source>
      <translation>Clear the files of the site?</translation>
    </message>
    <message>
      <source>Clearing…</source>
      <translation>Clearing…</translation>
    </message>
    <message>
      <source>Copies from upgrades</source>
      <translation>Copies from upgrades</translation>
    </message>
    <message numerus="yes">
      <source>Copies of your drafts and your journal, and %n file(s) that go with what is not sent yet.</source>
      <translation>
        <numerusform>Copies of your drafts and your journal, and %n file that go with what is not sent yet.</numerusform>
        <numerusform>Copies of your drafts and your journal, and %n files that go with what is not sent yet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Courses, posts and messages, and all that you wrote.</source>
      <translation>Courses, posts and messages, and all that you wrote.</translation>
    </message>
    <message>
      <source>Export as {form}</source>
      <translation>Export as {form}</translation>
    </message>
    <message>
      <source>Export my posts and drafts</source>
      <translation>Export my posts and drafts</translation>
    </message>
    <message>
      <source>Files of {course}</source>
      <translation>Files of {course}</translation>
    </message>
    <message>
      <source>In {folder}</source>
      <translation>In {folder}</translation>
    </message>
    <message>
      <source>Left by what is gone; new texts fill it again.</source>
      <translation>Left by what is gone; new texts fill it again.</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Logs</translation>
    </message>
    <message>
      <source>Nothing was cleared, or not everything.</source>
      <translation>Nothing was cleared, or not everything.</translation>
    </message>
    <message>
      <source>Of files that are still to come, and of files that were opened.</source>
      <translation>Of files that are still to come, and of files that were opened.</translation>
    </message>
    <message>
      <source>Other files</source>
      <translation>Other files</translation>
    </message>
    <message>
      <source>Pictures in posts</source>
      <translation>Pictures in posts</translation>
    </message>
    <message>
      <source>Pinned files stay, and so does everything that you wrote.</source>
      <translation>Pinned files stay, and so does everything that you wrote.</translation>
    </message>
    <message>
      <source>Pinned files stay: {names}. So does everything that you wrote.</source>
      <translation>Pinned files stay: {names}. So does everything that you wrote.</translation>
    </message>
    <message>
      <source>Posts and files come back with the next sync. What you wrote stays.</source>
      <translation>Posts and files come back with the next sync. What you wrote stays.</translation>
    </message>
    <message>
      <source>Posts, discussions and files leave this computer. The next sync reads them anew, and costs as much as a first one.

Kept are your drafts, what waits to be sent, messages, templates, saved searches, and what you chose for your courses.</source>
      <translation>Posts, discussions and files leave this computer. The next sync reads them anew, and costs as much as a first one.

Kept are your drafts, what waits to be sent, messages, templates, saved searches, and what you chose for your courses.</translation>
    </message>
    <message>
      <source>Search index</source>
      <translation>Search index</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Set aside</translation>
    </message>
    <message>
      <source>Storage: make room</source>
      <translation>Storage: make room</translation>
    </message>
    <message>
      <source>Storage: what takes how much</source>
      <translation>Storage: what takes how much</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Texts</translation>
    </message>
    <message>
      <source>Unused room in the database</source>
      <translation>Unused room in the database</translation>
    </message>
    <message>
      <source>What the app notes for those who help; no posts, no passwords.</source>
      <translation>What the app notes for those who help; no posts, no passwords.</translation>
    </message>
    <message>
      <source>Your own files</source>
      <translation>Your own files</translation>
    </message>
    <message>
      <source>Your posts and drafts</source>
      <translation>Your posts and drafts</translation>
    </message>
    <message>
      <source>{size} freed.</source>
      <translation>{size} freed.</translation>
    </message>
  </context>
  <context>
    <name>TemplatesDialog</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Deleted: {title}</source>
      <translation>Deleted: {title}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Name of the template</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Templates</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text of the template</source>
      <translation>Text of the template</translation>
    </message>
  </context>
  <context>
    <name>TemplatesMenu</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Change or delete templates…</source>
      <translation>Change or delete templates…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Keep as a template</source>
      <translation>Keep as a template</translation>
    </message>
    <message>
      <source>Keep this text as a template…</source>
      <translation>Keep this text as a template…</translation>
    </message>
    <message>
      <source>Keep what is selected as a template…</source>
      <translation>Keep what is selected as a template…</translation>
    </message>
    <message>
      <source>Kept as the template “{name}”</source>
      <translation>Kept as the template “{name}”</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No templates yet</source>
      <translation>No templates yet</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Templates</translation>
    </message>
  </context>
  <context>
    <name>ThreadHeader</name>
    <message numerus="yes">
      <source>%n reply(s)</source>
      <translation>
        <numerusform>%n reply</numerusform>
        <numerusform>%n replies</numerusform>
      </translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Locked</translation>
    </message>
    <message>
      <source>More for this discussion</source>
      <translation>More for this discussion</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Reply</translation>
    </message>
    <message>
      <source>Reply to the discussion</source>
      <translation>Reply to the discussion</translation>
    </message>
    <message>
      <source>locked: no more replies</source>
      <translation>locked: no more replies</translation>
    </message>
    <message>
      <source>who asked was helped</source>
      <translation>who asked was helped</translation>
    </message>
  </context>
  <context>
    <name>ThreadNews</name>
    <message numerus="yes">
      <source>%n new post(s)</source>
      <translation>
        <numerusform>%n new post</numerusform>
        <numerusform>%n new posts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ThreadPane</name>
    <message>
      <source>Choose one in the list to read it and to write.</source>
      <translation>Choose one in the list to read it and to write.</translation>
    </message>
    <message>
      <source>Choose one in the list, or start one with Ctrl+N.</source>
      <translation>Choose one in the list, or start one with Ctrl+N.</translation>
    </message>
    <message>
      <source>No conversation chosen</source>
      <translation>No conversation chosen</translation>
    </message>
    <message>
      <source>No discussion chosen</source>
      <translation>No discussion chosen</translation>
    </message>
    <message>
      <source>Posts of the discussion</source>
      <translation>Posts of the discussion</translation>
    </message>
    <message>
      <source>This discussion is gone</source>
      <translation>This discussion is gone</translation>
    </message>
  </context>
  <context>
    <name>ThreadReader</name>
    <message>
      <source>Copied</source>
      <translation>Copied</translation>
    </message>
  </context>
  <context>
    <name>ThreadSaving</name>
    <message>
      <source>Copied</source>
      <translation>Copied</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>PDF, to read and to print (*.pdf)</source>
      <translation>PDF, to read and to print (*.pdf)</translation>
    </message>
    <message>
      <source>Plain text (*.txt)</source>
      <translation>Plain text (*.txt)</translation>
    </message>
    <message>
      <source>Save the discussion</source>
      <translation>Save the discussion</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Saved as {name}</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Sent to the printer</translation>
    </message>
    <message>
      <source>Web page, with its pictures (*.html)</source>
      <translation>Web page, with its pictures (*.html)</translation>
    </message>
  </context>
  <context>
    <name>TieBar</name>
    <message>
      <source>Choose a forum…</source>
      <translation>Choose a forum…</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Show it here</source>
      <translation>Show it here</translation>
    </message>
  </context>
  <context>
    <name>TieDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Forums of your other accounts</source>
      <translation>Forums of your other accounts</translation>
    </message>
    <message>
      <source>Name of a forum</source>
      <translation>Name of a forum</translation>
    </message>
    <message>
      <source>No forum is called like that.</source>
      <translation>No forum is called like that.</translation>
    </message>
    <message>
      <source>Show with the course</source>
      <translation>Show with the course</translation>
    </message>
    <message>
      <source>The discussions of the forum that you choose stand with “{course}”. Nothing is changed on either site.</source>
      <translation>The discussions of the forum that you choose stand with “{course}”. Nothing is changed on either site.</translation>
    </message>
    <message>
      <source>Tie to a discussion space</source>
      <translation>Tie to a discussion space</translation>
    </message>
    <message>
      <source>Which forum is to stand here</source>
      <translation>Which forum is to stand here</translation>
    </message>
    <message>
      <source>Your other accounts have no forum yet, or cannot be read now.</source>
      <translation>Your other accounts have no forum yet, or cannot be read now.</translation>
    </message>
  </context>
  <context>
    <name>TokenSwitch</name>
    <message>
      <source>I have a token…</source>
      <translation>I have a token…</translation>
    </message>
    <message>
      <source>Sign in as usual</source>
      <translation>Sign in as usual</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%n could not be sent</numerusform>
        <numerusform>%n could not be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread message(s)</source>
      <translation>
        <numerusform>%n unread message</numerusform>
        <numerusform>%n unread messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread notification(s)</source>
      <translation>
        <numerusform>%n unread notification</numerusform>
        <numerusform>%n unread notifications</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread post(s)</source>
      <translation>
        <numerusform>%n unread post</numerusform>
        <numerusform>%n unread posts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%n waiting to send</numerusform>
        <numerusform>%n waiting to send</numerusform>
      </translation>
    </message>
    <message>
      <source>Open Companion</source>
      <translation>Open Companion</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quit</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
  </context>
  <context>
    <name>WayBackBar</name>
    <message>
      <source>Back to the course</source>
      <translation>Back to the course</translation>
    </message>
    <message>
      <source>With “{course}” on {site}</source>
      <translation>With “{course}” on {site}</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Connect to your site</source>
      <translation>Connect to your site</translation>
    </message>
    <message>
      <source>Three courses with lively forums, to look around in. Nothing leaves this laptop.</source>
      <translation>Three courses with lively forums, to look around in. Nothing leaves this laptop.</translation>
    </message>
    <message>
      <source>Try the sample classroom</source>
      <translation>Try the sample classroom</translation>
    </message>
    <message>
      <source>Welcome to Companion</source>
      <translation>Welcome to Companion</translation>
    </message>
    <message>
      <source>You need its address, and how you sign in there.</source>
      <translation>You need its address, and how you sign in there.</translation>
    </message>
    <message>
      <source>Your courses and the forums of your peers, on this laptop: to read, search and write with or without a connection.</source>
      <translation>Your courses and the forums of your peers, on this laptop: to read, search and write with or without a connection.</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>&amp;Course</source>
      <translation>&amp;Course</translation>
    </message>
    <message>
      <source>&amp;Discussion</source>
      <translation>&amp;Discussion</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edit</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Go</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <source>&amp;Learning</source>
      <translation>&amp;Learning</translation>
    </message>
    <message>
      <source>&amp;Thread</source>
      <translation>&amp;Thread</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;View</translation>
    </message>
    <message>
      <source>&amp;Writing</source>
      <translation>&amp;Writing</translation>
    </message>
    <message>
      <source>About Companion</source>
      <translation>About Companion</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Accounts</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>Add an account…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendar</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Close this window</translation>
    </message>
    <message>
      <source>Courses to keep…</source>
      <translation>Courses to keep…</translation>
    </message>
    <message>
      <source>Diagnostics…</source>
      <translation>Diagnostics…</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Drafts</translation>
    </message>
    <message>
      <source>Export as iCalendar…</source>
      <translation>Export as iCalendar…</translation>
    </message>
    <message>
      <source>Export my posts…</source>
      <translation>Export my posts…</translation>
    </message>
    <message>
      <source>Forums</source>
      <translation>Forums</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Forward</translation>
    </message>
    <message>
      <source>Help on the web</source>
      <translation>Help on the web</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Highlights</translation>
    </message>
    <message>
      <source>Import a pack…</source>
      <translation>Import a pack…</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Keys</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Larger text</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Learning</translation>
    </message>
    <message>
      <source>Mark all in this forum as read</source>
      <translation>Mark all in this forum as read</translation>
    </message>
    <message>
      <source>Mark all news as read</source>
      <translation>Mark all news as read</translation>
    </message>
    <message>
      <source>Mark all notifications as read</source>
      <translation>Mark all notifications as read</translation>
    </message>
    <message>
      <source>Mark notification as read</source>
      <translation>Mark notification as read</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>New discussion</source>
      <translation>New discussion</translation>
    </message>
    <message>
      <source>New message…</source>
      <translation>New message…</translation>
    </message>
    <message>
      <source>New window</source>
      <translation>New window</translation>
    </message>
    <message>
      <source>News</source>
      <translation>News</translation>
    </message>
    <message>
      <source>Next hit in the text</source>
      <translation>Next hit in the text</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Next pane</translation>
    </message>
    <message>
      <source>Next post</source>
      <translation>Next post</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Normal text size</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>Open anything…</source>
      <translation>Open anything…</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Open in the browser</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Outbox</translation>
    </message>
    <message>
      <source>Previous hit in the text</source>
      <translation>Previous hit in the text</translation>
    </message>
    <message>
      <source>Previous post</source>
      <translation>Previous post</translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>Questions to answer</translation>
    </message>
    <message>
      <source>Quiet: no notifications</source>
      <translation>Quiet: no notifications</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quit</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Reply</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Search on the site too</source>
      <translation>Search on the site too</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Settings…</translation>
    </message>
    <message>
      <source>Share…</source>
      <translation>Share…</translation>
    </message>
    <message>
      <source>Show what is new</source>
      <translation>Show what is new</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Sign in again…</translation>
    </message>
    <message>
      <source>Sign out…</source>
      <translation>Sign out…</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Smaller text</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sync now</translation>
    </message>
    <message>
      <source>Undo sending or discard</source>
      <translation>Undo sending or discard</translation>
    </message>
    <message>
      <source>What to follow…</source>
      <translation>What to follow…</translation>
    </message>
    <message>
      <source>What waits to be shared</source>
      <translation>What waits to be shared</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>While you were away</translation>
    </message>
    <message>
      <source>Work offline</source>
      <translation>Work offline</translation>
    </message>
  </context>
  <context>
    <name>WindowCalendar</name>
    <message numerus="yes">
      <source>%n date(s)</source>
      <translation>
        <numerusform>%n date</numerusform>
        <numerusform>%n dates</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar {day}</source>
      <translation>Calendar {day}</translation>
    </message>
    <message>
      <source>Export the calendar</source>
      <translation>Export the calendar</translation>
    </message>
    <message>
      <source>The calendar is saved.</source>
      <translation>The calendar is saved.</translation>
    </message>
    <message>
      <source>iCalendar, for other calendars (*.ics)</source>
      <translation>iCalendar, for other calendars (*.ics)</translation>
    </message>
  </context>
  <context>
    <name>WindowLearning</name>
    <message>
      <source>My learning {day}</source>
      <translation>My learning {day}</translation>
    </message>
    <message>
      <source>New discussion in {forum}</source>
      <translation>New discussion in {forum}</translation>
    </message>
    <message>
      <source>PDF, to read and to print (*.pdf)</source>
      <translation>PDF, to read and to print (*.pdf)</translation>
    </message>
    <message>
      <source>Reply in “{discussion}”</source>
      <translation>Reply in “{discussion}”</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Saved as {name}</translation>
    </message>
    <message>
      <source>Table for spreadsheets (*.csv)</source>
      <translation>Table for spreadsheets (*.csv)</translation>
    </message>
    <message>
      <source>The journal entry is deleted</source>
      <translation>The journal entry is deleted</translation>
    </message>
    <message>
      <source>There is no forum to write in</source>
      <translation>There is no forum to write in</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>What I tried</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>Where it is to stand</source>
      <translation>Where it is to stand</translation>
    </message>
  </context>
  <context>
    <name>WindowNotices</name>
    <message>
      <source>Companion ended by a fault the last time. What you wrote is kept. The report says where it was; nothing is sent by itself.</source>
      <translation>Companion ended by a fault the last time. What you wrote is kept. The report says where it was; nothing is sent by itself.</translation>
    </message>
    <message>
      <source>Companion {version} is there. This is an older one.</source>
      <translation>Companion {version} is there. This is an older one.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Open the page</translation>
    </message>
    <message>
      <source>Open the site</source>
      <translation>Open the site</translation>
    </message>
    <message>
      <source>Read the report…</source>
      <translation>Read the report…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Show</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Sign in again</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sync now</translation>
    </message>
    <message numerus="yes">
      <source>The database of this account was damaged and has been made anew. What you wrote was carried over: %n text(s). Courses and forums come back with the next sync. The damaged file is kept: {path}</source>
      <translation>
        <numerusform>The database of this account was damaged and has been made anew. What you wrote was carried over: %n text. Courses and forums come back with the next sync. The damaged file is kept: {path}</numerusform>
        <numerusform>The database of this account was damaged and has been made anew. What you wrote was carried over: %n texts. Courses and forums come back with the next sync. The damaged file is kept: {path}</numerusform>
      </translation>
    </message>
    <message>
      <source>Whether Companion starts at login could not be changed. The system says: {why}</source>
      <translation>Whether Companion starts at login could not be changed. The system says: {why}</translation>
    </message>
    <message>
      <source>You are signed out of {site}. Everything here is kept.</source>
      <translation>You are signed out of {site}. Everything here is kept.</translation>
    </message>
    <message>
      <source>Your settings could not be saved. {why}</source>
      <translation>Your settings could not be saved. {why}</translation>
    </message>
    <message>
      <source>{account} cannot be read now. {why}</source>
      <translation>{account} cannot be read now. {why}</translation>
    </message>
    <message>
      <source>{site} does not let you in at the moment. Everything here is kept.</source>
      <translation>{site} does not let you in at the moment. Everything here is kept.</translation>
    </message>
    <message>
      <source>{site} wants you to set a new password first. Everything here is kept.</source>
      <translation>{site} wants you to set a new password first. Everything here is kept.</translation>
    </message>
  </context>
  <context>
    <name>WindowPacks</name>
    <message>
      <source>All of this pack was here already.</source>
      <translation>All of this pack was here already.</translation>
    </message>
    <message>
      <source>Carry it to colleagues in the same course: they open it with Companion.</source>
      <translation>Carry it to colleagues in the same course: they open it with Companion.</translation>
    </message>
    <message>
      <source>Checking the pack…</source>
      <translation>Checking the pack…</translation>
    </message>
    <message>
      <source>Course pack (*.companionpack)</source>
      <translation>Course pack (*.companionpack)</translation>
    </message>
    <message>
      <source>Course packs (*.companionpack)</source>
      <translation>Course packs (*.companionpack)</translation>
    </message>
    <message>
      <source>Import a pack</source>
      <translation>Import a pack</translation>
    </message>
    <message>
      <source>It is marked as not checked. The next sync checks it with the site, and takes away what is not for you.</source>
      <translation>It is marked as not checked. The next sync checks it with the site, and takes away what is not for you.</translation>
    </message>
    <message>
      <source>Make a pack of this course</source>
      <translation>Make a pack of this course</translation>
    </message>
    <message>
      <source>Making the pack…</source>
      <translation>Making the pack…</translation>
    </message>
    <message>
      <source>New in {course}</source>
      <translation>New in {course}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Show the folder</translation>
    </message>
    <message>
      <source>The pack is made.</source>
      <translation>The pack is made.</translation>
    </message>
  </context>
  <context>
    <name>WindowPeers</name>
    <message>
      <source>I take this</source>
      <translation>I take this</translation>
    </message>
    <message>
      <source>No question waits for an answer</source>
      <translation>No question waits for an answer</translation>
    </message>
    <message>
      <source>Nothing of this week yet</source>
      <translation>Nothing of this week yet</translation>
    </message>
    <message>
      <source>Questions of your peers that nobody has answered stand here.</source>
      <translation>Questions of your peers that nobody has answered stand here.</translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>Questions to answer</translation>
    </message>
    <message>
      <source>What helped this week</source>
      <translation>What helped this week</translation>
    </message>
    <message>
      <source>What peers thanked for, rated and replied to in the last seven days stands here. Tell a peer when a post helped you.</source>
      <translation>What peers thanked for, rated and replied to in the last seven days stands here. Tell a peer when a post helped you.</translation>
    </message>
  </context>
  <context>
    <name>WindowPeople</name>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
  </context>
  <context>
    <name>WindowSharing</name>
    <message numerus="yes">
      <source>%n thing(s) to share wait. First: {title}, for {service}</source>
      <translation>
        <numerusform>%n thing to share wait. First: {title}, for {service}</numerusform>
        <numerusform>%n things to share wait. First: {title}, for {service}</numerusform>
      </translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copied</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <source>Discarded: {title}</source>
      <translation>Discarded: {title}</translation>
    </message>
    <message>
      <source>Kept to share later: {title}</source>
      <translation>Kept to share later: {title}</translation>
    </message>
    <message>
      <source>Nothing waits to be shared</source>
      <translation>Nothing waits to be shared</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Point a camera here to open it</source>
      <translation>Point a camera here to open it</translation>
    </message>
  </context>
  <context>
    <name>WindowTies</name>
    <message>
      <source>Discussed on other sites</source>
      <translation>Discussed on other sites</translation>
    </message>
  </context>
  <context>
    <name>WordCompletion</name>
    <message>
      <source>Completions</source>
      <translation>Completions</translation>
    </message>
  </context>
  <context>
    <name>WorkProgress</name>
    <message>
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
  </context>
  <context>
    <name>WritingActions</name>
    <message>
      <source>Attach files</source>
      <translation>Attach files</translation>
    </message>
    <message>
      <source>Block of code</source>
      <translation>Block of code</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Bold</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Heading</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Italic</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <source>List with bullets</source>
      <translation>List with bullets</translation>
    </message>
    <message>
      <source>List with numbers</source>
      <translation>List with numbers</translation>
    </message>
    <message>
      <source>Next unknown word</source>
      <translation>Next unknown word</translation>
    </message>
    <message>
      <source>Paste as plain text</source>
      <translation>Paste as plain text</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Quotation</translation>
    </message>
    <message>
      <source>Show a picture in the text</source>
      <translation>Show a picture in the text</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Spelling</translation>
    </message>
    <message>
      <source>Strike through</source>
      <translation>Strike through</translation>
    </message>
  </context>
  <context>
    <name>WritingHelp</name>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <source>Tools for the text</source>
      <translation>Tools for the text</translation>
    </message>
  </context>
  <context>
    <name>WritingTools</name>
    <message>
      <source>Earlier versions…</source>
      <translation>Earlier versions…</translation>
    </message>
    <message>
      <source>Mark as question, tip…</source>
      <translation>Mark as question, tip…</translation>
    </message>
    <message>
      <source>Templates…</source>
      <translation>Templates…</translation>
    </message>
    <message>
      <source>Write in its own window</source>
      <translation>Write in its own window</translation>
    </message>
  </context>
  <context>
    <name>_AboutField</name>
    <message>
      <source>nothing in particular</source>
      <translation>nothing in particular</translation>
    </message>
  </context>
  <context>
    <name>_Goals</name>
    <message>
      <source> a week</source>
      <translation> a week</translation>
    </message>
    <message>
      <source>no goal</source>
      <translation>no goal</translation>
    </message>
  </context>
  <context>
    <name>account_wording</name>
    <message numerus="yes">
      <source>%n text(s) could not be sent</source>
      <translation>
        <numerusform>%n text could not be sent</numerusform>
        <numerusform>%n texts could not be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) not on the site yet</source>
      <translation>
        <numerusform>%n text not on the site yet</numerusform>
        <numerusform>%n texts not on the site yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%n unread</numerusform>
        <numerusform>%n unread</numerusform>
      </translation>
    </message>
    <message>
      <source>signed out</source>
      <translation>signed out</translation>
    </message>
    <message numerus="yes">
      <source>{account}: %n text(s) could not be sent.</source>
      <translation>
        <numerusform>{account}: %n text could not be sent.</numerusform>
        <numerusform>{account}: %n texts could not be sent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{account}: you are signed out. %n text(s) wait(s) there; nothing is lost.</source>
      <translation>
        <numerusform>{account}: you are signed out. %n text waits there; nothing is lost.</numerusform>
        <numerusform>{account}: you are signed out. %n texts wait there; nothing is lost.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>activities</name>
    <message>
      <source>Assignment</source>
      <translation>Assignment</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Book</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Choice</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>Database</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Done, but not passed</source>
      <translation>Done, but not passed</translation>
    </message>
    <message>
      <source>Due {when}</source>
      <translation>Due {when}</translation>
    </message>
    <message>
      <source>External tool</source>
      <translation>External tool</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation>Feedback</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Forum</source>
      <translation>Forum</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>Glossary</translation>
    </message>
    <message>
      <source>Interactive content</source>
      <translation>Interactive content</translation>
    </message>
    <message>
      <source>Learning package</source>
      <translation>Learning package</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Lesson</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>Not done yet</translation>
    </message>
    <message>
      <source>Not open to you</source>
      <translation>Not open to you</translation>
    </message>
    <message>
      <source>Open since {when}</source>
      <translation>Open since {when}</translation>
    </message>
    <message>
      <source>Opens {when}</source>
      <translation>Opens {when}</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Quiz</source>
      <translation>Quiz</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Survey</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The site marks it by itself.</source>
      <translation>The site marks it by itself.</translation>
    </message>
    <message>
      <source>Video meeting</source>
      <translation>Video meeting</translation>
    </message>
    <message>
      <source>Was due {when}</source>
      <translation>Was due {when}</translation>
    </message>
    <message>
      <source>Wiki</source>
      <translation>Wiki</translation>
    </message>
    <message>
      <source>Workshop</source>
      <translation>Workshop</translation>
    </message>
    <message>
      <source>You mark it yourself, by a click or with Space.</source>
      <translation>You mark it yourself, by a click or with Space.</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>waiting to send</translation>
    </message>
    <message>
      <source>{begin} until {end}</source>
      <translation>{begin} until {end}</translation>
    </message>
  </context>
  <context>
    <name>activity</name>
    <message>
      <source>Page on {site}</source>
      <translation>Page on {site}</translation>
    </message>
    <message>
      <source>The text is not here yet. The next sync brings it.</source>
      <translation>The text is not here yet. The next sync brings it.</translation>
    </message>
    <message>
      <source>This chapter is not here yet. The next sync brings it.</source>
      <translation>This chapter is not here yet. The next sync brings it.</translation>
    </message>
    <message>
      <source>Video on {site}</source>
      <translation>Video on {site}</translation>
    </message>
    <message>
      <source>What is in it is on the site.</source>
      <translation>What is in it is on the site.</translation>
    </message>
    <message>
      <source>[Picture: {words}, {state}]</source>
      <translation>[Picture: {words}, {state}]</translation>
    </message>
    <message>
      <source>no words</source>
      <translation>no words</translation>
    </message>
  </context>
  <context>
    <name>calendar</name>
    <message numerus="yes">
      <source>%n day(s) before</source>
      <translation>
        <numerusform>%n day before</numerusform>
        <numerusform>%n daies before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) before</source>
      <translation>
        <numerusform>%n hour before</numerusform>
        <numerusform>%n hours before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>%n minute before</numerusform>
        <numerusform>%n minutes before</numerusform>
      </translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Due {when}</source>
      <translation>Due {when}</translation>
    </message>
    <message>
      <source>Due: {title}</source>
      <translation>Due: {title}</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Event</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Later</translation>
    </message>
    <message>
      <source>Meeting rooms</source>
      <translation>Meeting rooms</translation>
    </message>
    <message>
      <source>My note: {note}</source>
      <translation>My note: {note}</translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>Not done yet</translation>
    </message>
    <message>
      <source>Opens {when}</source>
      <translation>Opens {when}</translation>
    </message>
    <message>
      <source>Opens: {title}</source>
      <translation>Opens: {title}</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Overdue</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>This week</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Tomorrow</translation>
    </message>
    <message>
      <source>Video meeting</source>
      <translation>Video meeting</translation>
    </message>
    <message>
      <source>Was due {when}</source>
      <translation>Was due {when}</translation>
    </message>
    <message>
      <source>at any time</source>
      <translation>at any time</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd, d MMMM</translation>
    </message>
    <message>
      <source>dddd, d MMMM yyyy</source>
      <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
      <source>with a note</source>
      <translation>with a note</translation>
    </message>
    <message>
      <source>{begin} until {end}</source>
      <translation>{begin} until {end}</translation>
    </message>
  </context>
  <context>
    <name>compositions</name>
    <message>
      <source>Comment on {course}</source>
      <translation>Comment on {course}</translation>
    </message>
    <message>
      <source>Edit your post</source>
      <translation>Edit your post</translation>
    </message>
    <message>
      <source>Message to {name}</source>
      <translation>Message to {name}</translation>
    </message>
    <message>
      <source>New discussion in {forum}</source>
      <translation>New discussion in {forum}</translation>
    </message>
    <message>
      <source>Only the person you answer, and those who may read all, will see this.</source>
      <translation>Only the person you answer, and those who may read all, will see this.</translation>
    </message>
    <message>
      <source>Private reply to {name}</source>
      <translation>Private reply to {name}</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Reply</translation>
    </message>
    <message>
      <source>Reply to {name}</source>
      <translation>Reply to {name}</translation>
    </message>
  </context>
  <context>
    <name>controls</name>
    <message>
      <source>Empty the field</source>
      <translation>Empty the field</translation>
    </message>
  </context>
  <context>
    <name>conversations</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%n could not be sent</numerusform>
        <numerusform>%n could not be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%n unread</numerusform>
        <numerusform>%n unread</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%n waiting to send</numerusform>
        <numerusform>%n waiting to send</numerusform>
      </translation>
    </message>
    <message>
      <source>Conversation without a name</source>
      <translation>Conversation without a name</translation>
    </message>
    <message>
      <source>Notes to yourself</source>
      <translation>Notes to yourself</translation>
    </message>
  </context>
  <context>
    <name>course_files</name>
    <message numerus="yes">
      <source>%n file(s), {size}</source>
      <translation>
        <numerusform>%n file, {size}</numerusform>
        <numerusform>%n files, {size}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on this computer</source>
      <translation>
        <numerusform>%n on this computer</numerusform>
        <numerusform>%n on this computer</numerusform>
      </translation>
    </message>
    <message>
      <source>Do not download</source>
      <translation>Do not download</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Download</translation>
    </message>
    <message>
      <source>Get the new version</source>
      <translation>Get the new version</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Go on</translation>
    </message>
    <message>
      <source>Never remove it to make room</source>
      <translation>Never remove it to make room</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Remove from this computer</source>
      <translation>Remove from this computer</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Save as…</translation>
    </message>
    <message>
      <source>The room for kept files is used up. Remove others, or give them more in the settings.</source>
      <translation>The room for kept files is used up. Remove others, or give them more in the settings.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>on this computer, a new version is to come</source>
      <translation>on this computer, a new version is to come</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>waiting</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>{share} of {size}</source>
      <translation>{share} of {size}</translation>
    </message>
  </context>
  <context>
    <name>elsewhere</name>
    <message>
      <source>This account cannot be read now</source>
      <translation>This account cannot be read now</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>unread</translation>
    </message>
  </context>
  <context>
    <name>explanations</name>
    <message>
      <source>A discussion needs a subject.</source>
      <translation>A discussion needs a subject.</translation>
    </message>
    <message>
      <source>A file is larger than the site takes.</source>
      <translation>A file is larger than the site takes.</translation>
    </message>
    <message>
      <source>A file is larger than this forum takes.</source>
      <translation>A file is larger than this forum takes.</translation>
    </message>
    <message>
      <source>A file of this draft is no longer on this computer.</source>
      <translation>A file of this draft is no longer on this computer.</translation>
    </message>
    <message>
      <source>A second copy of all your unsent text is kept beside it.</source>
      <translation>A second copy of all your unsent text is kept beside it.</translation>
    </message>
    <message>
      <source>An earlier version of this text is on the site already.</source>
      <translation>An earlier version of this text is on the site already.</translation>
    </message>
    <message>
      <source>Another program holds Companion's database.</source>
      <translation>Another program holds Companion's database.</translation>
    </message>
    <message>
      <source>Ask a moderator why. You can edit it and send it again, or discard it.</source>
      <translation>Ask a moderator why. You can edit it and send it again, or discard it.</translation>
    </message>
    <message>
      <source>Ask for one with fewer files.</source>
      <translation>Ask for one with fewer files.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for a signed certificate. On a public network, open its sign-in page in the browser first.</source>
      <translation>Ask the site's administrators for a signed certificate. On a public network, open its sign-in page in the browser first.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for one; on the command line, give it with --token-stdin.</source>
      <translation>Ask the site's administrators for one; on the command line, give it with --token-stdin.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for the right to search.</source>
      <translation>Ask the site's administrators for the right to search.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for the right to use the mobile service.</source>
      <translation>Ask the site's administrators for the right to use the mobile service.</translation>
    </message>
    <message>
      <source>Ask the site's administrators to switch on web services for mobile devices.</source>
      <translation>Ask the site's administrators to switch on web services for mobile devices.</translation>
    </message>
    <message>
      <source>Ask the site's administrators, outside of Companion. What waits is sent once the site lets you in again.</source>
      <translation>Ask the site's administrators, outside of Companion. What waits is sent once the site lets you in again.</translation>
    </message>
    <message>
      <source>Ask those who look after this computer if you need it.</source>
      <translation>Ask those who look after this computer if you need it.</translation>
    </message>
    <message>
      <source>Ask your IT staff for the proxy settings of this network.</source>
      <translation>Ask your IT staff for the proxy settings of this network.</translation>
    </message>
    <message>
      <source>Ask your IT staff how to put them into this computer's proxy settings.</source>
      <translation>Ask your IT staff how to put them into this computer's proxy settings.</translation>
    </message>
    <message>
      <source>Begin again, and open the browser from here.</source>
      <translation>Begin again, and open the browser from here.</translation>
    </message>
    <message>
      <source>Check both. If they are right, the account may be suspended or locked for a while: ask the site's administrators.</source>
      <translation>Check both. If they are right, the account may be suspended or locked for a while: ask the site's administrators.</translation>
    </message>
    <message>
      <source>Check date and time of this computer: a clock that is ahead makes it look so. If they are right, tell the site's administrators.</source>
      <translation>Check date and time of this computer: a clock that is ahead makes it look so. If they are right, tell the site's administrators.</translation>
    </message>
    <message>
      <source>Check date and time of this computer: a clock that is behind makes it look so. If they are right, tell the site's administrators.</source>
      <translation>Check date and time of this computer: a clock that is behind makes it look so. If they are right, tell the site's administrators.</translation>
    </message>
    <message>
      <source>Check that the disk is not read-only and that the folder belongs to you.</source>
      <translation>Check that the disk is not read-only and that the folder belongs to you.</translation>
    </message>
    <message>
      <source>Check the address: it is the one you see in the browser when you open your courses.</source>
      <translation>Check the address: it is the one you see in the browser when you open your courses.</translation>
    </message>
    <message>
      <source>Check the connection and the address. Companion tries again by itself.</source>
      <translation>Check the connection and the address. Companion tries again by itself.</translation>
    </message>
    <message>
      <source>Check the number; it may have been removed on the site.</source>
      <translation>Check the number; it may have been removed on the site.</translation>
    </message>
    <message>
      <source>Close other Companion windows or commands and try again.</source>
      <translation>Close other Companion windows or commands and try again.</translation>
    </message>
    <message>
      <source>Companion cannot write to its data folder.</source>
      <translation>Companion cannot write to its data folder.</translation>
    </message>
    <message>
      <source>Companion could not bring its database up to date.</source>
      <translation>Companion could not bring its database up to date.</translation>
    </message>
    <message>
      <source>Companion does not wait for this sign-in: it was not begun here, took too long, or has been used already.</source>
      <translation>Companion does not wait for this sign-in: it was not begun here, took too long, or has been used already.</translation>
    </message>
    <message>
      <source>Companion is running, but does not answer.</source>
      <translation>Companion is running, but does not answer.</translation>
    </message>
    <message>
      <source>Companion is syncing this account already, in another window or command.</source>
      <translation>Companion is syncing this account already, in another window or command.</translation>
    </message>
    <message>
      <source>Companion looks up what arrived and tries again by itself.</source>
      <translation>Companion looks up what arrived and tries again by itself.</translation>
    </message>
    <message>
      <source>Companion's database is damaged.</source>
      <translation>Companion's database is damaged.</translation>
    </message>
    <message>
      <source>Compare both versions, and keep yours, keep theirs, or merge them.</source>
      <translation>Compare both versions, and keep yours, keep theirs, or merge them.</translation>
    </message>
    <message>
      <source>Compare the two; copy your newer text if you want to post it as well.</source>
      <translation>Compare the two; copy your newer text if you want to post it as well.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from, or ask for a new one.</source>
      <translation>Copy it again from where it came from, or ask for a new one.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>Copy it again from where it came from.</translation>
    </message>
    <message>
      <source>Copy the text and post it as a new discussion, or discard it.</source>
      <translation>Copy the text and post it as a new discussion, or discard it.</translation>
    </message>
    <message>
      <source>Copy the text to a forum, or try again later.</source>
      <translation>Copy the text to a forum, or try again later.</translation>
    </message>
    <message>
      <source>Copy the text to a reply of its own, or discard it.</source>
      <translation>Copy the text to a reply of its own, or discard it.</translation>
    </message>
    <message>
      <source>Copy the text to another discussion.</source>
      <translation>Copy the text to another discussion.</translation>
    </message>
    <message>
      <source>Copy the text to another forum, or ask a teacher.</source>
      <translation>Copy the text to another forum, or ask a teacher.</translation>
    </message>
    <message>
      <source>Copy the text, or ask the site's administrators.</source>
      <translation>Copy the text, or ask the site's administrators.</translation>
    </message>
    <message>
      <source>Copy the text, or discard it.</source>
      <translation>Copy the text, or discard it.</translation>
    </message>
    <message>
      <source>Copy the whole address: it begins with companion://token= or moodlemobile://token=.</source>
      <translation>Copy the whole address: it begins with companion://token= or moodlemobile://token=.</translation>
    </message>
    <message>
      <source>Correct or remove the file settings.json in the data folder.</source>
      <translation>Correct or remove the file settings.json in the data folder.</translation>
    </message>
    <message>
      <source>Do not use it. Ask a colleague you trust for a new one.</source>
      <translation>Do not use it. Ask a colleague you trust for a new one.</translation>
    </message>
    <message>
      <source>Edit it and try again, or copy the text.</source>
      <translation>Edit it and try again, or copy the text.</translation>
    </message>
    <message>
      <source>Edit it and try again.</source>
      <translation>Edit it and try again.</translation>
    </message>
    <message>
      <source>Edit it to send it as a reply that all can read, or discard it.</source>
      <translation>Edit it to send it as a reply that all can read, or discard it.</translation>
    </message>
    <message>
      <source>Edit the post to add them again, or share them in another way.</source>
      <translation>Edit the post to add them again, or share them in another way.</translation>
    </message>
    <message>
      <source>Enrol on the site and sync once; then import it again.</source>
      <translation>Enrol on the site and sync once; then import it again.</translation>
    </message>
    <message>
      <source>Everything you wrote is kept on this computer.</source>
      <translation>Everything you wrote is kept on this computer.</translation>
    </message>
    <message>
      <source>Free some space. Saving is tried again with the next change.</source>
      <translation>Free some space. Saving is tried again with the next change.</translation>
    </message>
    <message>
      <source>Give it one.</source>
      <translation>Give it one.</translation>
    </message>
    <message>
      <source>Go on reading and writing. Companion tries again by itself after a while.</source>
      <translation>Go on reading and writing. Companion tries again by itself after a while.</translation>
    </message>
    <message>
      <source>Go on reading and writing. Companion tries again by itself.</source>
      <translation>Go on reading and writing. Companion tries again by itself.</translation>
    </message>
    <message>
      <source>If it does not appear, ask a moderator, or copy the text into a new post.</source>
      <translation>If it does not appear, ask a moderator, or copy the text into a new post.</translation>
    </message>
    <message>
      <source>Install and unlock a keyring (on Linux gnome-keyring or KWallet), and start Companion again.</source>
      <translation>Install and unlock a keyring (on Linux gnome-keyring or KWallet), and start Companion again.</translation>
    </message>
    <message>
      <source>Install and unlock one (on Linux gnome-keyring or KWallet), and try again.</source>
      <translation>Install and unlock one (on Linux gnome-keyring or KWallet), and try again.</translation>
    </message>
    <message>
      <source>Install and unlock one (on Linux gnome-keyring or KWallet), or stay signed in for this run only.</source>
      <translation>Install and unlock one (on Linux gnome-keyring or KWallet), or stay signed in for this run only.</translation>
    </message>
    <message>
      <source>Install the earlier version again, and send the log file to those who look after Companion for you.</source>
      <translation>Install the earlier version again, and send the log file to those who look after Companion for you.</translation>
    </message>
    <message>
      <source>Install the newer version again.</source>
      <translation>Install the newer version again.</translation>
    </message>
    <message>
      <source>Install the newer version, or ask for a pack that an older one made.</source>
      <translation>Install the newer version, or ask for a pack that an older one made.</translation>
    </message>
    <message>
      <source>It is tried again. If it happens again, tell the site's administrators.</source>
      <translation>It is tried again. If it happens again, tell the site's administrators.</translation>
    </message>
    <message>
      <source>It may still be starting: wait a little. If no window comes, end it as your system ends programs that hang, and start it again.</source>
      <translation>It may still be starting: wait a little. If no window comes, end it as your system ends programs that hang, and start it again.</translation>
    </message>
    <message>
      <source>It waited for a moderator, and the site has it no longer: it was not approved.</source>
      <translation>It waited for a moderator, and the site has it no longer: it was not approved.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>It was not touched.</translation>
    </message>
    <message>
      <source>It was stopped.</source>
      <translation>It was stopped.</translation>
    </message>
    <message>
      <source>Look at the outbox and try again in a moment.</source>
      <translation>Look at the outbox and try again in a moment.</translation>
    </message>
    <message>
      <source>Make it smaller, or share it in another way.</source>
      <translation>Make it smaller, or share it in another way.</translation>
    </message>
    <message>
      <source>Messages between people are switched off on this site.</source>
      <translation>Messages between people are switched off on this site.</translation>
    </message>
    <message>
      <source>No account is opened, and nothing was changed.</source>
      <translation>No account is opened, and nothing was changed.</translation>
    </message>
    <message>
      <source>No secure connection to the site could be made.</source>
      <translation>No secure connection to the site could be made.</translation>
    </message>
    <message>
      <source>Nothing of the account was changed.</source>
      <translation>Nothing of the account was changed.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nothing was changed.</translation>
    </message>
    <message>
      <source>Nothing was lost; what was being sent is looked up before it is sent again.</source>
      <translation>Nothing was lost; what was being sent is looked up before it is sent again.</translation>
    </message>
    <message>
      <source>Nothing was sent under the other name.</source>
      <translation>Nothing was sent under the other name.</translation>
    </message>
    <message>
      <source>Nothing was sent, and everything you wrote is kept on this computer.</source>
      <translation>Nothing was sent, and everything you wrote is kept on this computer.</translation>
    </message>
    <message>
      <source>Nothing was touched: all of it is there.</source>
      <translation>Nothing was touched: all of it is there.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in a browser first. Otherwise try again later, and tell the site's administrators if it stays so.</source>
      <translation>On a public network, open its sign-in page in a browser first. Otherwise try again later, and tell the site's administrators if it stays so.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. At work or at school, ask the IT staff whether they look into connections.</source>
      <translation>On a public network, open its sign-in page in the browser first. At work or at school, ask the IT staff whether they look into connections.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. Otherwise ask the site's administrators.</source>
      <translation>On a public network, open its sign-in page in the browser first. Otherwise ask the site's administrators.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. Otherwise check the site's address.</source>
      <translation>On a public network, open its sign-in page in the browser first. Otherwise check the site's address.</translation>
    </message>
    <message>
      <source>Open the account that you have on that site, and import it there.</source>
      <translation>Open the account that you have on that site, and import it there.</translation>
    </message>
    <message>
      <source>Open the network's page in the browser, and sign in or agree there. If you see the site itself there, it is the site that has trouble: try again later.</source>
      <translation>Open the network's page in the browser, and sign in or agree there. If you see the site itself there, it is the site that has trouble: try again later.</translation>
    </message>
    <message>
      <source>Open the site in the browser and set a new password; what waits is sent then.</source>
      <translation>Open the site in the browser and set a new password; what waits is sent then.</translation>
    </message>
    <message>
      <source>Put a space after “&lt;” or write it in words.</source>
      <translation>Put a space after “&lt;” or write it in words.</translation>
    </message>
    <message>
      <source>Reach them in a forum that you share, or discard the message.</source>
      <translation>Reach them in a forum that you share, or discard the message.</translation>
    </message>
    <message>
      <source>Remove it and add it again.</source>
      <translation>Remove it and add it again.</translation>
    </message>
    <message>
      <source>Remove other files, or give them more room in the settings.</source>
      <translation>Remove other files, or give them more room in the settings.</translation>
    </message>
    <message>
      <source>Remove some of them.</source>
      <translation>Remove some of them.</translation>
    </message>
    <message>
      <source>Remove the files, or put their content into the text.</source>
      <translation>Remove the files, or put their content into the text.</translation>
    </message>
    <message>
      <source>Search what is on this computer, or search on the site in the browser.</source>
      <translation>Search what is on this computer, or search on the site in the browser.</translation>
    </message>
    <message>
      <source>See that all of it was copied, or ask the site's administrators for a new one.</source>
      <translation>See that all of it was copied, or ask the site's administrators for a new one.</translation>
    </message>
    <message>
      <source>Send or export them first, or say that they are to be removed, too.</source>
      <translation>Send or export them first, or say that they are to be removed, too.</translation>
    </message>
    <message>
      <source>Shorten it to 255 letters.</source>
      <translation>Shorten it to 255 letters.</translation>
    </message>
    <message>
      <source>Sign in again; what waits is sent then.</source>
      <translation>Sign in again; what waits is sent then.</translation>
    </message>
    <message>
      <source>Sign in as the person this account belongs to (in the browser, sign out of the site first), or add another account.</source>
      <translation>Sign in as the person this account belongs to (in the browser, sign out of the site first), or add another account.</translation>
    </message>
    <message>
      <source>Sign in through the browser; on the command line, with --sso.</source>
      <translation>Sign in through the browser; on the command line, with --sso.</translation>
    </message>
    <message>
      <source>Somebody between you and the site answers in its place: nobody whom this computer trusts has signed the certificate.</source>
      <translation>Somebody between you and the site answers in its place: nobody whom this computer trusts has signed the certificate.</translation>
    </message>
    <message>
      <source>Somebody between you and the site answers in its place: the certificate is made for another address.</source>
      <translation>Somebody between you and the site answers in its place: the certificate is made for another address.</translation>
    </message>
    <message>
      <source>Something else came in the place of the file.</source>
      <translation>Something else came in the place of the file.</translation>
    </message>
    <message>
      <source>Something went wrong that Companion did not expect.</source>
      <translation>Something went wrong that Companion did not expect.</translation>
    </message>
    <message>
      <source>Start Companion again: it sets the file aside, brings your text back and reads the forums anew.</source>
      <translation>Start Companion again: it sets the file aside, brings your text back and reads the forums anew.</translation>
    </message>
    <message>
      <source>Switch off “Work offline” to send and receive.</source>
      <translation>Switch off “Work offline” to send and receive.</translation>
    </message>
    <message>
      <source>Sync to learn what is allowed now, or ask a teacher.</source>
      <translation>Sync to learn what is allowed now, or ask a teacher.</translation>
    </message>
    <message>
      <source>Tell those who look after this computer: they mend it, and try it with “companion policy check”.</source>
      <translation>Tell those who look after this computer: they mend it, and try it with “companion policy check”.</translation>
    </message>
    <message>
      <source>The account was not opened, and nothing of it was changed.</source>
      <translation>The account was not opened, and nothing of it was changed.</translation>
    </message>
    <message>
      <source>The address {address} is not encrypted: your password could be read on the way.</source>
      <translation>The address {address} is not encrypted: your password could be read on the way.</translation>
    </message>
    <message>
      <source>The answer of the site was lost, and the post is not to be seen. This site has posts approved by moderators: it may wait for them. It is not sent again, so that it does not appear twice.</source>
      <translation>The answer of the site was lost, and the post is not to be seen. This site has posts approved by moderators: it may wait for them. It is not sent again, so that it does not appear twice.</translation>
    </message>
    <message>
      <source>The connection may be slow. Companion tries again by itself.</source>
      <translation>The connection may be slow. Companion tries again by itself.</translation>
    </message>
    <message>
      <source>The connection was lost before the site had answered.</source>
      <translation>The connection was lost before the site had answered.</translation>
    </message>
    <message>
      <source>The database is as it was before, and a copy of it stands beside it.</source>
      <translation>The database is as it was before, and a copy of it stands beside it.</translation>
    </message>
    <message>
      <source>The disk is full, so the last change could not be saved.</source>
      <translation>The disk is full, so the last change could not be saved.</translation>
    </message>
    <message>
      <source>The network's proxy asks for a name and a password.</source>
      <translation>The network's proxy asks for a name and a password.</translation>
    </message>
    <message>
      <source>The network's proxy could not be reached, or did not let the connection through.</source>
      <translation>The network's proxy could not be reached, or did not let the connection through.</translation>
    </message>
    <message>
      <source>The place this was written for is no longer there.</source>
      <translation>The place this was written for is no longer there.</translation>
    </message>
    <message>
      <source>The post is on the site, but without some of its files.</source>
      <translation>The post is on the site, but without some of its files.</translation>
    </message>
    <message>
      <source>The post was changed on the site since you began to edit it.</source>
      <translation>The post was changed on the site since you began to edit it.</translation>
    </message>
    <message>
      <source>The settings file cannot be read.</source>
      <translation>The settings file cannot be read.</translation>
    </message>
    <message>
      <source>The sign-in belongs to somebody else than this account.</source>
      <translation>The sign-in belongs to somebody else than this account.</translation>
    </message>
    <message>
      <source>The site asks to wait before it answers more.</source>
      <translation>The site asks to wait before it answers more.</translation>
    </message>
    <message>
      <source>The site at {address} does not let apps in.</source>
      <translation>The site at {address} does not let apps in.</translation>
    </message>
    <message>
      <source>The site at {address} has switched off the access that apps need.</source>
      <translation>The site at {address} has switched off the access that apps need.</translation>
    </message>
    <message>
      <source>The site at {address} signs apps in by a token only.</source>
      <translation>The site at {address} signs apps in by a token only.</translation>
    </message>
    <message>
      <source>The site at {address} signs people in only through the browser.</source>
      <translation>The site at {address} signs people in only through the browser.</translation>
    </message>
    <message>
      <source>The site did not accept the text or the subject as it is.</source>
      <translation>The site did not accept the text or the subject as it is.</translation>
    </message>
    <message>
      <source>The site did not accept this name and password.</source>
      <translation>The site did not accept this name and password.</translation>
    </message>
    <message>
      <source>The site did not accept this post.</source>
      <translation>The site did not accept this post.</translation>
    </message>
    <message>
      <source>The site did not answer in time.</source>
      <translation>The site did not answer in time.</translation>
    </message>
    <message>
      <source>The site did not sign you in ({code}).</source>
      <translation>The site did not sign you in ({code}).</translation>
    </message>
    <message>
      <source>The site does not allow this here, or its time is over.</source>
      <translation>The site does not allow this here, or its time is over.</translation>
    </message>
    <message>
      <source>The site does not know this token.</source>
      <translation>The site does not know this token.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there until {until}.</source>
      <translation>The site does not let you in: you are banned there until {until}.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there until {until}. Its reason: {reason}</source>
      <translation>The site does not let you in: you are banned there until {until}. Its reason: {reason}</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there.</source>
      <translation>The site does not let you in: you are banned there.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there. Its reason: {reason}</source>
      <translation>The site does not let you in: you are banned there. Its reason: {reason}</translation>
    </message>
    <message>
      <source>The site does not let you post here.</source>
      <translation>The site does not let you post here.</translation>
    </message>
    <message>
      <source>The site does not let you search.</source>
      <translation>The site does not let you search.</translation>
    </message>
    <message>
      <source>The site does not search for these words; most sites want three letters or more.</source>
      <translation>The site does not search for these words; most sites want three letters or more.</translation>
    </message>
    <message>
      <source>The site does not take connections at the moment.</source>
      <translation>The site does not take connections at the moment.</translation>
    </message>
    <message>
      <source>The site has ended your sign-in.</source>
      <translation>The site has ended your sign-in.</translation>
    </message>
    <message>
      <source>The site is being maintained.</source>
      <translation>The site is being maintained.</translation>
    </message>
    <message>
      <source>The site is too busy to answer.</source>
      <translation>The site is too busy to answer.</translation>
    </message>
    <message>
      <source>The site may be switched off. Companion tries again by itself.</source>
      <translation>The site may be switched off. Companion tries again by itself.</translation>
    </message>
    <message>
      <source>The site refuses a subject with “&lt;” right before a letter, a digit, “/” or “!”.</source>
      <translation>The site refuses a subject with “&lt;” right before a letter, a digit, “/” or “!”.</translation>
    </message>
    <message>
      <source>The site stumbled over this post, and it is not there.</source>
      <translation>The site stumbled over this post, and it is not there.</translation>
    </message>
    <message>
      <source>The site takes no post from you here now: the discussion or forum is closed, or you have reached the number of posts allowed.</source>
      <translation>The site takes no post from you here now: the discussion or forum is closed, or you have reached the number of posts allowed.</translation>
    </message>
    <message>
      <source>The site wants you to set a new password before it shows anything.</source>
      <translation>The site wants you to set a new password before it shows anything.</translation>
    </message>
    <message>
      <source>The site's address could not be found on the network.</source>
      <translation>The site's address could not be found on the network.</translation>
    </message>
    <message>
      <source>The site's answer could not be understood.</source>
      <translation>The site's answer could not be understood.</translation>
    </message>
    <message>
      <source>The site's certificate is signed by nobody but itself, so anybody could be answering in the site's place.</source>
      <translation>The site's certificate is signed by nobody but itself, so anybody could be answering in the site's place.</translation>
    </message>
    <message>
      <source>The subject is longer than the site takes.</source>
      <translation>The subject is longer than the site takes.</translation>
    </message>
    <message>
      <source>The text holds a character that cannot be sent.</source>
      <translation>The text holds a character that cannot be sent.</translation>
    </message>
    <message>
      <source>The time in which the site lets you change this post is over.</source>
      <translation>The time in which the site lets you change this post is over.</translation>
    </message>
    <message>
      <source>The time of the site's certificate has not begun yet.</source>
      <translation>The time of the site's certificate has not begun yet.</translation>
    </message>
    <message>
      <source>The time of the site's certificate is over.</source>
      <translation>The time of the site's certificate is over.</translation>
    </message>
    <message>
      <source>There is no connection to the site.</source>
      <translation>There is no connection to the site.</translation>
    </message>
    <message>
      <source>There is no keyring in which the key of an encrypted account could be kept safely.</source>
      <translation>There is no keyring in which the key of an encrypted account could be kept safely.</translation>
    </message>
    <message>
      <source>There is no keyring in which the sign-in could be kept safely.</source>
      <translation>There is no keyring in which the sign-in could be kept safely.</translation>
    </message>
    <message>
      <source>There is no room for it within what kept files may take.</source>
      <translation>There is no room for it within what kept files may take.</translation>
    </message>
    <message>
      <source>There is no text yet.</source>
      <translation>There is no text yet.</translation>
    </message>
    <message>
      <source>There is no {kind} {key} here.</source>
      <translation>There is no {kind} {key} here.</translation>
    </message>
    <message>
      <source>These are more files than this forum takes with a post.</source>
      <translation>These are more files than this forum takes with a post.</translation>
    </message>
    <message>
      <source>This account holds texts of yours that are nowhere else.</source>
      <translation>This account holds texts of yours that are nowhere else.</translation>
    </message>
    <message>
      <source>This account is encrypted, and the keyring of this computer does not have its key.</source>
      <translation>This account is encrypted, and the keyring of this computer does not have its key.</translation>
    </message>
    <message>
      <source>This cannot be changed now: it is being sent, or was sent meanwhile.</source>
      <translation>This cannot be changed now: it is being sent, or was sent meanwhile.</translation>
    </message>
    <message>
      <source>This course pack is damaged.</source>
      <translation>This course pack is damaged.</translation>
    </message>
    <message>
      <source>This course pack is larger than Companion takes in.</source>
      <translation>This course pack is larger than Companion takes in.</translation>
    </message>
    <message>
      <source>This course pack is not as Companion makes them; it may have been tampered with.</source>
      <translation>This course pack is not as Companion makes them; it may have been tampered with.</translation>
    </message>
    <message>
      <source>This course pack is of another site: {site}.</source>
      <translation>This course pack is of another site: {site}.</translation>
    </message>
    <message>
      <source>This course pack was made by a newer version of Companion.</source>
      <translation>This course pack was made by a newer version of Companion.</translation>
    </message>
    <message>
      <source>This database was written by a newer version of Companion.</source>
      <translation>This database was written by a newer version of Companion.</translation>
    </message>
    <message>
      <source>This file is not a course pack, or a part of it is missing.</source>
      <translation>This file is not a course pack, or a part of it is missing.</translation>
    </message>
    <message>
      <source>This forum takes no attachments.</source>
      <translation>This forum takes no attachments.</translation>
    </message>
    <message>
      <source>This is not the address with which a site ends a sign-in.</source>
      <translation>This is not the address with which a site ends a sign-in.</translation>
    </message>
    <message>
      <source>This is switched off by your organisation.</source>
      <translation>This is switched off by your organisation.</translation>
    </message>
    <message>
      <source>This network asks you to sign in first: a page came where the site should answer.</source>
      <translation>This network asks you to sign in first: a page came where the site should answer.</translation>
    </message>
    <message>
      <source>This person is no longer on the site.</source>
      <translation>This person is no longer on the site.</translation>
    </message>
    <message>
      <source>This person takes no messages from you: they may have blocked you, or take messages from their contacts only.</source>
      <translation>This person takes no messages from you: they may have blocked you, or take messages from their contacts only.</translation>
    </message>
    <message>
      <source>This site cannot be searched from here.</source>
      <translation>This site cannot be searched from here.</translation>
    </message>
    <message>
      <source>Those who look after this computer want accounts encrypted, and there is no keyring for the key.</source>
      <translation>Those who look after this computer want accounts encrypted, and there is no keyring for the key.</translation>
    </message>
    <message>
      <source>Try again later, or copy the text to another discussion.</source>
      <translation>Try again later, or copy the text to another discussion.</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>Try again later.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, send the log file to those who look after Companion for you.</source>
      <translation>Try again. If it happens again, send the log file to those who look after Companion for you.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, tell the site's administrators.</source>
      <translation>Try again. If it happens again, tell the site's administrators.</translation>
    </message>
    <message>
      <source>Try to sign in with the browser. If that works, ask the site's administrators.</source>
      <translation>Try to sign in with the browser. If that works, ask the site's administrators.</translation>
    </message>
    <message>
      <source>Type it as in the browser, for example https://learn.example.org.</source>
      <translation>Type it as in the browser, for example https://learn.example.org.</translation>
    </message>
    <message>
      <source>Type more letters or words.</source>
      <translation>Type more letters or words.</translation>
    </message>
    <message>
      <source>Type the text anew around it.</source>
      <translation>Type the text anew around it.</translation>
    </message>
    <message>
      <source>Unlock the keyring and try again. If the key is gone, give the recovery phrase: the window asks for it, and so does the command `companion unlock`.</source>
      <translation>Unlock the keyring and try again. If the key is gone, give the recovery phrase: the window asks for it, and so does the command `companion unlock`.</translation>
    </message>
    <message>
      <source>Use one of these: {sites}.</source>
      <translation>Use one of these: {sites}.</translation>
    </message>
    <message>
      <source>Use the address that begins with https://.</source>
      <translation>Use the address that begins with https://.</translation>
    </message>
    <message>
      <source>Wait until it has finished.</source>
      <translation>Wait until it has finished.</translation>
    </message>
    <message>
      <source>What was saved before is safe.</source>
      <translation>What was saved before is safe.</translation>
    </message>
    <message>
      <source>What was saved before is safe; text in an open window stays there until you close it.</source>
      <translation>What was saved before is safe; text in an open window stays there until you close it.</translation>
    </message>
    <message>
      <source>What you answered is no longer on the site.</source>
      <translation>What you answered is no longer on the site.</translation>
    </message>
    <message>
      <source>What you answered was discarded before it was sent.</source>
      <translation>What you answered was discarded before it was sent.</translation>
    </message>
    <message>
      <source>What your organisation has set for Companion cannot be used.
{problems}</source>
      <translation>What your organisation has set for Companion cannot be used.
{problems}</translation>
    </message>
    <message>
      <source>Write something to post.</source>
      <translation>Write something to post.</translation>
    </message>
    <message>
      <source>You are no longer enrolled in this course.</source>
      <translation>You are no longer enrolled in this course.</translation>
    </message>
    <message>
      <source>You are not in the course of this pack: {course}.</source>
      <translation>You are not in the course of this pack: {course}.</translation>
    </message>
    <message>
      <source>You are working offline.</source>
      <translation>You are working offline.</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows in a period.</source>
      <translation>You have reached the number of posts that this forum allows in a period.</translation>
    </message>
    <message>
      <source>You may not reply privately here; the reply was not sent, so that it is not shown to all.</source>
      <translation>You may not reply privately here; the reply was not sent, so that it is not shown to all.</translation>
    </message>
    <message>
      <source>Your account may not be used from apps on this site.</source>
      <translation>Your account may not be used from apps on this site.</translation>
    </message>
    <message>
      <source>Your draft is kept.</source>
      <translation>Your draft is kept.</translation>
    </message>
    <message>
      <source>Your organisation does not allow an account on {address}.</source>
      <translation>Your organisation does not allow an account on {address}.</translation>
    </message>
    <message>
      <source>Your password is never stored, and the sign-in not without a keyring.</source>
      <translation>Your password is never stored, and the sign-in not without a keyring.</translation>
    </message>
    <message>
      <source>Your text is kept in the outbox.</source>
      <translation>Your text is kept in the outbox.</translation>
    </message>
    <message>
      <source>account</source>
      <translation>account</translation>
    </message>
    <message>
      <source>activity</source>
      <translation>activity</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>comment</translation>
    </message>
    <message>
      <source>conversation</source>
      <translation>conversation</translation>
    </message>
    <message>
      <source>course</source>
      <translation>course</translation>
    </message>
    <message>
      <source>discussion</source>
      <translation>discussion</translation>
    </message>
    <message>
      <source>event</source>
      <translation>event</translation>
    </message>
    <message>
      <source>feed</source>
      <translation>feed</translation>
    </message>
    <message>
      <source>file</source>
      <translation>file</translation>
    </message>
    <message>
      <source>forum</source>
      <translation>forum</translation>
    </message>
    <message>
      <source>journal entry</source>
      <translation>journal entry</translation>
    </message>
    <message>
      <source>kept file</source>
      <translation>kept file</translation>
    </message>
    <message>
      <source>link</source>
      <translation>link</translation>
    </message>
    <message>
      <source>news entry</source>
      <translation>news entry</translation>
    </message>
    <message>
      <source>notification</source>
      <translation>notification</translation>
    </message>
    <message>
      <source>outbox item</source>
      <translation>outbox item</translation>
    </message>
    <message>
      <source>person</source>
      <translation>person</translation>
    </message>
    <message>
      <source>post</source>
      <translation>post</translation>
    </message>
    <message>
      <source>section</source>
      <translation>section</translation>
    </message>
    <message>
      <source>share</source>
      <translation>share</translation>
    </message>
    <message>
      <source>text</source>
      <translation>text</translation>
    </message>
    <message>
      <source>{address} answers, but not as a learning site that Companion knows.</source>
      <translation>{address} answers, but not as a learning site that Companion knows.</translation>
    </message>
    <message>
      <source>{address} is not an address of a site.</source>
      <translation>{address} is not an address of a site.</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message>
      <source>Answers {name}</source>
      <translation>Answers {name}</translation>
    </message>
    <message>
      <source>Answers {name}: “{subject}”</source>
      <translation>Answers {name}: “{subject}”</translation>
    </message>
    <message>
      <source>Begins the discussion</source>
      <translation>Begins the discussion</translation>
    </message>
    <message>
      <source>Comments on courses</source>
      <translation>Comments on courses</translation>
    </message>
    <message>
      <source>Drafts and what waits to be sent</source>
      <translation>Drafts and what waits to be sent</translation>
    </message>
    <message>
      <source>File, not on this computer: {name}</source>
      <translation>File, not on this computer: {name}</translation>
    </message>
    <message>
      <source>File: {name}</source>
      <translation>File: {name}</translation>
    </message>
    <message>
      <source>From {site}, {time}</source>
      <translation>From {site}, {time}</translation>
    </message>
    <message>
      <source>Journal of experience</source>
      <translation>Journal of experience</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Notes in the calendar</source>
      <translation>Notes in the calendar</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Nothing.</translation>
    </message>
    <message>
      <source>On the site</source>
      <translation>On the site</translation>
    </message>
    <message>
      <source>Picture, not on this computer: {name}</source>
      <translation>Picture, not on this computer: {name}</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Posts</translation>
    </message>
    <message>
      <source>To one person only</source>
      <translation>To one person only</translation>
    </message>
    <message>
      <source>To {name}</source>
      <translation>To {name}</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>What I tried</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>What {name} wrote</source>
      <translation>What {name} wrote</translation>
    </message>
    <message>
      <source>Words to share something with</source>
      <translation>Words to share something with</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>Folder {name}</source>
      <translation>Folder {name}</translation>
    </message>
  </context>
  <context>
    <name>found</name>
    <message>
      <source>Chapter</source>
      <translation>Chapter</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Course</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Note to yourself</source>
      <translation>Note to yourself</translation>
    </message>
    <message>
      <source>Notes to yourself</source>
      <translation>Notes to yourself</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
  </context>
  <context>
    <name>learning</name>
    <message>
      <source>Activities done</source>
      <translation>Activities done</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Activity</translation>
    </message>
    <message>
      <source>Answers given</source>
      <translation>Answers given</translation>
    </message>
    <message>
      <source>By experience</source>
      <translation>By experience</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Course</translation>
    </message>
    <message>
      <source>Deeds</source>
      <translation>Deeds</translation>
    </message>
    <message>
      <source>Deeds are counted here, not hours: a post that you read counts as much as an activity that took an afternoon. 70:20:10 is a rule of thumb about how people learn at work: most by experience, some from others, a little in courses. It is no target, and nobody has to reach it.</source>
      <translation>Deeds are counted here, not hours: a post that you read counts as much as an activity that took an afternoon. 70:20:10 is a rule of thumb about how people learn at work: most by experience, some from others, a little in courses. It is no target, and nobody has to reach it.</translation>
    </message>
    <message>
      <source>Discussion</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Formal</source>
      <translation>Formal</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Goals</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Journal entries</source>
      <translation>Journal entries</translation>
    </message>
    <message>
      <source>Months</source>
      <translation>Months</translation>
    </message>
    <message>
      <source>Of these, helped others</source>
      <translation>Of these, helped others</translation>
    </message>
    <message>
      <source>Only you see this page. It is on this computer alone, unless you export it: nothing of it is sent to the site.</source>
      <translation>Only you see this page. It is on this computer alone, unless you export it: nothing of it is sent to the site.</translation>
    </message>
    <message>
      <source>Posts read</source>
      <translation>Posts read</translation>
    </message>
    <message>
      <source>Posts written</source>
      <translation>Posts written</translation>
    </message>
    <message>
      <source>Rule of thumb</source>
      <translation>Rule of thumb</translation>
    </message>
    <message>
      <source>Share of deeds</source>
      <translation>Share of deeds</translation>
    </message>
    <message>
      <source>Weeks</source>
      <translation>Weeks</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>What I tried</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>What is counted, and how</source>
      <translation>What is counted, and how</translation>
    </message>
    <message>
      <source>What {name} did to learn</source>
      <translation>What {name} did to learn</translation>
    </message>
    <message>
      <source>With others</source>
      <translation>With others</translation>
    </message>
    <message>
      <source>activities of courses that are ticked as done, on the day the site tells.</source>
      <translation>activities of courses that are ticked as done, on the day the site tells.</translation>
    </message>
    <message>
      <source>entries of your journal, on their day.</source>
      <translation>entries of your journal, on their day.</translation>
    </message>
    <message>
      <source>unread posts in discussions that you opened here. What you only marked as read, or read elsewhere, does not count.</source>
      <translation>unread posts in discussions that you opened here. What you only marked as read, or read elsewhere, does not count.</translation>
    </message>
    <message>
      <source>your discussions and replies, also those that still wait to be sent.</source>
      <translation>your discussions and replies, also those that still wait to be sent.</translation>
    </message>
    <message>
      <source>your posts that others rated or thanked for. They are posts already, so they are not added once more.</source>
      <translation>your posts that others rated or thanked for. They are posts already, so they are not added once more.</translation>
    </message>
    <message>
      <source>your replies to questions of others.</source>
      <translation>your replies to questions of others.</translation>
    </message>
    <message>
      <source>{done} of {wanted} this week</source>
      <translation>{done} of {wanted} this week</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} to {last}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
  </context>
  <context>
    <name>lines</name>
    <message>
      <source>{name}: {words}</source>
      <translation>{name}: {words}</translation>
    </message>
  </context>
  <context>
    <name>links</name>
    <message>
      <source>Open a link</source>
      <translation>Open a link</translation>
    </message>
    <message>
      <source>Open this address in your browser?</source>
      <translation>Open this address in your browser?</translation>
    </message>
    <message>
      <source>This address is not opened, because it is not a web or mail address.</source>
      <translation>This address is not opened, because it is not a web or mail address.</translation>
    </message>
  </context>
  <context>
    <name>list</name>
    <message>
      <source>All discussions</source>
      <translation>All discussions</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>By title</translation>
    </message>
    <message>
      <source>Most replies on top</source>
      <translation>Most replies on top</translation>
    </message>
    <message>
      <source>Newest activity on top</source>
      <translation>Newest activity on top</translation>
    </message>
    <message>
      <source>Newest discussions on top</source>
      <translation>Newest discussions on top</translation>
    </message>
    <message>
      <source>Questions without a reply</source>
      <translation>Questions without a reply</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Starred</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Unread</translation>
    </message>
    <message>
      <source>Waiting, or not sent</source>
      <translation>Waiting, or not sent</translation>
    </message>
    <message>
      <source>With any mark or none</source>
      <translation>With any mark or none</translation>
    </message>
    <message>
      <source>With posts of mine</source>
      <translation>With posts of mine</translation>
    </message>
  </context>
  <context>
    <name>marks</name>
    <message>
      <source>Accepted answer</source>
      <translation>Accepted answer</translation>
    </message>
    <message>
      <source>Challenge</source>
      <translation>Challenge</translation>
    </message>
    <message>
      <source>Challenges</source>
      <translation>Challenges</translation>
    </message>
    <message>
      <source>Experience</source>
      <translation>Experience</translation>
    </message>
    <message>
      <source>Experiences</source>
      <translation>Experiences</translation>
    </message>
    <message numerus="yes">
      <source>Helped %n peer(s)</source>
      <translation>
        <numerusform>Helped %n peer</numerusform>
        <numerusform>Helped %n peers</numerusform>
      </translation>
    </message>
    <message>
      <source>Helped you</source>
      <translation>Helped you</translation>
    </message>
    <message numerus="yes">
      <source>Helped you and %n peer(s)</source>
      <translation>
        <numerusform>Helped you and %n peer</numerusform>
        <numerusform>Helped you and %n peers</numerusform>
      </translation>
    </message>
    <message>
      <source>Idea</source>
      <translation>Idea</translation>
    </message>
    <message>
      <source>Ideas</source>
      <translation>Ideas</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <source>Thank you, this helped me:</source>
      <translation>Thank you, this helped me:</translation>
    </message>
    <message>
      <source>Tip</source>
      <translation>Tip</translation>
    </message>
    <message>
      <source>Tips</source>
      <translation>Tips</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>It was discarded, here or in another window.</source>
      <translation>It was discarded, here or in another window.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have.</source>
      <translation>Something went wrong that should not have.</translation>
    </message>
    <message>
      <source>Try it again; if it happens again, start the app anew. The log says more.</source>
      <translation>Try it again; if it happens again, start the app anew. The log says more.</translation>
    </message>
    <message>
      <source>Undo the discard, then go on.</source>
      <translation>Undo the discard, then go on.</translation>
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation>What you wrote is kept.</translation>
    </message>
  </context>
  <context>
    <name>missing_place</name>
    <message>
      <source>Its course may not be kept, or it came after the last sync.</source>
      <translation>Its course may not be kept, or it came after the last sync.</translation>
    </message>
    <message>
      <source>Not on this computer</source>
      <translation>Not on this computer</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Open in the browser</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sync now</translation>
    </message>
    <message>
      <source>What this link leads to is not on this computer.</source>
      <translation>What this link leads to is not on this computer.</translation>
    </message>
    <message>
      <source>What was found is not on this computer.</source>
      <translation>What was found is not on this computer.</translation>
    </message>
  </context>
  <context>
    <name>news</name>
    <message>
      <source>Added by you</source>
      <translation>Added by you</translation>
    </message>
    <message>
      <source>Comes with the next sync</source>
      <translation>Comes with the next sync</translation>
    </message>
    <message>
      <source>It leads to an address that is not safe</source>
      <translation>It leads to an address that is not safe</translation>
    </message>
    <message>
      <source>Its host does not give it out</source>
      <translation>Its host does not give it out</translation>
    </message>
    <message>
      <source>Named in a course</source>
      <translation>Named in a course</translation>
    </message>
    <message>
      <source>New course</source>
      <translation>New course</translation>
    </message>
    <message>
      <source>New section</source>
      <translation>New section</translation>
    </message>
    <message>
      <source>New: {kind}</source>
      <translation>New: {kind}</translation>
    </message>
    <message>
      <source>Not reached the last time; it is tried again later</source>
      <translation>Not reached the last time; it is tried again later</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Not read</translation>
    </message>
    <message>
      <source>Nothing is at this address any more</source>
      <translation>Nothing is at this address any more</translation>
    </message>
    <message>
      <source>Read {when}</source>
      <translation>Read {when}</translation>
    </message>
    <message>
      <source>Set for this computer</source>
      <translation>Set for this computer</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>Too large to be read</source>
      <translation>Too large to be read</translation>
    </message>
    <message>
      <source>What is at this address is no feed</source>
      <translation>What is at this address is no feed</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Yesterday</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>unread</translation>
    </message>
  </context>
  <context>
    <name>notices</name>
    <message numerus="yes">
      <source>%n date(s) in your calendar</source>
      <translation>
        <numerusform>%n date in your calendar</numerusform>
        <numerusform>%n dates in your calendar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n new message</numerusform>
        <numerusform>%n new messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new post(s)</source>
      <translation>
        <numerusform>%n new post</numerusform>
        <numerusform>%n new posts</numerusform>
      </translation>
    </message>
    <message>
      <source>A date in your calendar</source>
      <translation>A date in your calendar</translation>
    </message>
    <message>
      <source>New messages</source>
      <translation>New messages</translation>
    </message>
    <message>
      <source>New posts</source>
      <translation>New posts</translation>
    </message>
    <message>
      <source>News for you</source>
      <translation>News for you</translation>
    </message>
    <message numerus="yes">
      <source>in %n forum(s)</source>
      <translation>
        <numerusform>in %n forum</numerusform>
        <numerusform>in %n forums</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} answered you in {forum}: {text}</source>
      <translation>{name} answered you in {forum}: {text}</translation>
    </message>
    <message>
      <source>{name} wrote in {forum}: {text}</source>
      <translation>{name} wrote in {forum}: {text}</translation>
    </message>
  </context>
  <context>
    <name>notifications</name>
    <message>
      <source>Discussion</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Site</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>unread</translation>
    </message>
  </context>
  <context>
    <name>outbox_rows</name>
    <message numerus="yes">
      <source>%n small change(s)</source>
      <translation>
        <numerusform>%n small change</numerusform>
        <numerusform>%n small changes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>outline</name>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n comment</numerusform>
        <numerusform>%n comments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%n waiting to send</numerusform>
        <numerusform>%n waiting to send</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comments</translation>
    </message>
    <message>
      <source>Section {name}</source>
      <translation>Section {name}</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>folded</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>hidden</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n done</source>
      <translation>
        <numerusform>{done} of %n done</numerusform>
        <numerusform>{done} of %n done</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>packs</name>
    <message numerus="yes">
      <source>%n activity(s)</source>
      <translation>
        <numerusform>%n activity</numerusform>
        <numerusform>%n activities</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n discussion(s)</source>
      <translation>
        <numerusform>%n discussion</numerusform>
        <numerusform>%n discussions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n file</numerusform>
        <numerusform>%n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n post(s)</source>
      <translation>
        <numerusform>%n post</numerusform>
        <numerusform>%n posts</numerusform>
      </translation>
    </message>
    <message>
      <source>From a pack of {day}, not yet checked with the site</source>
      <translation>From a pack of {day}, not yet checked with the site</translation>
    </message>
  </context>
  <context>
    <name>peers</name>
    <message numerus="yes">
      <source>%n like(s)</source>
      <translation>
        <numerusform>%n like</numerusform>
        <numerusform>%n likes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n peer(s) replied</source>
      <translation>
        <numerusform>%n peer replied</numerusform>
        <numerusform>%n peers replied</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rating(s)</source>
      <translation>
        <numerusform>%n rating</numerusform>
        <numerusform>%n ratings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s)</source>
      <translation>
        <numerusform>%n vote</numerusform>
        <numerusform>%n votes</numerusform>
      </translation>
    </message>
    <message>
      <source>Your answer is a draft</source>
      <translation>Your answer is a draft</translation>
    </message>
    <message numerus="yes">
      <source>helped %n peer(s)</source>
      <translation>
        <numerusform>helped %n peer</numerusform>
        <numerusform>helped %n peers</numerusform>
      </translation>
    </message>
    <message>
      <source>helped who asked</source>
      <translation>helped who asked</translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message>
      <source>Course creator</source>
      <translation>Course creator</translation>
    </message>
    <message>
      <source>Manager</source>
      <translation>Manager</translation>
    </message>
    <message>
      <source>Participant</source>
      <translation>Participant</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Teacher</translation>
    </message>
  </context>
  <context>
    <name>post_questions</name>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Delete your post?</source>
      <translation>Delete your post?</translation>
    </message>
    <message>
      <source>It goes for everyone.</source>
      <translation>It goes for everyone.</translation>
    </message>
    <message>
      <source>Take my rating back</source>
      <translation>Take my rating back</translation>
    </message>
    <message>
      <source>The whole discussion goes with it, for everyone.</source>
      <translation>The whole discussion goes with it, for everyone.</translation>
    </message>
    <message>
      <source>Until it is sent to the site, you can undo it.</source>
      <translation>Until it is sent to the site, you can undo it.</translation>
    </message>
  </context>
  <context>
    <name>query_names</name>
    <message>
      <source>after</source>
      <translation>after</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>attachment</translation>
    </message>
    <message>
      <source>before</source>
      <translation>before</translation>
    </message>
    <message>
      <source>book</source>
      <translation>book</translation>
    </message>
    <message>
      <source>challenge</source>
      <translation>challenge</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>comment</translation>
    </message>
    <message>
      <source>course</source>
      <translation>course</translation>
    </message>
    <message>
      <source>experience</source>
      <translation>experience</translation>
    </message>
    <message>
      <source>file</source>
      <translation>file</translation>
    </message>
    <message>
      <source>from</source>
      <translation>from</translation>
    </message>
    <message>
      <source>has</source>
      <translation>has</translation>
    </message>
    <message>
      <source>idea</source>
      <translation>idea</translation>
    </message>
    <message>
      <source>in</source>
      <translation>in</translation>
    </message>
    <message>
      <source>is</source>
      <translation>is</translation>
    </message>
    <message>
      <source>journal</source>
      <translation>journal</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>kind</translation>
    </message>
    <message>
      <source>link</source>
      <translation>link</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>mark</translation>
    </message>
    <message>
      <source>me</source>
      <translation>me</translation>
    </message>
    <message>
      <source>message</source>
      <translation>message</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>mine</translation>
    </message>
    <message>
      <source>news</source>
      <translation>news</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>page</source>
      <translation>page</translation>
    </message>
    <message>
      <source>post</source>
      <translation>post</translation>
    </message>
    <message>
      <source>question</source>
      <translation>question</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>starred</translation>
    </message>
    <message>
      <source>tip</source>
      <translation>tip</translation>
    </message>
    <message>
      <source>today</source>
      <translation>today</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>unread</translation>
    </message>
    <message>
      <source>week</source>
      <translation>week</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>yesterday</translation>
    </message>
  </context>
  <context>
    <name>questions</name>
    <message>
      <source>Copy the text and close</source>
      <translation>Copy the text and close</translation>
    </message>
    <message>
      <source>Read the report…</source>
      <translation>Read the report…</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Stay</translation>
    </message>
    <message>
      <source>Stay, and it is tried again with your next keystroke. Or copy the text to the clipboard, paste it where there is room, and close.</source>
      <translation>Stay, and it is tried again with your next keystroke. Or copy the text to the clipboard, paste it where there is room, and close.</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>That did not work</translation>
    </message>
    <message>
      <source>Your text is not saved</source>
      <translation>Your text is not saved</translation>
    </message>
  </context>
  <context>
    <name>search_rows</name>
    <message>
      <source>Everything else</source>
      <translation>Everything else</translation>
    </message>
    <message>
      <source>Not on the site yet</source>
      <translation>Not on the site yet</translation>
    </message>
    <message>
      <source>On {name}</source>
      <translation>On {name}</translation>
    </message>
    <message>
      <source>Saved search {name}: {query}</source>
      <translation>Saved search {name}: {query}</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Saved searches</translation>
    </message>
    <message>
      <source>Search again: {query}</source>
      <translation>Search again: {query}</translation>
    </message>
    <message>
      <source>Searched before</source>
      <translation>Searched before</translation>
    </message>
    <message>
      <source>Yours, on this computer only</source>
      <translation>Yours, on this computer only</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>comment</translation>
    </message>
    <message>
      <source>found on the site</source>
      <translation>found on the site</translation>
    </message>
    <message>
      <source>has files</source>
      <translation>has files</translation>
    </message>
    <message>
      <source>message</source>
      <translation>message</translation>
    </message>
    <message>
      <source>news</source>
      <translation>news</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>unread</translation>
    </message>
  </context>
  <context>
    <name>sharing</name>
    <message>
      <source>Add what I wrote there</source>
      <translation>Add what I wrote there</translation>
    </message>
    <message>
      <source>Add words of {author}, with the name</source>
      <translation>Add words of {author}, with the name</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Keep for later</source>
      <translation>Keep for later</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Open in the browser</translation>
    </message>
    <message>
      <source>Open in the mail program</source>
      <translation>Open in the mail program</translation>
    </message>
    <message>
      <source>These are words of {author}, who wrote them for the course. Share them only where that is welcome.</source>
      <translation>These are words of {author}, who wrote them for the course. Share them only where that is welcome.</translation>
    </message>
    <message>
      <source>This is the sample classroom on your computer: nobody else can open the link.</source>
      <translation>This is the sample classroom on your computer: nobody else can open the link.</translation>
    </message>
    <message>
      <source>Who opens the link may need an account on {site}.</source>
      <translation>Who opens the link may need an account on {site}.</translation>
    </message>
    <message>
      <source>You are offline. What you share is kept, and you are asked once you are online.</source>
      <translation>You are offline. What you share is kept, and you are asked once you are online.</translation>
    </message>
    <message>
      <source>{service} takes the link alone. Your words are put on the clipboard, to be pasted there.</source>
      <translation>{service} takes the link alone. Your words are put on the clipboard, to be pasted there.</translation>
    </message>
    <message>
      <source>{used} of {limit} characters, with the link</source>
      <translation>{used} of {limit} characters, with the link</translation>
    </message>
  </context>
  <context>
    <name>thread</name>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new post(s) since you were here: {names}</source>
      <translation>
        <numerusform>%n new post since you were here: {names}</numerusform>
        <numerusform>%n new posts since you were here: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>Attached file: {name}</source>
      <translation>Attached file: {name}</translation>
    </message>
    <message>
      <source>Compare both versions</source>
      <translation>Compare both versions</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Copy code</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edit</translation>
    </message>
    <message numerus="yes">
      <source>Fold %n reply(s)</source>
      <translation>
        <numerusform>Fold %n reply</numerusform>
        <numerusform>Fold %n replies</numerusform>
      </translation>
    </message>
    <message>
      <source>Helped me</source>
      <translation>Helped me</translation>
    </message>
    <message>
      <source>Like</source>
      <translation>Like</translation>
    </message>
    <message>
      <source>New since you were here</source>
      <translation>New since you were here</translation>
    </message>
    <message>
      <source>Rate…</source>
      <translation>Rate…</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Reply</translation>
    </message>
    <message>
      <source>Reply privately</source>
      <translation>Reply privately</translation>
    </message>
    <message>
      <source>See why</source>
      <translation>See why</translation>
    </message>
    <message>
      <source>Show in a window</source>
      <translation>Show in a window</translation>
    </message>
    <message>
      <source>Take my like back</source>
      <translation>Take my like back</translation>
    </message>
    <message>
      <source>Take my vote back</source>
      <translation>Take my vote back</translation>
    </message>
    <message>
      <source>This post was deleted.</source>
      <translation>This post was deleted.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Vote for it</source>
      <translation>Vote for it</translation>
    </message>
    <message>
      <source>Write to {name}</source>
      <translation>Write to {name}</translation>
    </message>
    <message>
      <source>Your like tells {name} that it helped</source>
      <translation>Your like tells {name} that it helped</translation>
    </message>
    <message>
      <source>Your rating tells {name} that it helped</source>
      <translation>Your rating tells {name} that it helped</translation>
    </message>
    <message>
      <source>Your vote tells {name} that it helped</source>
      <translation>Your vote tells {name} that it helped</translation>
    </message>
    <message>
      <source>[Picture on another site: {words}]</source>
      <translation>[Picture on another site: {words}]</translation>
    </message>
    <message>
      <source>[Picture: {words}, {state}]</source>
      <translation>[Picture: {words}, {state}]</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>edited</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>kept</translation>
    </message>
    <message>
      <source>new</source>
      <translation>new</translation>
    </message>
    <message>
      <source>no words</source>
      <translation>no words</translation>
    </message>
    <message>
      <source>not sent yet</source>
      <translation>not sent yet</translation>
    </message>
    <message>
      <source>private reply</source>
      <translation>private reply</translation>
    </message>
    <message>
      <source>to {name}</source>
      <translation>to {name}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %n other(s)</source>
      <translation>
        <numerusform>{names} and %n other</numerusform>
        <numerusform>{names} and %n others</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} (you)</source>
      <translation>{name} (you)</translation>
    </message>
    <message>
      <source>{name}: {words}</source>
      <translation>{name}: {words}</translation>
    </message>
    <message>
      <source>{page} of {pages}</source>
      <translation>{page} of {pages}</translation>
    </message>
    <message numerus="yes">
      <source>▸ %n more post(s): {names}</source>
      <translation>
        <numerusform>▸ %n more post: {names}</numerusform>
        <numerusform>▸ %n more posts: {names}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tie_wording</name>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%n unread</numerusform>
        <numerusform>%n unread</numerusform>
      </translation>
    </message>
    <message>
      <source>A forum on {site}</source>
      <translation>A forum on {site}</translation>
    </message>
    <message>
      <source>This course links to {site}, where you have an account. Show a forum of it here?</source>
      <translation>This course links to {site}, where you have an account. Show a forum of it here?</translation>
    </message>
    <message>
      <source>This course links to “{forum}” on {site}, where you have an account. Show it here?</source>
      <translation>This course links to “{forum}” on {site}, where you have an account. Show it here?</translation>
    </message>
    <message>
      <source>opens on {site}</source>
      <translation>opens on {site}</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n hour ago</numerusform>
        <numerusform>%n hours ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n minute ago</numerusform>
        <numerusform>%n minutes ago</numerusform>
      </translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>ddd d MMMM</source>
      <translation>ddd d MMMM</translation>
    </message>
    <message>
      <source>ddd d MMMM yyyy</source>
      <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>just now</translation>
    </message>
    <message>
      <source>now</source>
      <translation>now</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>today {time}</translation>
    </message>
    <message>
      <source>tomorrow {time}</source>
      <translation>tomorrow {time}</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>yesterday {time}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
  </context>
  <context>
    <name>wording</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%n could not be sent</numerusform>
        <numerusform>%n could not be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n like(s)</source>
      <translation>
        <numerusform>%n like</numerusform>
        <numerusform>%n likes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reply(s)</source>
      <translation>
        <numerusform>%n reply</numerusform>
        <numerusform>%n replies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%n unread</numerusform>
        <numerusform>%n unread</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s)</source>
      <translation>
        <numerusform>%n vote</numerusform>
        <numerusform>%n votes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%n waiting to send</numerusform>
        <numerusform>%n waiting to send</numerusform>
      </translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>Amber</translation>
    </message>
    <message numerus="yes">
      <source>Average of %n rating(s): {average}</source>
      <translation>
        <numerusform>Average of %n rating: {average}</numerusform>
        <numerusform>Average of %n ratings: {average}</numerusform>
      </translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blue</translation>
    </message>
    <message>
      <source>Comment on {course}</source>
      <translation>Comment on {course}</translation>
    </message>
    <message>
      <source>Deletion of your comment on {course}</source>
      <translation>Deletion of your comment on {course}</translation>
    </message>
    <message>
      <source>Deletion of your post in “{discussion}”</source>
      <translation>Deletion of your post in “{discussion}”</translation>
    </message>
    <message>
      <source>Discussion without a title</source>
      <translation>Discussion without a title</translation>
    </message>
    <message>
      <source>Edit of your post in “{discussion}”</source>
      <translation>Edit of your post in “{discussion}”</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Green</translation>
    </message>
    <message>
      <source>Like for {name} in “{discussion}”</source>
      <translation>Like for {name} in “{discussion}”</translation>
    </message>
    <message>
      <source>Like taken back: {name} in “{discussion}”</source>
      <translation>Like taken back: {name} in “{discussion}”</translation>
    </message>
    <message>
      <source>Lock on “{discussion}”</source>
      <translation>Lock on “{discussion}”</translation>
    </message>
    <message>
      <source>Message to {name}</source>
      <translation>Message to {name}</translation>
    </message>
    <message>
      <source>No lock on “{discussion}”</source>
      <translation>No lock on “{discussion}”</translation>
    </message>
    <message>
      <source>No pin on “{discussion}”</source>
      <translation>No pin on “{discussion}”</translation>
    </message>
    <message>
      <source>No star on “{discussion}”</source>
      <translation>No star on “{discussion}”</translation>
    </message>
    <message>
      <source>No subscription to “{discussion}”</source>
      <translation>No subscription to “{discussion}”</translation>
    </message>
    <message>
      <source>Not connected yet</source>
      <translation>Not connected yet</translation>
    </message>
    <message>
      <source>Notifications read</source>
      <translation>Notifications read</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Off</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Offline: {why}</source>
      <translation>Offline: {why}</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Online</translation>
    </message>
    <message>
      <source>Pin on “{discussion}”</source>
      <translation>Pin on “{discussion}”</translation>
    </message>
    <message>
      <source>Plum</source>
      <translation>Plum</translation>
    </message>
    <message>
      <source>Quiet hours: nothing is synced by itself.</source>
      <translation>Quiet hours: nothing is synced by itself.</translation>
    </message>
    <message>
      <source>Rating taken back: {name} in “{discussion}”</source>
      <translation>Rating taken back: {name} in “{discussion}”</translation>
    </message>
    <message>
      <source>Rating {value} for {name} in “{discussion}”</source>
      <translation>Rating {value} for {name} in “{discussion}”</translation>
    </message>
    <message>
      <source>Reply to {name}: {discussion}</source>
      <translation>Reply to {name}: {discussion}</translation>
    </message>
    <message>
      <source>Reply: {discussion}</source>
      <translation>Reply: {discussion}</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Rose</translation>
    </message>
    <message>
      <source>Sending {name}, {done} of {total} MB</source>
      <translation>Sending {name}, {done} of {total} MB</translation>
    </message>
    <message>
      <source>Sending {name}, {done} of {total} kB</source>
      <translation>Sending {name}, {done} of {total} kB</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Signed out</translation>
    </message>
    <message>
      <source>Site is being maintained</source>
      <translation>Site is being maintained</translation>
    </message>
    <message>
      <source>Site is busy</source>
      <translation>Site is busy</translation>
    </message>
    <message>
      <source>Something else answered for the site</source>
      <translation>Something else answered for the site</translation>
    </message>
    <message>
      <source>Something else came in its place. It is tried again later.</source>
      <translation>Something else came in its place. It is tried again later.</translation>
    </message>
    <message>
      <source>Star on “{discussion}”</source>
      <translation>Star on “{discussion}”</translation>
    </message>
    <message>
      <source>Subscription to “{discussion}”</source>
      <translation>Subscription to “{discussion}”</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Teal</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text and files</source>
      <translation>Text and files</translation>
    </message>
    <message>
      <source>The budget of this month is used up, so nothing is synced by itself until the next.</source>
      <translation>The budget of this month is used up, so nothing is synced by itself until the next.</translation>
    </message>
    <message>
      <source>The last sync stopped on this computer</source>
      <translation>The last sync stopped on this computer</translation>
    </message>
    <message>
      <source>The site asks to wait a little</source>
      <translation>The site asks to wait a little</translation>
    </message>
    <message>
      <source>The site did not give it. It is tried again later.</source>
      <translation>The site did not give it. It is tried again later.</translation>
    </message>
    <message>
      <source>The site does not have it any more.</source>
      <translation>The site does not have it any more.</translation>
    </message>
    <message>
      <source>The site does not let you in</source>
      <translation>The site does not let you in</translation>
    </message>
    <message>
      <source>The site does not let you reply here. In a forum for questions and answers, start with an answer of your own.</source>
      <translation>The site does not let you reply here. In a forum for questions and answers, start with an answer of your own.</translation>
    </message>
    <message>
      <source>The site does not let you reply privately to this post.</source>
      <translation>The site does not let you reply privately to this post.</translation>
    </message>
    <message>
      <source>The site does not let you start discussions in this forum.</source>
      <translation>The site does not let you start discussions in this forum.</translation>
    </message>
    <message>
      <source>The site does not show it to you any more.</source>
      <translation>The site does not show it to you any more.</translation>
    </message>
    <message>
      <source>The site wants a new password</source>
      <translation>The site wants a new password</translation>
    </message>
    <message>
      <source>The site’s words: {words}</source>
      <translation>The site’s words: {words}</translation>
    </message>
    <message>
      <source>The time for posts in this forum is over: the site takes no more.</source>
      <translation>The time for posts in this forum is over: the site takes no more.</translation>
    </message>
    <message>
      <source>The time in which you could edit this post is over.</source>
      <translation>The time in which you could edit this post is over.</translation>
    </message>
    <message>
      <source>This connection may cost money, so nothing is synced by itself.</source>
      <translation>This connection may cost money, so nothing is synced by itself.</translation>
    </message>
    <message>
      <source>This discussion is locked: the site takes no more replies to it.</source>
      <translation>This discussion is locked: the site takes no more replies to it.</translation>
    </message>
    <message>
      <source>Vote for {name} in “{discussion}”</source>
      <translation>Vote for {name} in “{discussion}”</translation>
    </message>
    <message>
      <source>Vote taken back: {name} in “{discussion}”</source>
      <translation>Vote taken back: {name} in “{discussion}”</translation>
    </message>
    <message>
      <source>Waiting: quiet hours</source>
      <translation>Waiting: quiet hours</translation>
    </message>
    <message>
      <source>Waiting: the connection costs</source>
      <translation>Waiting: the connection costs</translation>
    </message>
    <message>
      <source>Waiting: the month's budget is used up</source>
      <translation>Waiting: the month's budget is used up</translation>
    </message>
    <message>
      <source>Working offline</source>
      <translation>Working offline</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows for now.</source>
      <translation>You have reached the number of posts that this forum allows for now.</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows; the next one is possible {when}.</source>
      <translation>You have reached the number of posts that this forum allows; the next one is possible {when}.</translation>
    </message>
    <message>
      <source>You like it</source>
      <translation>You like it</translation>
    </message>
    <message>
      <source>You voted for it</source>
      <translation>You voted for it</translation>
    </message>
    <message>
      <source>Your rating: {own}</source>
      <translation>Your rating: {own}</translation>
    </message>
    <message>
      <source>Your text is kept as a draft.</source>
      <translation>Your text is kept as a draft.</translation>
    </message>
    <message>
      <source>also changed on the site</source>
      <translation>also changed on the site</translation>
    </message>
    <message>
      <source>another site's certificate came</source>
      <translation>another site's certificate came</translation>
    </message>
    <message>
      <source>answered question</source>
      <translation>answered question</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>being sent</translation>
    </message>
    <message>
      <source>by your choice</source>
      <translation>by your choice</translation>
    </message>
    <message>
      <source>comes with the next sync</source>
      <translation>comes with the next sync</translation>
    </message>
    <message>
      <source>could not be deleted</source>
      <translation>could not be deleted</translation>
    </message>
    <message>
      <source>could not be fetched</source>
      <translation>could not be fetched</translation>
    </message>
    <message>
      <source>could not be sent</source>
      <translation>could not be sent</translation>
    </message>
    <message>
      <source>could not be sent: what it answers has changed</source>
      <translation>could not be sent: what it answers has changed</translation>
    </message>
    <message>
      <source>deletion waits to be sent</source>
      <translation>deletion waits to be sent</translation>
    </message>
    <message>
      <source>discarded</source>
      <translation>discarded</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>draft</translation>
    </message>
    <message>
      <source>edit could not be sent</source>
      <translation>edit could not be sent</translation>
    </message>
    <message>
      <source>edit is being sent</source>
      <translation>edit is being sent</translation>
    </message>
    <message>
      <source>edit waits to be sent</source>
      <translation>edit waits to be sent</translation>
    </message>
    <message>
      <source>in doubt: checking whether it arrived</source>
      <translation>in doubt: checking whether it arrived</translation>
    </message>
    <message>
      <source>large: comes if you open it</source>
      <translation>large: comes if you open it</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>locked</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>no connection</translation>
    </message>
    <message>
      <source>no room for it</source>
      <translation>no room for it</translation>
    </message>
    <message>
      <source>no secure connection</source>
      <translation>no secure connection</translation>
    </message>
    <message>
      <source>not sent: the post was also changed on the site</source>
      <translation>not sent: the post was also changed on the site</translation>
    </message>
    <message>
      <source>on the site</source>
      <translation>on the site</translation>
    </message>
    <message>
      <source>on this computer</source>
      <translation>on this computer</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>paused</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>pinned</translation>
    </message>
    <message>
      <source>question without a reply</source>
      <translation>question without a reply</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>sent</translation>
    </message>
    <message>
      <source>sent, but without some of its files</source>
      <translation>sent, but without some of its files</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>starred</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>the connection broke off</translation>
    </message>
    <message>
      <source>the network's proxy lets nothing through</source>
      <translation>the network's proxy lets nothing through</translation>
    </message>
    <message>
      <source>the network's proxy wants a sign-in</source>
      <translation>the network's proxy wants a sign-in</translation>
    </message>
    <message>
      <source>the site does not answer in time</source>
      <translation>the site does not answer in time</translation>
    </message>
    <message>
      <source>the site takes no connections</source>
      <translation>the site takes no connections</translation>
    </message>
    <message>
      <source>the site's address is not found</source>
      <translation>the site's address is not found</translation>
    </message>
    <message>
      <source>the site's certificate is not trusted</source>
      <translation>the site's certificate is not trusted</translation>
    </message>
    <message>
      <source>the site's certificate is signed by nobody</source>
      <translation>the site's certificate is signed by nobody</translation>
    </message>
    <message>
      <source>the site's certificate is too new, or your clock is behind</source>
      <translation>the site's certificate is too new, or your clock is behind</translation>
    </message>
    <message>
      <source>the site's certificate is too old, or your clock is ahead</source>
      <translation>the site's certificate is too old, or your clock is ahead</translation>
    </message>
    <message>
      <source>this network asks you to sign in first</source>
      <translation>this network asks you to sign in first</translation>
    </message>
    <message>
      <source>waiting for a moderator</source>
      <translation>waiting for a moderator</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>waiting to send</translation>
    </message>
    <message>
      <source>who asked was helped</source>
      <translation>who asked was helped</translation>
    </message>
    <message>
      <source>“{discussion}” done</source>
      <translation>“{discussion}” done</translation>
    </message>
    <message>
      <source>“{discussion}” not done</source>
      <translation>“{discussion}” not done</translation>
    </message>
    <message>
      <source>“{discussion}” read</source>
      <translation>“{discussion}” read</translation>
    </message>
  </context>
</TS>
