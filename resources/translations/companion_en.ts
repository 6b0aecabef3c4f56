<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>CoursesPage</name>
    <message numerus="yes">
      <source>%n course(s)</source>
      <translation>
        <numerusform>%n course</numerusform>
        <numerusform>%n courses</numerusform>
      </translation>
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
  </context>
  <context>
    <name>NavigationPane</name>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%n unread</numerusform>
        <numerusform>%n unread</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Outbox, %n waiting</source>
      <translation>
        <numerusform>Outbox, %n waiting</numerusform>
        <numerusform>Outbox, %n waiting</numerusform>
      </translation>
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
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%n waiting to send</numerusform>
        <numerusform>%n waiting to send</numerusform>
      </translation>
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
  </context>
  <context>
    <name>WindowNotices</name>
    <message numerus="yes">
      <source>The database of this account was damaged and has been made anew. What you wrote was carried over: %n text(s). Courses and forums come back with the next sync. The damaged file is kept: {path}</source>
      <translation>
        <numerusform>The database of this account was damaged and has been made anew. What you wrote was carried over: %n text. Courses and forums come back with the next sync. The damaged file is kept: {path}</numerusform>
        <numerusform>The database of this account was damaged and has been made anew. What you wrote was carried over: %n texts. Courses and forums come back with the next sync. The damaged file is kept: {path}</numerusform>
      </translation>
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
  </context>
  <context>
    <name>wording</name>
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
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%n waiting to send</numerusform>
        <numerusform>%n waiting to send</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Average of %n rating(s): {average}</source>
      <translation>
        <numerusform>Average of %n rating: {average}</numerusform>
        <numerusform>Average of %n ratings: {average}</numerusform>
      </translation>
    </message>
  </context>
</TS>
