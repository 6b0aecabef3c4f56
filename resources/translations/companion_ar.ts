<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Companion</source>
      <translation>حول Companion</translation>
    </message>
    <message>
      <source>Choose a library to read its licence.</source>
      <translation>يُرجى اختيار مكتبة لقراءة رخصتها.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Companion {version}</source>
      <translation>Companion {version}</translation>
    </message>
    <message>
      <source>Its page on the web</source>
      <translation>صفحتها على الويب</translation>
    </message>
    <message>
      <source>Libraries and their licences</source>
      <translation>المكتبات ورخصها</translation>
    </message>
    <message>
      <source>Libraries in it</source>
      <translation>المكتبات المستخدمة فيه</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>الرخصة</translation>
    </message>
    <message>
      <source>Qt {version} and Qt for Python are used under the GNU Lesser General Public License, version 3. They lie beside the app as libraries of their own, and you may replace them by versions that you have changed. Their source: {address}</source>
      <translation>تُستخدم Qt {version} وQt for Python برخصة GNU Lesser General Public License، الإصدار 3. تقع بجانب التطبيق كمكتبات مستقلة، ويجوز لك أن تضع مكانها نسخًا عدّلتها. مصدرها: {address}</translation>
    </message>
    <message>
      <source>Your courses and the forums of your peers, with or without a connection. Free software under the Mozilla Public License 2.0.</source>
      <translation>مقرراتك ومنتديات زملائك، باتصال أو دونه. برنامج حر برخصة Mozilla Public License 2.0.</translation>
    </message>
  </context>
  <context>
    <name>ActivitySaving</name>
    <message>
      <source>Save the text</source>
      <translation>حفظ النص</translation>
    </message>
  </context>
  <context>
    <name>ActivityView</name>
    <message>
      <source>Choose one in the outline to read it.</source>
      <translation>يُرجى اختيار نشاط من مخطط المقرر لقراءته.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
    <message>
      <source>Download files…</source>
      <translation>تنزيل ملفات…</translation>
    </message>
    <message>
      <source>No activity chosen</source>
      <translation>لم يُختر نشاط</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>فتح في المتصفح</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>فتح على الموقع</translation>
    </message>
    <message>
      <source>Open the forum</source>
      <translation>فتح المنتدى</translation>
    </message>
    <message>
      <source>Text of the activity</source>
      <translation>نص النشاط</translation>
    </message>
    <message>
      <source>This activity is gone</source>
      <translation>لم يعد هذا النشاط موجودًا</translation>
    </message>
  </context>
  <context>
    <name>AddressPage</name>
    <message>
      <source>&amp;Address of the site</source>
      <translation>&amp;عنوان الموقع</translation>
    </message>
    <message>
      <source>&amp;Sites of your organisation</source>
      <translation>مواقع &amp;مؤسستك</translation>
    </message>
    <message>
      <source>&amp;Sites that your organisation allows</source>
      <translation>المواقع التي تسمح بها &amp;مؤسستك</translation>
    </message>
    <message>
      <source>Address of the site</source>
      <translation>عنوان الموقع</translation>
    </message>
    <message>
      <source>Only addresses that encrypt (https) are used, so that nobody can listen.</source>
      <translation>لا تُستخدم إلا العناوين المشفَّرة (https)، كي لا يتنصت أحد.</translation>
    </message>
    <message>
      <source>Type the address that you open in the browser to get to your courses or your forum. Companion finds out what it is, and works with {kinds}.</source>
      <translation>يُرجى كتابة العنوان الذي يُفتح في المتصفح للوصول إلى المقررات أو المنتدى. يتعرّف Companion عليه، وهو يعمل مع {kinds}.</translation>
    </message>
    <message>
      <source>Where is your site?</source>
      <translation>ما عنوان موقعك؟</translation>
    </message>
    <message>
      <source>Your organisation has set where your courses are.</source>
      <translation>حددت مؤسستك الموقع الذي فيه مقرراتك.</translation>
    </message>
  </context>
  <context>
    <name>AgendaDelegate</name>
    <message>
      <source>{kind} opens</source>
      <translation>{kind}: موعد الفتح</translation>
    </message>
  </context>
  <context>
    <name>Arrivals</name>
    <message>
      <source>This link does not lead to any of your sites: {link}</source>
      <translation>هذا الرابط لا يؤدي إلى أيٍّ من مواقعك: {link}</translation>
    </message>
  </context>
  <context>
    <name>BrowserSignInPart</name>
    <message>
      <source>Address that the browser came to</source>
      <translation>العنوان الذي وصل إليه المتصفح</translation>
    </message>
    <message>
      <source>If the browser does not open Companion, copy the address that it cannot open. It begins with companion://, moodlemobile:// or discourse://, and is as secret as a password.</source>
      <translation>إن لم يفتح المتصفح Companion، فيُرجى نسخ العنوان الذي تعذر عليه فتحه. يبدأ بـ ‎companion://‎ أو ‎moodlemobile://‎ أو ‎discourse://‎، وهو سري مثل كلمة المرور.</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>فتح المتصفح</translation>
    </message>
    <message>
      <source>Open the browser again</source>
      <translation>فتح المتصفح مجددًا</translation>
    </message>
    <message>
      <source>Or sign in with</source>
      <translation>أو تسجيل الدخول عبر</translation>
    </message>
    <message>
      <source>Paste the address</source>
      <translation>لصق العنوان</translation>
    </message>
    <message>
      <source>Sign in with {name}</source>
      <translation>تسجيل الدخول عبر {name}</translation>
    </message>
    <message>
      <source>Stop waiting</source>
      <translation>إيقاف الانتظار</translation>
    </message>
    <message>
      <source>The system has opened no browser.</source>
      <translation>لم يفتح النظام أي متصفح.</translation>
    </message>
    <message>
      <source>Use this address</source>
      <translation>استخدام هذا العنوان</translation>
    </message>
    <message>
      <source>Waiting for the browser… Sign in there, and let it open Companion. You have half an hour.</source>
      <translation>بانتظار المتصفح… يُرجى تسجيل الدخول فيه، والسماح له بفتح Companion. أمامك نصف ساعة.</translation>
    </message>
    <message>
      <source>{site} signs you in in the browser. Companion opens its page there: sign in as you always do. Then the browser asks whether to open Companion: say yes. Companion never sees your password.</source>
      <translation>يجري تسجيل الدخول إلى {site} في المتصفح. يفتح Companion صفحة الموقع هناك: يُرجى تسجيل الدخول كالمعتاد. بعدها يسأل المتصفح عن فتح Companion: يُرجى القبول. لا يرى Companion كلمة مرورك أبدًا.</translation>
    </message>
  </context>
  <context>
    <name>CalendarPane</name>
    <message>
      <source>Agenda</source>
      <translation>جدول المواعيد</translation>
    </message>
    <message>
      <source>All courses</source>
      <translation>كل المقررات</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>التقويم</translation>
    </message>
    <message>
      <source>Course to show</source>
      <translation>المقرر المعروض</translation>
    </message>
    <message>
      <source>Deadlines and meetings of your courses will stand here.</source>
      <translation>ستظهر هنا المواعيد النهائية والاجتماعات الخاصة بمقرراتك.</translation>
    </message>
    <message>
      <source>Nothing ahead</source>
      <translation>لا مواعيد قادمة</translation>
    </message>
    <message>
      <source>Nothing ahead in this course</source>
      <translation>لا مواعيد قادمة في هذا المقرر</translation>
    </message>
    <message>
      <source>Nothing is here yet</source>
      <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
      <source>Other courses may have dates.</source>
      <translation>قد تكون في مقررات أخرى مواعيد.</translation>
    </message>
    <message>
      <source>Show all courses</source>
      <translation>عرض كل المقررات</translation>
    </message>
    <message>
      <source>The next sync brings the dates of your courses.</source>
      <translation>تأتي مواعيد مقرراتك مع المزامنة التالية.</translation>
    </message>
    <message>
      <source>This site has no calendar</source>
      <translation>ليس لهذا الموقع تقويم</translation>
    </message>
    <message>
      <source>What you note yourself, and reminders, will stand here.</source>
      <translation>ستظهر هنا الملاحظات الشخصية والتذكيرات.</translation>
    </message>
  </context>
  <context>
    <name>CardWindow</name>
    <message>
      <source>Card with a QR code</source>
      <translation>بطاقة برمز QR</translation>
    </message>
    <message>
      <source>Card: {words}</source>
      <translation>بطاقة: {words}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>نسخ الصورة</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>صورة (*.png)</translation>
    </message>
    <message>
      <source>Picture copied</source>
      <translation>نُسخت الصورة</translation>
    </message>
    <message>
      <source>Save as PNG…</source>
      <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
      <source>Save the card</source>
      <translation>حفظ البطاقة</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>حُفظ باسم {name}</translation>
    </message>
  </context>
  <context>
    <name>ChapterBar</name>
    <message>
      <source>Next chapter (Ctrl+PgDown)</source>
      <translation>الفصل التالي (Ctrl+PgDown)</translation>
    </message>
    <message>
      <source>Previous chapter (Ctrl+PgUp)</source>
      <translation>الفصل السابق (Ctrl+PgUp)</translation>
    </message>
    <message>
      <source>Table of contents</source>
      <translation>جدول المحتويات</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove {name}</source>
      <translation>إزالة {name}</translation>
    </message>
  </context>
  <context>
    <name>CodeWindow</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>الشيفرة</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>نسخ الشيفرة</translation>
    </message>
  </context>
  <context>
    <name>CommentsView</name>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>لا تعليقات</numerusform>
        <numerusform>تعليق واحد</numerusform>
        <numerusform>تعليقان</numerusform>
        <numerusform>%Ln تعليقات</numerusform>
        <numerusform>%Ln تعليقًا</numerusform>
        <numerusform>%Ln تعليق</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>Comments on the course</source>
      <translation>التعليقات على المقرر</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Delete your comment?</source>
      <translation>هل يُحذف تعليقك؟</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>It goes for everyone. Until it is sent to the site, you can undo it.</source>
      <translation>يُحذف لدى الجميع. يمكنك التراجع عن ذلك إلى أن يُرسل إلى الموقع.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>إبقاؤه</translation>
    </message>
    <message>
      <source>Nobody has said anything of this course yet.</source>
      <translation>لم يقل أحد شيئًا عن هذا المقرر بعد.</translation>
    </message>
    <message>
      <source>Saved as a draft</source>
      <translation>حُفظ كمسودة</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>إرسال</translation>
    </message>
    <message>
      <source>Send the comment with the next sync</source>
      <translation>إرسال التعليق مع المزامنة التالية</translation>
    </message>
    <message>
      <source>Write a comment, for all to read</source>
      <translation>مكان كتابة تعليق يقرؤه الجميع</translation>
    </message>
    <message>
      <source>Your comment</source>
      <translation>تعليقك</translation>
    </message>
    <message>
      <source>could not be deleted</source>
      <translation>تعذر حذفه</translation>
    </message>
    <message>
      <source>is to be deleted</source>
      <translation>سيُحذف</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>On the site</source>
      <translation>على الموقع</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>نصك</translation>
    </message>
    <message>
      <source>changed {when}</source>
      <translation>آخر تعديل: {when}</translation>
    </message>
    <message>
      <source>written here, not sent</source>
      <translation>كُتب هنا ولم يُرسل</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Close; the draft is kept</source>
      <translation>إغلاق؛ تبقى المسودة محفوظة</translation>
    </message>
    <message>
      <source>Close; the draft is kept (Esc)</source>
      <translation>إغلاق؛ تبقى المسودة محفوظة (Esc)</translation>
    </message>
    <message>
      <source>Ctrl+Enter. It is kept on this laptop until the server has it.</source>
      <translation>Ctrl+Enter. يبقى النص على هذا الحاسوب إلى أن يصل إلى الخادم.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Not saved: {why} Your text is kept here.</source>
      <translation>لم يُحفظ: {why} نصك باقٍ هنا.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <source>Preview (Ctrl+Shift+P)</source>
      <translation>معاينة (Ctrl+Shift+P)</translation>
    </message>
    <message>
      <source>Saved on this laptop {time}</source>
      <translation>حُفظ على هذا الحاسوب الساعة {time}</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>إرسال</translation>
    </message>
    <message>
      <source>Send when online</source>
      <translation>إرسال عند الاتصال</translation>
    </message>
    <message>
      <source>Title of the discussion</source>
      <translation>عنوان النقاش</translation>
    </message>
    <message>
      <source>Write here. *Emphasis*, **strong**, lists with - and links are understood.</source>
      <translation>مكان الكتابة هنا. يُفهم *التشديد* و**الخط العريض** والقوائم بعلامة - والروابط.</translation>
    </message>
    <message>
      <source>Your draft from before.</source>
      <translation>مسودتك السابقة.</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>نصك</translation>
    </message>
    <message>
      <source>“{name}” could not be read, and was not added.</source>
      <translation>تعذرت قراءة «{name}»، فلم يُضف.</translation>
    </message>
  </context>
  <context>
    <name>ContactCardDialog</name>
    <message numerus="yes">
      <source>%n post(s) here, the latest {when}</source>
      <translation>
        <numerusform>لا مشاركات هنا، آخرها {when}</numerusform>
        <numerusform>مشاركة واحدة هنا، {when}</numerusform>
        <numerusform>مشاركتان هنا، آخرهما {when}</numerusform>
        <numerusform>%Ln مشاركات هنا، آخرها {when}</numerusform>
        <numerusform>%Ln مشاركة هنا، آخرها {when}</numerusform>
        <numerusform>%Ln مشاركة هنا، آخرها {when}</numerusform>
      </translation>
    </message>
    <message>
      <source>Last seen on the site {when}</source>
      <translation>آخر ظهور على الموقع: {when}</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>فتح على الموقع</translation>
    </message>
    <message>
      <source>Their page on the site, for what cannot be done here</source>
      <translation>صفحته على الموقع، لما لا يمكن إجراؤه هنا</translation>
    </message>
    <message>
      <source>Their posts</source>
      <translation>مشاركاته</translation>
    </message>
    <message>
      <source>This is you.</source>
      <translation>هذا أنت.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>كتابة رسالة</translation>
    </message>
  </context>
  <context>
    <name>ConversationView</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>لا رسائل جديدة</numerusform>
        <numerusform>رسالة جديدة واحدة</numerusform>
        <numerusform>رسالتان جديدتان</numerusform>
        <numerusform>%Ln رسائل جديدة</numerusform>
        <numerusform>%Ln رسالة جديدة</numerusform>
        <numerusform>%Ln رسالة جديدة</numerusform>
      </translation>
    </message>
    <message>
      <source>All in the group read this</source>
      <translation>يقرأ هذا كل من في المجموعة</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
    <message>
      <source>Messages of the conversation</source>
      <translation>رسائل المحادثة</translation>
    </message>
    <message>
      <source>Only the two of you read this</source>
      <translation>لا يقرأ هذا سواكما</translation>
    </message>
    <message>
      <source>Only you read this</source>
      <translation>لا يقرأ هذا سواك</translation>
    </message>
    <message numerus="yes">
      <source>Show earlier messages (%n)</source>
      <translation>
        <numerusform>لا رسائل أقدم</numerusform>
        <numerusform>عرض رسالة أقدم</numerusform>
        <numerusform>عرض رسالتين أقدم</numerusform>
        <numerusform>عرض %Ln رسائل أقدم</numerusform>
        <numerusform>عرض %Ln رسالة أقدم</numerusform>
        <numerusform>عرض %Ln رسالة أقدم</numerusform>
      </translation>
    </message>
    <message>
      <source>The site does not let you write here</source>
      <translation>لا يتيح لك الموقع الكتابة هنا</translation>
    </message>
    <message>
      <source>This conversation is gone</source>
      <translation>لم تعد هذه المحادثة موجودة</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>كتابة</translation>
    </message>
    <message>
      <source>Write a message (R)</source>
      <translation>كتابة رسالة (R)</translation>
    </message>
  </context>
  <context>
    <name>ConversationsPane</name>
    <message>
      <source>Choose somebody in your courses and write to them.</source>
      <translation>يُرجى اختيار شخص من مقرراتك لمراسلته.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>المحادثات</translation>
    </message>
    <message>
      <source>Filter by name or words</source>
      <translation>تصفية بالاسم أو بالكلمات</translation>
    </message>
    <message>
      <source>Filter the conversations</source>
      <translation>تصفية المحادثات</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>رسالة جديدة</translation>
    </message>
    <message>
      <source>No conversation is like that</source>
      <translation>لا محادثة كهذه</translation>
    </message>
    <message>
      <source>No messages here</source>
      <translation>لا رسائل هنا</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>لا رسائل بعد</translation>
    </message>
    <message>
      <source>Other words may show some.</source>
      <translation>قد تُظهر كلمات أخرى بعضها.</translation>
    </message>
    <message>
      <source>Show all conversations</source>
      <translation>عرض كل المحادثات</translation>
    </message>
    <message>
      <source>The site has not offered messages between people so far. If it does, they come with the next sync.</source>
      <translation>لم يُتح الموقع حتى الآن الرسائل بين الأشخاص. إن أتاحها فستأتي مع المزامنة التالية.</translation>
    </message>
    <message>
      <source>Write to somebody in your courses (Ctrl+Alt+U)</source>
      <translation>مراسلة شخص من مقرراتك (Ctrl+Alt+U)</translation>
    </message>
  </context>
  <context>
    <name>CourseActions</name>
    <message>
      <source>Comments on this course</source>
      <translation>التعليقات على هذا المقرر</translation>
    </message>
    <message>
      <source>Copy the link to this activity</source>
      <translation>نسخ رابط هذا النشاط</translation>
    </message>
    <message>
      <source>Copy this text</source>
      <translation>نسخ هذا النص</translation>
    </message>
    <message>
      <source>Download files…</source>
      <translation>تنزيل ملفات…</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>التنزيلات</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>البحث في هذا النص</translation>
    </message>
    <message>
      <source>Fold or unfold all sections</source>
      <translation>طي كل الأقسام أو بسطها</translation>
    </message>
    <message>
      <source>Fold or unfold this section</source>
      <translation>طي هذا القسم أو بسطه</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>نُسخ الرابط</translation>
    </message>
    <message>
      <source>Make a pack…</source>
      <translation>إنشاء حزمة…</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>تعليم كمُنجَز</translation>
    </message>
    <message>
      <source>Next activity</source>
      <translation>النشاط التالي</translation>
    </message>
    <message>
      <source>Next chapter</source>
      <translation>الفصل التالي</translation>
    </message>
    <message>
      <source>Previous activity</source>
      <translation>النشاط السابق</translation>
    </message>
    <message>
      <source>Previous chapter</source>
      <translation>الفصل السابق</translation>
    </message>
    <message>
      <source>Print this text…</source>
      <translation>طباعة هذا النص…</translation>
    </message>
    <message>
      <source>Save this text as PDF or another file…</source>
      <translation>حفظ هذا النص بصيغة PDF أو ملف آخر…</translation>
    </message>
    <message>
      <source>Share this course…</source>
      <translation>مشاركة هذا المقرر…</translation>
    </message>
    <message>
      <source>Tie to a discussion space…</source>
      <translation>ربط بمساحة نقاش…</translation>
    </message>
  </context>
  <context>
    <name>CoursePane</name>
    <message>
      <source>Done in this course</source>
      <translation>ما أُنجز في هذا المقرر</translation>
    </message>
    <message>
      <source>Its teachers have put nothing into it so far.</source>
      <translation>لم تضع هيئة التدريس فيه شيئًا حتى الآن.</translation>
    </message>
    <message>
      <source>Nothing of this course is here yet</source>
      <translation>لا شيء من هذا المقرر هنا بعد</translation>
    </message>
    <message>
      <source>Outline of the course</source>
      <translation>مخطط المقرر</translation>
    </message>
    <message>
      <source>The next sync brings it, if the course is kept on this computer (F7).</source>
      <translation>يأتي محتواه مع المزامنة التالية، إن كان المقرر محفوظًا على هذا الحاسوب (F7).</translation>
    </message>
    <message>
      <source>They stand on the left, below its name. Lessons, files and tasks are not told.</source>
      <translation>تظهر في الجانب تحت اسمه. ولا يذكر الموقع الدروس والملفات والواجبات.</translation>
    </message>
    <message>
      <source>This course is empty</source>
      <translation>هذا المقرر فارغ</translation>
    </message>
    <message>
      <source>This course is gone</source>
      <translation>لم يعد هذا المقرر موجودًا</translation>
    </message>
    <message>
      <source>This site has forums only</source>
      <translation>ليس لهذا الموقع سوى المنتديات</translation>
    </message>
  </context>
  <context>
    <name>CoursesDialog</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Courses to keep</source>
      <translation>المقررات المحفوظة</translation>
    </message>
    <message>
      <source>Keep these</source>
      <translation>الاحتفاظ بهذه</translation>
    </message>
  </context>
  <context>
    <name>CoursesPage</name>
    <message numerus="yes">
      <source>%n course(s)</source>
      <translation>
        <numerusform>لا مقررات</numerusform>
        <numerusform>مقرر واحد</numerusform>
        <numerusform>مقرران</numerusform>
        <numerusform>%Ln مقررات</numerusform>
        <numerusform>%Ln مقررًا</numerusform>
        <numerusform>%Ln مقرر</numerusform>
      </translation>
    </message>
    <message>
      <source>Asking the site for your courses</source>
      <translation>جارٍ سؤال الموقع عن مقرراتك</translation>
    </message>
    <message>
      <source>Asking the site for your courses…</source>
      <translation>جارٍ سؤال الموقع عن مقرراتك…</translation>
    </message>
    <message>
      <source>The site named no courses. They appear here once you are enrolled.</source>
      <translation>لم يذكر الموقع أي مقررات. ستظهر هنا بعد تسجيلك فيها.</translation>
    </message>
    <message>
      <source>What to keep of {course}</source>
      <translation>ما يُحفظ من {course}</translation>
    </message>
    <message>
      <source>What to keep on this laptop?</source>
      <translation>ما الذي يُحفظ على هذا الحاسوب؟</translation>
    </message>
    <message>
      <source>What you keep is there without a connection, too. Files take more room, and cost more to fetch, than text. You can change this at any time.</source>
      <translation>ما يُحفظ يبقى متاحًا دون اتصال أيضًا. تشغل الملفات مساحة أكبر من النص، ويكلف جلبها أكثر. يمكنك تغيير ذلك في أي وقت.</translation>
    </message>
  </context>
  <context>
    <name>DiagnosticsDialog</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>التشخيص</translation>
    </message>
    <message>
      <source>For those who help you when something does not work. It says how Companion is set up and what it has run into; it holds no posts, no names, no passwords. Nothing is sent by itself: read it, then copy or save it.</source>
      <translation>لمن يساعدك حين لا يعمل شيء ما. يذكر كيف أُعدّ Companion وما صادفه من مشكلات؛ ولا يضم أي مشاركات أو أسماء أو كلمات مرور. لا يُرسل شيء تلقائيًا: يُرجى قراءته ثم نسخه أو حفظه.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ الفحص…</translation>
    </message>
    <message>
      <source>Plain text (*.txt)</source>
      <translation>نص عادي (*.txt)</translation>
    </message>
    <message>
      <source>Save the diagnostics</source>
      <translation>حفظ التشخيص</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>حفظ…</translation>
    </message>
  </context>
  <context>
    <name>DigestView</name>
    <message numerus="yes">
      <source>%n more discussion(s) with news</source>
      <translation>
        <numerusform>لا نقاشات أخرى فيها جديد</numerusform>
        <numerusform>نقاش آخر فيه جديد</numerusform>
        <numerusform>نقاشان آخران فيهما جديد</numerusform>
        <numerusform>%Ln نقاشات أخرى فيها جديد</numerusform>
        <numerusform>%Ln نقاشًا آخر فيها جديد</numerusform>
        <numerusform>%Ln نقاش آخر فيها جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new discussion(s)</source>
      <translation>
        <numerusform>لا نقاشات جديدة</numerusform>
        <numerusform>نقاش جديد واحد</numerusform>
        <numerusform>نقاشان جديدان</numerusform>
        <numerusform>%Ln نقاشات جديدة</numerusform>
        <numerusform>%Ln نقاشًا جديدًا</numerusform>
        <numerusform>%Ln نقاش جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new reply(s)</source>
      <translation>
        <numerusform>لا ردود جديدة</numerusform>
        <numerusform>رد جديد واحد</numerusform>
        <numerusform>ردان جديدان</numerusform>
        <numerusform>%Ln ردود جديدة</numerusform>
        <numerusform>%Ln ردًّا جديدًا</numerusform>
        <numerusform>%Ln رد جديد</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Nobody has written in your courses since then.</source>
      <translation>لم يكتب أحد في مقرراتك منذ ذلك الحين.</translation>
    </message>
    <message>
      <source>Nothing has happened</source>
      <translation>لا جديد</translation>
    </message>
    <message>
      <source>Replies to you</source>
      <translation>ردود عليك</translation>
    </message>
    <message>
      <source>What happened while you were away</source>
      <translation>ما حدث أثناء غيابك</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>أثناء غيابك</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>ولا شيء غير ذلك</numerusform>
        <numerusform>ورد آخر</numerusform>
        <numerusform>وردان آخران</numerusform>
        <numerusform>و%Ln ردود أخرى</numerusform>
        <numerusform>و%Ln ردًّا آخر</numerusform>
        <numerusform>و%Ln رد آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>new</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>since {when}</source>
      <translation>منذ آخر زيارة ({when})</translation>
    </message>
  </context>
  <context>
    <name>DiscussionActions</name>
    <message>
      <source>Lock: no more replies</source>
      <translation>قفل: لا مزيد من الردود</translation>
    </message>
    <message>
      <source>Pin at the top, for all</source>
      <translation>تثبيت في الأعلى للجميع</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>تمييز بنجمة</translation>
    </message>
    <message>
      <source>Subscribe to new posts</source>
      <translation>الاشتراك في المشاركات الجديدة</translation>
    </message>
    <message>
      <source>Unsubscribe</source>
      <translation>إلغاء الاشتراك</translation>
    </message>
  </context>
  <context>
    <name>DownloadChoice</name>
    <message>
      <source> MB</source>
      <translation> ميغابايت</translation>
    </message>
    <message numerus="yes">
      <source>%n larger left out</source>
      <translation>
        <numerusform>لم يُستبعد أي ملف أكبر</numerusform>
        <numerusform>استُبعد ملف واحد أكبر</numerusform>
        <numerusform>استُبعد ملفان أكبر</numerusform>
        <numerusform>استُبعدت %Ln ملفات أكبر</numerusform>
        <numerusform>استُبعد %Ln ملفًا أكبر</numerusform>
        <numerusform>استُبعد %Ln ملف أكبر</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>تنزيل</translation>
    </message>
    <message>
      <source>Download files</source>
      <translation>تنزيل ملفات</translation>
    </message>
    <message>
      <source>Files &amp;of</source>
      <translation>م&amp;لفات</translation>
    </message>
    <message>
      <source>Files of</source>
      <translation>ملفات</translation>
    </message>
    <message>
      <source>Files that come to it later are downloaded, too, within your limits for room, month and metered connections.</source>
      <translation>تُنزَّل كذلك الملفات التي تُضاف إليه لاحقًا، ضمن حدودك للمساحة وميزانية الشهر والاتصال ذي التكلفة.</translation>
    </message>
    <message>
      <source>Largest file in megabytes</source>
      <translation>أكبر ملف بالميغابايت</translation>
    </message>
    <message>
      <source>No new ones</source>
      <translation>دون الجديدة</translation>
    </message>
    <message>
      <source>Only files up to</source>
      <translation>الملفات التي لا تتجاوز</translation>
    </message>
    <message>
      <source>Remove from this computer</source>
      <translation>إزالة من هذا الحاسوب</translation>
    </message>
    <message>
      <source>So far wanted: all of them</source>
      <translation>المطلوب حتى الآن: كلها</translation>
    </message>
    <message>
      <source>So far wanted: all up to {size}</source>
      <translation>المطلوب حتى الآن: كل ما لا يتجاوز {size}</translation>
    </message>
    <message>
      <source>There are no files in it.</source>
      <translation>لا ملفات فيه.</translation>
    </message>
    <message>
      <source>the whole course</source>
      <translation>المقرر كله</translation>
    </message>
    <message>
      <source>{size} to download</source>
      <translation>{size} للتنزيل</translation>
    </message>
  </context>
  <context>
    <name>DownloadsDialog</name>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>لا شيء تعذر تنزيله</numerusform>
        <numerusform>ملف واحد تعذر تنزيله</numerusform>
        <numerusform>ملفان تعذر تنزيلهما</numerusform>
        <numerusform>%Ln ملفات تعذر تنزيلها</numerusform>
        <numerusform>%Ln ملفًا تعذر تنزيلها</numerusform>
        <numerusform>%Ln ملف تعذر تنزيلها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) to come</source>
      <translation>
        <numerusform>لا ملفات للتنزيل</numerusform>
        <numerusform>ملف واحد للتنزيل</numerusform>
        <numerusform>ملفان للتنزيل</numerusform>
        <numerusform>%Ln ملفات للتنزيل</numerusform>
        <numerusform>%Ln ملفًا للتنزيل</numerusform>
        <numerusform>%Ln ملف للتنزيل</numerusform>
      </translation>
    </message>
    <message>
      <source>All downloads together</source>
      <translation>مجموع التنزيلات</translation>
    </message>
    <message>
      <source>Choose a course, then “Download files…” in its menu. Files that the course gets later come, too.</source>
      <translation>يُرجى اختيار مقرر، ثم «تنزيل ملفات…» من قائمته. وتصل كذلك الملفات التي تُضاف إلى المقرر لاحقًا.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>التنزيلات</translation>
    </message>
    <message>
      <source>Go on with all</source>
      <translation>استئناف الكل</translation>
    </message>
    <message>
      <source>Nothing is to be downloaded</source>
      <translation>لا شيء للتنزيل</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
      <source>{done} of {size}</source>
      <translation>{done} من {size}</translation>
    </message>
  </context>
  <context>
    <name>DraftFiles</name>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>إرفاق ملفات</translation>
    </message>
    <message>
      <source>No files or pictures can go along here.</source>
      <translation>لا يمكن إرفاق ملفات أو صور هنا.</translation>
    </message>
    <message>
      <source>Pictures ({patterns})</source>
      <translation>صور ({patterns})</translation>
    </message>
    <message>
      <source>Show a picture in the text</source>
      <translation>عرض صورة داخل النص</translation>
    </message>
  </context>
  <context>
    <name>DraftPreview</name>
    <message>
      <source>Preview of your text</source>
      <translation>معاينة نصك</translation>
    </message>
  </context>
  <context>
    <name>DraftVersionsDialog</name>
    <message numerus="yes">
      <source>%n came</source>
      <translation>
        <numerusform>لم تُضف كلمات</numerusform>
        <numerusform>أُضيفت كلمة واحدة</numerusform>
        <numerusform>أُضيفت كلمتان</numerusform>
        <numerusform>أُضيفت %Ln كلمات</numerusform>
        <numerusform>أُضيفت %Ln كلمة</numerusform>
        <numerusform>أُضيفت %Ln كلمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n went</source>
      <translation>
        <numerusform>لم تُحذف كلمات</numerusform>
        <numerusform>حُذفت كلمة واحدة</numerusform>
        <numerusform>حُذفت كلمتان</numerusform>
        <numerusform>حُذفت %Ln كلمات</numerusform>
        <numerusform>حُذفت %Ln كلمة</numerusform>
        <numerusform>حُذفت %Ln كلمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>لا كلمات</numerusform>
        <numerusform>كلمة واحدة</numerusform>
        <numerusform>كلمتان</numerusform>
        <numerusform>%Ln كلمات</numerusform>
        <numerusform>%Ln كلمة</numerusform>
        <numerusform>%Ln كلمة</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>النسخ السابقة</translation>
    </message>
    <message>
      <source>No earlier versions yet</source>
      <translation>لا نسخ سابقة بعد</translation>
    </message>
    <message>
      <source>Underlined: came since then. Struck through: went since then.</source>
      <translation>تحته خط: أُضيف منذ ذلك الحين. يتوسطه خط: حُذف منذ ذلك الحين.</translation>
    </message>
    <message>
      <source>What has changed since then</source>
      <translation>ما تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
      <source>What you write is kept here at each pause, and before much of it goes.</source>
      <translation>ما يُكتب يُحفظ هنا عند كل توقف عن الكتابة، وقبل أن يُحذف جزء كبير منه.</translation>
    </message>
    <message>
      <source>With the words that came and went since then.</source>
      <translation>مع الكلمات التي أُضيفت والتي حُذفت منذ ذلك الحين.</translation>
    </message>
    <message>
      <source>other order or signs</source>
      <translation>اختلاف في الترتيب أو العلامات</translation>
    </message>
  </context>
  <context>
    <name>ElsewhereList</name>
    <message>
      <source>In your other accounts</source>
      <translation>في الحسابات الأخرى</translation>
    </message>
  </context>
  <context>
    <name>EmojiPicker</name>
    <message>
      <source>Emoji</source>
      <translation>رموز تعبيرية</translation>
    </message>
    <message>
      <source>No emoji has this name</source>
      <translation>لا رمز تعبيري بهذا الاسم</translation>
    </message>
    <message>
      <source>Search emoji by name</source>
      <translation>البحث في الرموز التعبيرية بالاسم</translation>
    </message>
  </context>
  <context>
    <name>EventView</name>
    <message>
      <source>&amp;Remind me</source>
      <translation>&amp;تذكيري</translation>
    </message>
    <message>
      <source>As in the settings</source>
      <translation>كما في الإعدادات</translation>
    </message>
    <message>
      <source>Choose a day's deadline or meeting to see what it is about.</source>
      <translation>يُرجى اختيار موعد نهائي أو اجتماع لمعرفة تفاصيله.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>انضمام</translation>
    </message>
    <message>
      <source>Note to &amp;self</source>
      <translation>&amp;ملاحظة شخصية</translation>
    </message>
    <message>
      <source>Note to self</source>
      <translation>ملاحظة شخصية</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>لم يُختر شيء</translation>
    </message>
    <message>
      <source>Open at any time, as far as the course tells.</source>
      <translation>مفتوح في أي وقت، بحسب ما في المقرر.</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>فتح على الموقع</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>فتح النشاط</translation>
    </message>
    <message>
      <source>Read the discussion</source>
      <translation>قراءة النقاش</translation>
    </message>
    <message>
      <source>Remind me</source>
      <translation>تذكيري</translation>
    </message>
    <message>
      <source>What you want to think of. It stays on this computer.</source>
      <translation>ما تريد أن تتذكره. يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>You are offline. To join, you need a connection.</source>
      <translation>أنت دون اتصال. يلزم الاتصال للانضمام.</translation>
    </message>
  </context>
  <context>
    <name>FeedsDialog</name>
    <message>
      <source>Address of a page or feed, such as https://social.example/@name</source>
      <translation>عنوان صفحة أو خلاصة، مثل https://social.example/@name</translation>
    </message>
    <message>
      <source>Address to follow</source>
      <translation>العنوان المراد متابعته</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Feeds</source>
      <translation>الخلاصات</translation>
    </message>
    <message>
      <source>Feeds that your courses name will stand here. Or add an address.</source>
      <translation>ستظهر هنا الخلاصات التي تذكرها مقرراتك. ويمكنك أيضًا إضافة عنوان.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Nothing to follow yet</source>
      <translation>لا شيء للمتابعة بعد</translation>
    </message>
    <message>
      <source>Only feeds with a tick are read, a few times a day. Their hosts learn that this computer asks for them, and nothing else.</source>
      <translation>لا تُقرأ إلا الخلاصات المعلَّمة، بضع مرات في اليوم. تعلم خوادمها أن هذا الحاسوب يطلبها، ولا شيء غير ذلك.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>What to follow</source>
      <translation>ما تتابعه</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>&amp;Keep offline</source>
      <translation>الاحتفاظ به دون ا&amp;تصال</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;فتح</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>If you trust who sent it, save it with “Save as…”.</source>
      <translation>إن كنت تثق بمن أرسله، فيمكنك حفظه بالأمر «حفظ باسم…».</translation>
    </message>
    <message>
      <source>It comes with the next sync, when you no longer work offline.</source>
      <translation>يصل مع المزامنة التالية، بعد إنهاء العمل دون اتصال.</translation>
    </message>
    <message>
      <source>It is not on the site any more.</source>
      <translation>لم يعد موجودًا على الموقع.</translation>
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation>تُعاد المحاولة مع المزامنة التالية.</translation>
    </message>
    <message>
      <source>No program on this computer opens {name}.</source>
      <translation>لا يوجد على هذا الحاسوب برنامج يفتح {name}.</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>حفظ الملف</translation>
    </message>
    <message>
      <source>The file could not be fetched.</source>
      <translation>تعذر جلب الملف.</translation>
    </message>
    <message>
      <source>This file is not on this computer yet.</source>
      <translation>هذا الملف ليس على هذا الحاسوب بعد.</translation>
    </message>
    <message>
      <source>This file would run as a program, so it is not opened from here.</source>
      <translation>هذا الملف يعمل كبرنامج، لذلك لا يُفتح من هنا.</translation>
    </message>
    <message>
      <source>You can save the file with “Save as…”.</source>
      <translation>يمكنك حفظ الملف بالأمر «حفظ باسم…».</translation>
    </message>
    <message>
      <source>{name} could not be fetched.</source>
      <translation>تعذر جلب {name}.</translation>
    </message>
  </context>
  <context>
    <name>FileBar</name>
    <message numerus="yes">
      <source>Download all %n</source>
      <translation>
        <numerusform>لا ملفات للتنزيل</numerusform>
        <numerusform>تنزيل الملف</numerusform>
        <numerusform>تنزيل الملفين</numerusform>
        <numerusform>تنزيل الملفات الـ %Ln</numerusform>
        <numerusform>تنزيل الملفات الـ %Ln</numerusform>
        <numerusform>تنزيل الملفات الـ %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileList</name>
    <message>
      <source>Files</source>
      <translation>الملفات</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this text</source>
      <translation>البحث في هذا النص</translation>
    </message>
    <message>
      <source>Find no more (Esc)</source>
      <translation>إنهاء البحث (Esc)</translation>
    </message>
    <message>
      <source>Next place (F3)</source>
      <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
      <source>Not in this text</source>
      <translation>ليس في هذا النص</translation>
    </message>
    <message>
      <source>Previous place (Shift+F3)</source>
      <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
      <source>Words to find in this text</source>
      <translation>كلمات للبحث عنها في هذا النص</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} من {count}</translation>
    </message>
  </context>
  <context>
    <name>FollowBar</name>
    <message>
      <source>Follow the news of this course</source>
      <translation>متابعة أخبار هذا المقرر</translation>
    </message>
    <message>
      <source>Follow: {pages}</source>
      <translation>متابعة: {pages}</translation>
    </message>
    <message>
      <source>Read here</source>
      <translation>القراءة هنا</translation>
    </message>
    <message>
      <source>Read its feeds here</source>
      <translation>قراءة خلاصاته هنا</translation>
    </message>
  </context>
  <context>
    <name>FormatBar</name>
    <message>
      <source>More tools</source>
      <translation>أدوات أخرى</translation>
    </message>
  </context>
  <context>
    <name>ForumNotices</name>
    <message>
      <source>All new posts</source>
      <translation>كل المشاركات الجديدة</translation>
    </message>
    <message>
      <source>As in the settings</source>
      <translation>كما في الإعدادات</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Notify of</source>
      <translation>الإشعار بـ</translation>
    </message>
    <message>
      <source>What concerns you</source>
      <translation>ما يخصك</translation>
    </message>
  </context>
  <context>
    <name>ForumPane</name>
    <message numerus="yes">
      <source>%n discussion(s) with new posts</source>
      <translation>
        <numerusform>لا نقاشات فيها مشاركات جديدة</numerusform>
        <numerusform>نقاش واحد فيه مشاركات جديدة</numerusform>
        <numerusform>نقاشان فيهما مشاركات جديدة</numerusform>
        <numerusform>%Ln نقاشات فيها مشاركات جديدة</numerusform>
        <numerusform>%Ln نقاشًا فيها مشاركات جديدة</numerusform>
        <numerusform>%Ln نقاش فيها مشاركات جديدة</numerusform>
      </translation>
    </message>
    <message>
      <source>Be the first: start a discussion with a tip, an idea or a question.</source>
      <translation>لم لا تكون البداية منك؟ يمكنك بدء نقاش بنصيحة أو فكرة أو سؤال.</translation>
    </message>
    <message>
      <source>Choose a forum on the left.</source>
      <translation>يُرجى اختيار منتدى من القائمة الجانبية.</translation>
    </message>
    <message>
      <source>Discussions</source>
      <translation>النقاشات</translation>
    </message>
    <message>
      <source>Filter the discussions by words</source>
      <translation>تصفية النقاشات بالكلمات</translation>
    </message>
    <message>
      <source>More for this forum</source>
      <translation>المزيد لهذا المنتدى</translation>
    </message>
    <message>
      <source>New discussion</source>
      <translation>نقاش جديد</translation>
    </message>
    <message>
      <source>New discussion (Ctrl+N)</source>
      <translation>نقاش جديد (Ctrl+N)</translation>
    </message>
    <message>
      <source>No discussion is like that</source>
      <translation>لا نقاش يطابق ذلك</translation>
    </message>
    <message>
      <source>No discussions here yet</source>
      <translation>لا نقاشات هنا بعد</translation>
    </message>
    <message>
      <source>No forum chosen</source>
      <translation>لم يُختر منتدى</translation>
    </message>
    <message>
      <source>Order and filter the discussions</source>
      <translation>ترتيب النقاشات وتصفيتها</translation>
    </message>
    <message>
      <source>Other words or another filter may show some.</source>
      <translation>قد تُظهر كلمات أخرى أو تصفية أخرى بعضها.</translation>
    </message>
    <message>
      <source>Show all discussions</source>
      <translation>عرض كل النقاشات</translation>
    </message>
    <message>
      <source>Start a discussion in this forum</source>
      <translation>بدء نقاش في هذا المنتدى</translation>
    </message>
    <message>
      <source>What the teachers post here appears after the next sync.</source>
      <translation>ما تنشره هيئة التدريس هنا يظهر بعد المزامنة التالية.</translation>
    </message>
  </context>
  <context>
    <name>GroupChoice</name>
    <message>
      <source>All participants</source>
      <translation>كل المشاركين</translation>
    </message>
    <message>
      <source>For</source>
      <translation>موجَّه إلى</translation>
    </message>
    <message>
      <source>For whom the discussion is</source>
      <translation>لمن يوجَّه النقاش</translation>
    </message>
    <message>
      <source>The group this was for is not among yours now: choose again.</source>
      <translation>المجموعة التي كان هذا موجّهًا إليها لم تعد من مجموعاتك: يُرجى الاختيار من جديد.</translation>
    </message>
  </context>
  <context>
    <name>HitBar</name>
    <message>
      <source>Hit {number} of {count}</source>
      <translation>النتيجة {number} من {count}</translation>
    </message>
    <message>
      <source>Hits here: {count}</source>
      <translation>النتائج هنا: {count}</translation>
    </message>
    <message>
      <source>Hits in what is read</source>
      <translation>النتائج في النص المعروض</translation>
    </message>
    <message>
      <source>Mark no more (Esc)</source>
      <translation>إنهاء إبراز النتائج (Esc)</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
      <source>Nothing marked here</source>
      <translation>لا نتائج هنا</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
  </context>
  <context>
    <name>HitDelegate</name>
    <message>
      <source>Comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>News</source>
      <translation>خبر</translation>
    </message>
  </context>
  <context>
    <name>ItemDetail</name>
    <message numerus="yes">
      <source>%n attempt(s)</source>
      <translation>
        <numerusform>لا محاولات</numerusform>
        <numerusform>محاولة واحدة</numerusform>
        <numerusform>محاولتان</numerusform>
        <numerusform>%Ln محاولات</numerusform>
        <numerusform>%Ln محاولة</numerusform>
        <numerusform>%Ln محاولة</numerusform>
      </translation>
    </message>
    <message>
      <source>Both versions are merged here. Look at it once more, then send it.</source>
      <translation>دُمجت النسختان هنا. يُرجى إلقاء نظرة أخيرة ثم الإرسال.</translation>
    </message>
    <message>
      <source>Choose an item in the list to see how it stands.</source>
      <translation>يُرجى اختيار عنصر من القائمة لمعرفة حاله.</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>نسخ النص</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>هو في الطريق.</translation>
    </message>
    <message>
      <source>It is sent with the next sync, and kept here until then.</source>
      <translation>يُرسل مع المزامنة التالية، ويبقى هنا حتى ذلك الحين.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
      <source>Keep the site's</source>
      <translation>الاحتفاظ بنسخة الموقع</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>دمج…</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>لم يُختر شيء</translation>
    </message>
    <message>
      <source>Post as a new discussion</source>
      <translation>نشر كنقاش جديد</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>سحب</translation>
    </message>
    <message>
      <source>Text of the item</source>
      <translation>نص العنصر</translation>
    </message>
    <message>
      <source>The connection ended before the answer came. The site is asked whether the post arrived; it is not sent twice.</source>
      <translation>انقطع الاتصال قبل وصول الجواب. يُسأل الموقع هل وصلت المشاركة؛ فلا تُرسل مرتين.</translation>
    </message>
    <message>
      <source>The site has it and shows it once a moderator has approved it. Each sync looks for it; it is not sent again. If you discard it, the site may show it all the same.</source>
      <translation>وصل إلى الموقع، ويظهر فيه بعد موافقة الإشراف. تبحث عنه كل مزامنة، ولا يُرسل مرة أخرى. وعند تجاهله قد يُظهره الموقع رغم ذلك.</translation>
    </message>
    <message>
      <source>The site has it.</source>
      <translation>وصل إلى الموقع.</translation>
    </message>
    <message>
      <source>The site says: “{words}”</source>
      <translation>يقول الموقع: «{words}»</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>Uploading {name}, file {number} of {total}</source>
      <translation>جارٍ رفع {name}، الملف {number} من {total}</translation>
    </message>
    <message>
      <source>Written in {origin}, which is not among your forums any more</source>
      <translation>كُتب في {origin}، ولم يعد ذلك من منتدياتك</translation>
    </message>
    <message>
      <source>Written {when}</source>
      <translation>وقت الكتابة: {when}</translation>
    </message>
    <message>
      <source>You and the site changed the same place: there, both versions stand one after the other, yours first. Take out what is too much, then send it.</source>
      <translation>غيّرت أنت والموقع الموضع نفسه: النسختان هناك متتاليتان، ونسختك أولًا. يُرجى حذف الزائد ثم الإرسال.</translation>
    </message>
    <message>
      <source>next attempt {when}</source>
      <translation>المحاولة التالية: {when}</translation>
    </message>
    <message>
      <source>sent {when}</source>
      <translation>وقت الإرسال: {when}</translation>
    </message>
  </context>
  <context>
    <name>JournalEntryView</name>
    <message>
      <source>About</source>
      <translation>حول</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>النسخ السابقة</translation>
    </message>
    <message>
      <source>I wanted to know whether … So I tried …</source>
      <translation>أردت أن أعرف هل … لذلك جرّبت …</translation>
    </message>
    <message>
      <source>It worked, or not. Next time I would …</source>
      <translation>نجح الأمر، أو لم ينجح. في المرة القادمة …</translation>
    </message>
    <message>
      <source>Journal entry</source>
      <translation>تدوينة في اليوميات</translation>
    </message>
    <message>
      <source>Looking for earlier versions…</source>
      <translation>جارٍ البحث عن نسخ سابقة…</translation>
    </message>
    <message>
      <source>Make a post of it…</source>
      <translation>تحويلها إلى مشاركة…</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation>لم يُحفظ: {why}</translation>
    </message>
    <message>
      <source>Saved on this computer at {time}</source>
      <translation>حُفظ على هذا الحاسوب الساعة {time}</translation>
    </message>
    <message>
      <source>There are no earlier versions</source>
      <translation>لا نسخ سابقة</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>ما جرّبته</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ما نتج عنه</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>الموضوع</translation>
    </message>
  </context>
  <context>
    <name>JournalPane</name>
    <message>
      <source>Journal</source>
      <translation>اليوميات</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>التعلّم</translation>
    </message>
    <message>
      <source>Note what you tried, and what came of it. Only you see it: it stays on this computer.</source>
      <translation>هنا تُدوَّن تجاربك وما نتج عنها. لا يراها سواك: تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>ما أنجزته</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>كتابة</translation>
    </message>
    <message>
      <source>Your journal is empty</source>
      <translation>يومياتك فارغة</translation>
    </message>
  </context>
  <context>
    <name>KeyList</name>
    <message>
      <source>Actions and their keys</source>
      <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Help on the web</source>
      <translation>المساعدة على الويب</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>No action has these words.</source>
      <translation>لا أمر بهذه الكلمات.</translation>
    </message>
    <message>
      <source>Search for an action or a key</source>
      <translation>البحث عن أمر أو مفتاح</translation>
    </message>
  </context>
  <context>
    <name>KeyringHint</name>
    <message>
      <source>Stay signed in for this run only</source>
      <translation>البقاء مسجَّل الدخول لهذه الجلسة فقط</translation>
    </message>
  </context>
  <context>
    <name>LearningActions</name>
    <message>
      <source>Charts as tables</source>
      <translation>الرسوم البيانية كجداول</translation>
    </message>
    <message>
      <source>Export what I did, with the journal…</source>
      <translation>تصدير ما أنجزته مع اليوميات…</translation>
    </message>
    <message>
      <source>Export what I did…</source>
      <translation>تصدير ما أنجزته…</translation>
    </message>
    <message>
      <source>Write in the journal</source>
      <translation>الكتابة في اليوميات</translation>
    </message>
  </context>
  <context>
    <name>LearningPage</name>
    <message>
      <source>As tables</source>
      <translation>كجداول</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>بالشهر</translation>
    </message>
    <message>
      <source>By week</source>
      <translation>بالأسبوع</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Nothing was done in this time yet. What you do from now on shows here.</source>
      <translation>لم يُنجز شيء في هذه المدة بعد. ما تنجزه من الآن يظهر هنا.</translation>
    </message>
    <message numerus="yes">
      <source>Shares of %n deed(s), not of time.</source>
      <translation>
        <numerusform>نسب من الأفعال، لا من الوقت.</numerusform>
        <numerusform>نسب من فعل واحد، لا من الوقت.</numerusform>
        <numerusform>نسب من فعلين، لا من الوقت.</numerusform>
        <numerusform>نسب من %Ln أفعال، لا من الوقت.</numerusform>
        <numerusform>نسب من %Ln فعلًا، لا من الوقت.</numerusform>
        <numerusform>نسب من %Ln فعل، لا من الوقت.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last twelve months</source>
      <translation>آخر اثني عشر شهرًا</translation>
    </message>
    <message>
      <source>The last twelve weeks</source>
      <translation>آخر اثني عشر أسبوعًا</translation>
    </message>
    <message>
      <source>This week, as you wish</source>
      <translation>أهدافك لهذا الأسبوع</translation>
    </message>
    <message>
      <source>What is counted, and how</source>
      <translation>ما يُحتسب، وكيف</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>ما أنجزته</translation>
    </message>
    <message>
      <source>Your mix, and the rule of thumb</source>
      <translation>توزيعك والقاعدة التقريبية</translation>
    </message>
  </context>
  <context>
    <name>LeaveDialog</name>
    <message numerus="yes">
      <source>%n draft(s)</source>
      <translation>
        <numerusform>لا مسودات</numerusform>
        <numerusform>مسودة واحدة</numerusform>
        <numerusform>مسودتان</numerusform>
        <numerusform>%Ln مسودات</numerusform>
        <numerusform>%Ln مسودة</numerusform>
        <numerusform>%Ln مسودة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries of the journal</source>
      <translation>
        <numerusform>لا تدوينات في اليوميات</numerusform>
        <numerusform>تدوينة واحدة في اليوميات</numerusform>
        <numerusform>تدوينتان في اليوميات</numerusform>
        <numerusform>%Ln تدوينات في اليوميات</numerusform>
        <numerusform>%Ln تدوينة في اليوميات</numerusform>
        <numerusform>%Ln تدوينة في اليوميات</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the calendar</source>
      <translation>
        <numerusform>لا ملاحظات في التقويم</numerusform>
        <numerusform>ملاحظة واحدة في التقويم</numerusform>
        <numerusform>ملاحظتان في التقويم</numerusform>
        <numerusform>%Ln ملاحظات في التقويم</numerusform>
        <numerusform>%Ln ملاحظة في التقويم</numerusform>
        <numerusform>%Ln ملاحظة في التقويم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) not sent yet</source>
      <translation>
        <numerusform>لا نصوص بانتظار الإرسال</numerusform>
        <numerusform>نص واحد لم يُرسل بعد</numerusform>
        <numerusform>نصان لم يُرسلا بعد</numerusform>
        <numerusform>%Ln نصوص لم تُرسل بعد</numerusform>
        <numerusform>%Ln نصًّا لم يُرسل بعد</numerusform>
        <numerusform>%Ln نص لم يُرسل بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Also remove %n text(s) of mine that are nowhere else</source>
      <translation>
        <numerusform>لا نصوص لي تُحذف</numerusform>
        <numerusform>حذف نصي الذي لا يوجد في مكان آخر أيضًا</numerusform>
        <numerusform>حذف نصَّين لي لا يوجدان في مكان آخر أيضًا</numerusform>
        <numerusform>حذف %Ln نصوص لي لا توجد في مكان آخر أيضًا</numerusform>
        <numerusform>حذف %Ln نصًّا لي لا يوجد في مكان آخر أيضًا</numerusform>
        <numerusform>حذف %Ln نص لي لا يوجد في مكان آخر أيضًا</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Courses, files and what you wrote here go. What the site has stays there.</source>
      <translation>تُحذف المقررات والملفات وما كتبته هنا. وما على الموقع يبقى عليه.</translation>
    </message>
    <message>
      <source>Export what I wrote, then remove the account from this laptop</source>
      <translation>تصدير ما كتبته، ثم إزالة الحساب من هذا الحاسوب</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>Keep everything on this laptop</source>
      <translation>إبقاء كل شيء على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Nothing of yours is on this laptop only.</source>
      <translation>لا شيء مما كتبته موجود على هذا الحاسوب وحده.</translation>
    </message>
    <message>
      <source>On this laptop only: {what}.</source>
      <translation>على هذا الحاسوب وحده: {what}.</translation>
    </message>
    <message>
      <source>Open the page “Security keys”</source>
      <translation>فتح صفحة «مفاتيح الأمان»</translation>
    </message>
    <message>
      <source>Posts, drafts, what waits, messages, journal and notes: in a file.</source>
      <translation>المشاركات والمسودات وما ينتظر الإرسال والرسائل واليوميات والملاحظات: في ملف.</translation>
    </message>
    <message>
      <source>Remove the account from this laptop</source>
      <translation>إزالة الحساب من هذا الحاسوب</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>تسجيل الخروج</translation>
    </message>
    <message>
      <source>Sign out and remove</source>
      <translation>تسجيل الخروج والإزالة</translation>
    </message>
    <message>
      <source>The site is not told, and the sign-in stays valid there. End it on the site's own page; on some sites that also signs out your other devices.</source>
      <translation>لا يُبلَّغ الموقع، ويبقى تسجيل الدخول صالحًا فيه. يمكن إنهاؤه من صفحة الموقع نفسه، وفي بعض المواقع يُنهي ذلك تسجيل الدخول على الأجهزة الأخرى أيضًا.</translation>
    </message>
    <message>
      <source>You can go on reading and writing. What waits is sent once you sign in again.</source>
      <translation>يمكنك متابعة القراءة والكتابة. يُرسل ما ينتظر بعد تسجيل دخولك مجددًا.</translation>
    </message>
  </context>
  <context>
    <name>ListBar</name>
    <message>
      <source>Filter by words</source>
      <translation>تصفية بالكلمات</translation>
    </message>
    <message>
      <source>Filter by words (Ctrl+L)</source>
      <translation>تصفية بالكلمات (Ctrl+L)</translation>
    </message>
    <message>
      <source>Filter the discussions by words</source>
      <translation>تصفية النقاشات بالكلمات</translation>
    </message>
    <message>
      <source>Order and filter</source>
      <translation>ترتيب وتصفية</translation>
    </message>
    <message>
      <source>Order and filter (Ctrl+Shift+F)</source>
      <translation>ترتيب وتصفية (Ctrl+Shift+F)</translation>
    </message>
    <message>
      <source>Unread first</source>
      <translation>غير المقروء أولًا</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Discarded: {title}</source>
      <translation>جرى تجاهل: {title}</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>المسودات</translation>
    </message>
    <message>
      <source>No drafts</source>
      <translation>لا مسودات</translation>
    </message>
    <message>
      <source>Nothing waits to be sent</source>
      <translation>لا شيء بانتظار الإرسال</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>صندوق الصادر</translation>
    </message>
    <message>
      <source>Subscribed: the site will tell you of new posts</source>
      <translation>تم الاشتراك: سيخبرك الموقع بالمشاركات الجديدة</translation>
    </message>
    <message>
      <source>Taken back: {title}</source>
      <translation>سُحب: {title}</translation>
    </message>
    <message>
      <source>Unsubscribed from this discussion</source>
      <translation>أُلغي الاشتراك في هذا النقاش</translation>
    </message>
    <message>
      <source>What you begin to write is saved here by itself.</source>
      <translation>ما تبدأ كتابته يُحفظ هنا تلقائيًا.</translation>
    </message>
    <message>
      <source>What you write is kept here until the site has it.</source>
      <translation>ما يُكتب يبقى هنا إلى أن يصل إلى الموقع.</translation>
    </message>
  </context>
  <context>
    <name>MarkChoice</name>
    <message>
      <source>Mark</source>
      <translation>وسم</translation>
    </message>
    <message>
      <source>Mark of your post: {mark}</source>
      <translation>وسم مشاركتك: {mark}</translation>
    </message>
    <message>
      <source>No mark</source>
      <translation>بلا وسم</translation>
    </message>
    <message>
      <source>Say what your post is (Ctrl+M)</source>
      <translation>تحديد نوع مشاركتك (Ctrl+M)</translation>
    </message>
  </context>
  <context>
    <name>MeetingBar</name>
    <message>
      <source>Join</source>
      <translation>انضمام</translation>
    </message>
    <message>
      <source>Join {title}</source>
      <translation>الانضمام إلى {title}</translation>
    </message>
    <message>
      <source>You are offline. To join, you need a connection.</source>
      <translation>أنت دون اتصال. يلزم الاتصال للانضمام.</translation>
    </message>
  </context>
  <context>
    <name>MixChart</name>
    <message>
      <source>You</source>
      <translation>أنت</translation>
    </message>
  </context>
  <context>
    <name>NavigationPane</name>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>لا شيء متأخر</numerusform>
        <numerusform>موعد واحد متأخر</numerusform>
        <numerusform>موعدان متأخران</numerusform>
        <numerusform>%Ln مواعيد متأخرة</numerusform>
        <numerusform>%Ln موعدًا متأخرًا</numerusform>
        <numerusform>%Ln موعد متأخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>لا شيء غير مقروء</numerusform>
        <numerusform>غير المقروء: واحد</numerusform>
        <numerusform>غير المقروء: اثنان</numerusform>
        <numerusform>غير المقروء: %Ln</numerusform>
        <numerusform>غير المقروء: %Ln</numerusform>
        <numerusform>غير المقروء: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without an answer</source>
      <translation>
        <numerusform>لا أسئلة بلا جواب</numerusform>
        <numerusform>سؤال واحد بلا جواب</numerusform>
        <numerusform>سؤالان بلا جواب</numerusform>
        <numerusform>%Ln أسئلة بلا جواب</numerusform>
        <numerusform>%Ln سؤالًا بلا جواب</numerusform>
        <numerusform>%Ln سؤال بلا جواب</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>التقويم</translation>
    </message>
    <message>
      <source>Courses and forums</source>
      <translation>المقررات والمنتديات</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>المسودات</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>الأكثر إفادة</translation>
    </message>
    <message>
      <source>Keep on this computer</source>
      <translation>الاحتفاظ على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>التعلّم</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>News</source>
      <translation>الأخبار</translation>
    </message>
    <message>
      <source>No longer show it with this course</source>
      <translation>عدم عرضه مع هذا المقرر</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>الإشعارات</translation>
    </message>
    <message>
      <source>Open there</source>
      <translation>فتح هناك</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>صندوق الصادر</translation>
    </message>
    <message numerus="yes">
      <source>Outbox, %n waiting</source>
      <translation>
        <numerusform>صندوق الصادر، لا شيء بالانتظار</numerusform>
        <numerusform>صندوق الصادر، عنصر واحد بالانتظار</numerusform>
        <numerusform>صندوق الصادر، عنصران بالانتظار</numerusform>
        <numerusform>صندوق الصادر، %Ln عناصر بالانتظار</numerusform>
        <numerusform>صندوق الصادر، %Ln عنصرًا بالانتظار</numerusform>
        <numerusform>صندوق الصادر، %Ln عنصر بالانتظار</numerusform>
      </translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>أسئلة تنتظر جوابًا</translation>
    </message>
    <message>
      <source>Saved search {name}</source>
      <translation>البحث المحفوظ {name}</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Tie to a discussion space…</source>
      <translation>ربط بمساحة نقاش…</translation>
    </message>
  </context>
  <context>
    <name>NewsPane</name>
    <message>
      <source>All sources</source>
      <translation>كل المصادر</translation>
    </message>
    <message>
      <source>Choose what to follow</source>
      <translation>اختيار ما تتابعه</translation>
    </message>
    <message>
      <source>More about news</source>
      <translation>المزيد للأخبار</translation>
    </message>
    <message>
      <source>News</source>
      <translation>الأخبار</translation>
    </message>
    <message>
      <source>No news yet</source>
      <translation>لا أخبار بعد</translation>
    </message>
    <message>
      <source>Nothing new from here</source>
      <translation>لا جديد من هذا المصدر</translation>
    </message>
    <message>
      <source>Other sources may have news.</source>
      <translation>قد تكون لدى مصادر أخرى أخبار.</translation>
    </message>
    <message>
      <source>Show all sources</source>
      <translation>عرض كل المصادر</translation>
    </message>
    <message>
      <source>Source to show</source>
      <translation>المصدر المعروض</translation>
    </message>
    <message>
      <source>What is new in your courses will stand here, and what the organisation tells elsewhere, if you follow it.</source>
      <translation>سيظهر هنا الجديد في مقرراتك، وما تنشره المؤسسة في أماكن أخرى إن كنت تتابعها.</translation>
    </message>
  </context>
  <context>
    <name>NewsView</name>
    <message>
      <source>Choose something new to read it.</source>
      <translation>يُرجى اختيار خبر لقراءته.</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>نُسخ الرابط</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>لم يُختر شيء</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>فتح في المتصفح</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>فتح النشاط</translation>
    </message>
    <message>
      <source>Open the course</source>
      <translation>فتح المقرر</translation>
    </message>
    <message>
      <source>Share…</source>
      <translation>مشاركة…</translation>
    </message>
    <message>
      <source>Text of the news</source>
      <translation>نص الخبر</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this notice</source>
      <translation>إغلاق هذا التنبيه</translation>
    </message>
  </context>
  <context>
    <name>NotificationView</name>
    <message>
      <source>Choose a notification</source>
      <translation>يُرجى اختيار إشعار</translation>
    </message>
    <message>
      <source>Enter leads to what it is about.</source>
      <translation>يؤدي Enter إلى ما يتحدث عنه.</translation>
    </message>
    <message>
      <source>It leads to no page.</source>
      <translation>لا يؤدي إلى أي صفحة.</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>تعليم كمقروء</translation>
    </message>
    <message>
      <source>Mark as read (Ctrl+Alt+R)</source>
      <translation>تعليم كمقروء (Ctrl+Alt+R)</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>فتح على الموقع</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>فتح النشاط</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>فتح المحادثة</translation>
    </message>
    <message>
      <source>Open the course</source>
      <translation>فتح المقرر</translation>
    </message>
    <message>
      <source>Open the discussion</source>
      <translation>فتح النقاش</translation>
    </message>
    <message>
      <source>Open the forum</source>
      <translation>فتح المنتدى</translation>
    </message>
    <message>
      <source>What it is about is not on this computer.</source>
      <translation>ما يتحدث عنه ليس على هذا الحاسوب.</translation>
    </message>
  </context>
  <context>
    <name>NotificationsPane</name>
    <message>
      <source>Here at once, and with the next sync on the site (Ctrl+Alt+A)</source>
      <translation>هنا فورًا، وعلى الموقع مع المزامنة التالية (Ctrl+Alt+A)</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
      <source>No notifications</source>
      <translation>لا إشعارات</translation>
    </message>
    <message>
      <source>Nothing is here yet</source>
      <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>الإشعارات</translation>
    </message>
    <message>
      <source>The next sync brings what the site has to tell you.</source>
      <translation>تأتي إشعارات الموقع مع المزامنة التالية.</translation>
    </message>
    <message>
      <source>This site tells no notifications</source>
      <translation>لا يرسل هذا الموقع إشعارات</translation>
    </message>
    <message>
      <source>What is new in your forums stands at the forums themselves.</source>
      <translation>يظهر الجديد في منتدياتك عند المنتديات نفسها.</translation>
    </message>
    <message>
      <source>What the site has to tell you will stand here.</source>
      <translation>ستظهر هنا إشعارات الموقع.</translation>
    </message>
  </context>
  <context>
    <name>OpenAnything</name>
    <message>
      <source>Course, activity, forum, discussion, person, command or link</source>
      <translation>مقرر أو نشاط أو منتدى أو نقاش أو شخص أو أمر أو رابط</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>Open anything</source>
      <translation>فتح سريع</translation>
    </message>
    <message>
      <source>Open this link</source>
      <translation>فتح هذا الرابط</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search everything for “{words}”</source>
      <translation>البحث عن «{words}» في كل شيء</translation>
    </message>
    <message>
      <source>This link does not lead to a place of this site</source>
      <translation>هذا الرابط لا يؤدي إلى مكان في هذا الموقع</translation>
    </message>
    <message>
      <source>Type some letters of what you look for, whatever their accents.</source>
      <translation>تكفي كتابة بعض حروف ما تبحث عنه، أيًّا كان تشكيلها.</translation>
    </message>
    <message>
      <source>Up and down to choose, Enter to open, Escape to close.</source>
      <translation>السهمان لأعلى ولأسفل للاختيار، وEnter للفتح، وEscape للإغلاق.</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>النتائج المطابقة</translation>
    </message>
    <message>
      <source>What to open</source>
      <translation>ما يُراد فتحه</translation>
    </message>
  </context>
  <context>
    <name>OutlineDelegate</name>
    <message>
      <source>Comments</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>بانتظار الإرسال</translation>
    </message>
  </context>
  <context>
    <name>OwnExportSaving</name>
    <message numerus="yes">
      <source>%n draft(s) and what waits</source>
      <translation>
        <numerusform>لا مسودات ولا شيء بانتظار الإرسال</numerusform>
        <numerusform>عنصر واحد من المسودات وما ينتظر الإرسال</numerusform>
        <numerusform>عنصران من المسودات وما ينتظر الإرسال</numerusform>
        <numerusform>%Ln عناصر من المسودات وما ينتظر الإرسال</numerusform>
        <numerusform>%Ln عنصرًا من المسودات وما ينتظر الإرسال</numerusform>
        <numerusform>%Ln عنصر من المسودات وما ينتظر الإرسال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries of the journal</source>
      <translation>
        <numerusform>لا تدوينات في اليوميات</numerusform>
        <numerusform>تدوينة واحدة في اليوميات</numerusform>
        <numerusform>تدوينتان في اليوميات</numerusform>
        <numerusform>%Ln تدوينات في اليوميات</numerusform>
        <numerusform>%Ln تدوينة في اليوميات</numerusform>
        <numerusform>%Ln تدوينة في اليوميات</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) are named in it, but not on this computer.</source>
      <translation>
        <numerusform>لا ملفات مذكورة فيه دون أن تكون على هذا الحاسوب.</numerusform>
        <numerusform>ملف واحد مذكور فيه، لكنه ليس على هذا الحاسوب.</numerusform>
        <numerusform>ملفان مذكوران فيه، لكنهما ليسا على هذا الحاسوب.</numerusform>
        <numerusform>%Ln ملفات مذكورة فيه، لكنها ليست على هذا الحاسوب.</numerusform>
        <numerusform>%Ln ملفًا مذكورة فيه، لكنها ليست على هذا الحاسوب.</numerusform>
        <numerusform>%Ln ملف مذكورة فيه، لكنها ليست على هذا الحاسوب.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n message(s)</source>
      <translation>
        <numerusform>لا رسائل</numerusform>
        <numerusform>رسالة واحدة</numerusform>
        <numerusform>رسالتان</numerusform>
        <numerusform>%Ln رسائل</numerusform>
        <numerusform>%Ln رسالة</numerusform>
        <numerusform>%Ln رسالة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your files are in the folder {name} beside it.</source>
      <translation>
        <numerusform>لا ملفات لك في المجلد {name} بجانبه.</numerusform>
        <numerusform>ملف واحد من ملفاتك في المجلد {name} بجانبه.</numerusform>
        <numerusform>ملفان من ملفاتك في المجلد {name} بجانبه.</numerusform>
        <numerusform>%Ln من ملفاتك في المجلد {name} بجانبه.</numerusform>
        <numerusform>%Ln من ملفاتك في المجلد {name} بجانبه.</numerusform>
        <numerusform>%Ln من ملفاتك في المجلد {name} بجانبه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n post(s)</source>
      <translation>
        <numerusform>لا مشاركات</numerusform>
        <numerusform>مشاركة واحدة</numerusform>
        <numerusform>مشاركتان</numerusform>
        <numerusform>%Ln مشاركات</numerusform>
        <numerusform>%Ln مشاركة</numerusform>
        <numerusform>%Ln مشاركة</numerusform>
      </translation>
    </message>
    <message>
      <source>Export my posts and drafts</source>
      <translation>تصدير مشاركاتي ومسوداتي</translation>
    </message>
    <message>
      <source>JSON, for programs (*.json)</source>
      <translation>JSON للبرامج (*.json)</translation>
    </message>
    <message>
      <source>Markdown, to edit (*.md)</source>
      <translation>Markdown للتحرير (*.md)</translation>
    </message>
    <message>
      <source>My posts {day}</source>
      <translation>مشاركاتي {day}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>عرض المجلد</translation>
    </message>
    <message>
      <source>Web page, to read (*.html)</source>
      <translation>صفحة ويب للقراءة (*.html)</translation>
    </message>
    <message>
      <source>What you wrote is saved.</source>
      <translation>حُفظ ما كتبته.</translation>
    </message>
  </context>
  <context>
    <name>OwnWordsDialog</name>
    <message>
      <source>My words</source>
      <translation>كلماتي</translation>
    </message>
    <message>
      <source>No words yet</source>
      <translation>لا كلمات بعد</translation>
    </message>
    <message>
      <source>The menu of a word that is marked as wrong adds it to them.</source>
      <translation>تُضاف إليها الكلمة المعلَّمة بأنها خطأ من قائمتها.</translation>
    </message>
  </context>
  <context>
    <name>PackDialog</name>
    <message>
      <source>A pack is one file for colleagues who are in the same course. Nothing private is in it: no messages, drafts, private replies, ratings or marks, and nothing of forums with groups. Their own sync checks it with the site.</source>
      <translation>الحزمة ملف واحد لزملائك في المقرر نفسه. لا تضم شيئًا خاصًّا: لا رسائل ولا مسودات ولا ردود خاصة ولا تقييمات ولا علامات، ولا شيء من المنتديات ذات المجموعات. تتحقق منها مزامنتهم مع الموقع.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Make a pack of this course</source>
      <translation>إنشاء حزمة من هذا المقرر</translation>
    </message>
    <message>
      <source>Make the pack…</source>
      <translation>إنشاء الحزمة…</translation>
    </message>
    <message>
      <source>Texts only, about {size}</source>
      <translation>النصوص فقط، نحو {size}</translation>
    </message>
    <message numerus="yes">
      <source>With %n file(s) up to {limit}, about {size}</source>
      <translation>
        <numerusform>دون ملفات حتى {limit}، نحو {size}</numerusform>
        <numerusform>مع ملف واحد حتى {limit}، نحو {size}</numerusform>
        <numerusform>مع ملفين حتى {limit}، نحو {size}</numerusform>
        <numerusform>مع %Ln ملفات حتى {limit}، نحو {size}</numerusform>
        <numerusform>مع %Ln ملفًا حتى {limit}، نحو {size}</numerusform>
        <numerusform>مع %Ln ملف حتى {limit}، نحو {size}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With all %n file(s) on this computer, about {size}</source>
      <translation>
        <numerusform>دون ملفات من هذا الحاسوب، نحو {size}</numerusform>
        <numerusform>مع الملف الموجود على هذا الحاسوب، نحو {size}</numerusform>
        <numerusform>مع الملفين الموجودين على هذا الحاسوب، نحو {size}</numerusform>
        <numerusform>مع كل الملفات على هذا الحاسوب (%Ln)، نحو {size}</numerusform>
        <numerusform>مع كل الملفات على هذا الحاسوب (%Ln)، نحو {size}</numerusform>
        <numerusform>مع كل الملفات على هذا الحاسوب (%Ln)، نحو {size}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PersonPicker</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Name of somebody in your courses</source>
      <translation>اسم شخص من مقرراتك</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>رسالة جديدة</translation>
    </message>
    <message>
      <source>Nobody is called like that among those whose posts are here.</source>
      <translation>لا أحد بهذا الاسم بين من لهم مشاركات هنا.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>The next sync brings the people of your courses with their posts.</source>
      <translation>يأتي الأشخاص في مقرراتك ومشاركاتهم مع المزامنة التالية.</translation>
    </message>
    <message>
      <source>Whom the message is for</source>
      <translation>لمن الرسالة</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>كتابة</translation>
    </message>
  </context>
  <context>
    <name>PhraseAsked</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>عبارة الاسترداد</translation>
    </message>
    <message>
      <source>The keyring of this computer does not have its key. Nothing is lost: type the recovery phrase that was shown when the account was encrypted. Or cancel, unlock the keyring, and start Companion again.</source>
      <translation>لا تضم سلسلة المفاتيح على هذا الحاسوب مفتاح الحساب. لم يُفقد شيء: يُرجى كتابة عبارة الاسترداد التي ظهرت عند تشفير الحساب. أو يمكن الإلغاء، ثم فتح قفل سلسلة المفاتيح وتشغيل Companion مجددًا.</translation>
    </message>
    <message>
      <source>This account is encrypted</source>
      <translation>هذا الحساب مشفَّر</translation>
    </message>
    <message>
      <source>Twelve words</source>
      <translation>اثنتا عشرة كلمة</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <source>Unlock the account</source>
      <translation>فتح قفل الحساب</translation>
    </message>
  </context>
  <context>
    <name>PhraseShown</name>
    <message>
      <source>Copied. Paste it into a password manager, then copy something else.</source>
      <translation>تم النسخ. يُرجى اللصق في برنامج لإدارة كلمات المرور، ثم نسخ شيء آخر.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>دوّنتها</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>عبارة الاسترداد</translation>
    </message>
    <message>
      <source>This account is encrypted. Its key is in the keyring of this computer. If that is lost, only these words open the account, in this order. Keep them away from the computer: whoever has both can read it.</source>
      <translation>هذا الحساب مشفَّر، ومفتاحه في سلسلة المفاتيح على هذا الحاسوب. إن فُقد، فلا تفتح الحساب إلا هذه الكلمات بهذا الترتيب. يُرجى حفظها بعيدًا عن الحاسوب: فمن يملك الاثنين يستطيع قراءته.</translation>
    </message>
    <message>
      <source>Write these twelve words on paper</source>
      <translation>يُرجى كتابة هذه الكلمات الاثنتي عشرة على ورق</translation>
    </message>
  </context>
  <context>
    <name>PictureOffer</name>
    <message numerus="yes">
      <source>%n large picture(s): {before}, {after} when made smaller</source>
      <translation>
        <numerusform>لا صور كبيرة: {before}، تصبح {after} بعد التصغير</numerusform>
        <numerusform>صورة كبيرة واحدة: {before}، تصبح {after} بعد التصغير</numerusform>
        <numerusform>صورتان كبيرتان: {before}، تصبح {after} بعد التصغير</numerusform>
        <numerusform>%Ln صور كبيرة: {before}، تصبح {after} بعد التصغير</numerusform>
        <numerusform>%Ln صورة كبيرة: {before}، تصبح {after} بعد التصغير</numerusform>
        <numerusform>%Ln صورة كبيرة: {before}، تصبح {after} بعد التصغير</numerusform>
      </translation>
    </message>
    <message>
      <source>Fewer pixels, and without what the camera noted in the picture</source>
      <translation>بكسلات أقل، ودون ما سجّلته الكاميرا في الصورة</translation>
    </message>
    <message>
      <source>Keep the size</source>
      <translation>إبقاء الحجم</translation>
    </message>
    <message>
      <source>Make smaller</source>
      <translation>تصغير</translation>
    </message>
  </context>
  <context>
    <name>Presence</name>
    <message>
      <source>Companion is still here</source>
      <translation>لا يزال Companion هنا</translation>
    </message>
    <message>
      <source>It goes on syncing. Its icon in the tray opens it, or ends it.</source>
      <translation>يواصل المزامنة. أيقونته في علبة النظام تفتحه أو تنهيه.</translation>
    </message>
  </context>
  <context>
    <name>PresenceSettings</name>
    <message>
      <source>&amp;Notify of</source>
      <translation>الإ&amp;شعار بـ</translation>
    </message>
    <message>
      <source>&amp;While you were away</source>
      <translation>أثناء &amp;غيابك</translation>
    </message>
    <message>
      <source>1 day before</source>
      <translation>قبل الموعد بيوم</translation>
    </message>
    <message>
      <source>1 hour before</source>
      <translation>قبل الموعد بساعة</translation>
    </message>
    <message>
      <source>3 days before</source>
      <translation>قبل الموعد بثلاثة أيام</translation>
    </message>
    <message>
      <source>A start after more than a day says what happened.</source>
      <translation>عند البدء بعد أكثر من يوم يُعرض ما حدث.</translation>
    </message>
    <message>
      <source>All new posts</source>
      <translation>كل المشاركات الجديدة</translation>
    </message>
    <message>
      <source>At login it shows no window, but its icon in the tray.</source>
      <translation>عند تسجيل الدخول لا تظهر نافذة، بل أيقونة في علبة النظام.</translation>
    </message>
    <message>
      <source>Closing the last window leaves the app syncing, if there is a tray.</source>
      <translation>بعد إغلاق آخر نافذة يواصل التطبيق المزامنة، إن وُجدت علبة النظام.</translation>
    </message>
    <message>
      <source>Count in the t&amp;itle</source>
      <translation>العدد في ال&amp;عنوان</translation>
    </message>
    <message>
      <source>Count on the ic&amp;on</source>
      <translation>العدد على الأي&amp;قونة</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>No na&amp;mes in titles</source>
      <translation>عناوين الن&amp;وافذ بلا أسماء</translation>
    </message>
    <message>
      <source>No post te&amp;xt in notifications</source>
      <translation>إشعارات بلا ن&amp;ص المشاركات</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>الإشعارات</translation>
    </message>
    <message>
      <source>Of messages, and of posts where you wrote, starred or subscribed; a single forum has a menu of its own for this. Never in the quiet hours.</source>
      <translation>بالرسائل، وبالمشاركات حيث كتبت أو ميّزت بنجمة أو اشتركت؛ ولكل منتدى قائمة خاصة لذلك. ولا إشعارات أبدًا في ساعات الهدوء.</translation>
    </message>
    <message>
      <source>Once for each, also offline; of a meeting, 15 minutes before. Single dates can have a reminder of their own.</source>
      <translation>مرة واحدة لكل موعد، ودون اتصال أيضًا؛ وللاجتماع قبله بربع ساعة. ويمكن أن يكون لأي موعد تذكير خاص به.</translation>
    </message>
    <message>
      <source>Remind of &amp;deadlines</source>
      <translation>الت&amp;ذكير بالمواعيد النهائية</translation>
    </message>
    <message>
      <source>So does the icon of the app, where the desktop shows it.</source>
      <translation>وكذلك أيقونة التطبيق، حيث يتيح سطح المكتب ذلك.</translation>
    </message>
    <message>
      <source>Start &amp;hidden</source>
      <translation>بدء م&amp;خفي</translation>
    </message>
    <message>
      <source>Start and end</source>
      <translation>البدء والإنهاء</translation>
    </message>
    <message>
      <source>Start at &amp;login</source>
      <translation>البدء عند تسجيل ال&amp;دخول</translation>
    </message>
    <message>
      <source>Stay in the tra&amp;y</source>
      <translation>البقاء في ع&amp;لبة النظام</translation>
    </message>
    <message>
      <source>The app starts when you sign in to this computer.</source>
      <translation>يبدأ التطبيق عند تسجيل دخولك إلى هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The title of the window says how many posts are unread.</source>
      <translation>يذكر عنوان النافذة عدد المشاركات غير المقروءة.</translation>
    </message>
    <message>
      <source>The title of the window says neither your site nor who you are.</source>
      <translation>لا يذكر عنوان النافذة موقعك ولا من أنت.</translation>
    </message>
    <message>
      <source>They say how much is new, with no name and no word of it.</source>
      <translation>تذكر مقدار الجديد فقط، بلا اسم ولا كلمة منه.</translation>
    </message>
    <message>
      <source>What concerns you</source>
      <translation>ما يخصك</translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message>
      <source>All of it leaves this computer: files, drafts, sign-in and key.</source>
      <translation>يغادر كله هذا الحاسوب: الملفات والمسودات وبيانات الدخول والمفتاح.</translation>
    </message>
    <message>
      <source>An encrypted account has one.</source>
      <translation>لكل حساب مشفَّر عبارة.</translation>
    </message>
    <message>
      <source>Courses, posts and files leave this computer, and so does all that you wrote and did not send. What is on the site stays there. This cannot be undone.</source>
      <translation>تغادر المقررات والمشاركات والملفات هذا الحاسوب، وكذلك كل ما كتبته ولم تُرسله. وما على الموقع يبقى عليه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
      <source>Decrypt</source>
      <translation>إلغاء التشفير</translation>
    </message>
    <message>
      <source>Decrypt…</source>
      <translation>إلغاء التشفير…</translation>
    </message>
    <message>
      <source>Encrypt</source>
      <translation>تشفير</translation>
    </message>
    <message>
      <source>Encrypt this account</source>
      <translation>تشفير هذا الحساب</translation>
    </message>
    <message>
      <source>Encrypt this account?</source>
      <translation>هل يُشفَّر هذا الحساب؟</translation>
    </message>
    <message>
      <source>Encrypt…</source>
      <translation>تشفير…</translation>
    </message>
    <message>
      <source>Have this account lie unencrypted on this computer?</source>
      <translation>هل يبقى هذا الحساب دون تشفير على هذا الحاسوب؟</translation>
    </message>
    <message>
      <source>If this computer is lost</source>
      <translation>إن فُقد هذا الحاسوب</translation>
    </message>
    <message>
      <source>It is closed for a moment, and everything is written anew. Then twelve words are shown: have paper and pen at hand.</source>
      <translation>يُغلق الحساب للحظة ويُكتب كله من جديد. ثم تظهر اثنتا عشرة كلمة: يُرجى تجهيز ورقة وقلم.</translation>
    </message>
    <message>
      <source>It is encrypted. Its key is in the keyring of this computer.</source>
      <translation>الحساب مشفَّر، ومفتاحه في سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>It is encrypted: those who look after this computer want that.</source>
      <translation>الحساب مشفَّر: هكذا يريد من يتولى رعاية هذا الحاسوب.</translation>
    </message>
    <message>
      <source>It is not encrypted: a solid-state disk or a backup may still hold parts of it.</source>
      <translation>الحساب غير مشفَّر: قد تبقى أجزاء منه على قرص SSD أو في نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>عبارة الاسترداد</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>عرض…</translation>
    </message>
    <message>
      <source>Those who look after this computer have turned this off.</source>
      <translation>أوقف ذلك من يتولى رعاية هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Twelve words that open the account if the keyring is lost.</source>
      <translation>اثنتا عشرة كلمة تفتح الحساب إن فُقدت سلسلة المفاتيح.</translation>
    </message>
    <message>
      <source>Who finds the computer cannot read posts, drafts or files without the key.</source>
      <translation>من يعثر على الحاسوب لا يستطيع قراءة المشاركات أو المسودات أو الملفات دون المفتاح.</translation>
    </message>
    <message>
      <source>Whoever gets at its disk can read it then.</source>
      <translation>عندئذ يستطيع قراءته كل من يصل إلى القرص.</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation>مسح</translation>
    </message>
    <message>
      <source>Wipe this account</source>
      <translation>مسح هذا الحساب</translation>
    </message>
    <message>
      <source>Wipe this account from this computer?</source>
      <translation>هل يُمسح هذا الحساب من هذا الحاسوب؟</translation>
    </message>
    <message>
      <source>Wipe…</source>
      <translation>مسح…</translation>
    </message>
    <message>
      <source>Without its recovery phrase nobody reads what a disk may still hold of it.</source>
      <translation>دون عبارة الاسترداد لا يقرأ أحد ما قد يبقى منه على قرص.</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
  </context>
  <context>
    <name>QueryField</name>
    <message>
      <source>Names to choose from</source>
      <translation>أسماء للاختيار</translation>
    </message>
  </context>
  <context>
    <name>QueryFilters</name>
    <message>
      <source>After…</source>
      <translation>بعد…</translation>
    </message>
    <message>
      <source>Before…</source>
      <translation>قبل…</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>التصفيات</translation>
    </message>
    <message>
      <source>From…</source>
      <translation>من…</translation>
    </message>
    <message>
      <source>In…</source>
      <translation>في…</translation>
    </message>
    <message>
      <source>Kind…</source>
      <translation>النوع…</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>مشاركاتي</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>المميزة بنجمة</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>غير المقروءة</translation>
    </message>
    <message>
      <source>With files</source>
      <translation>ذات المرفقات</translation>
    </message>
  </context>
  <context>
    <name>ReadingActions</name>
    <message>
      <source>All is read</source>
      <translation>كل شيء مقروء</translation>
    </message>
    <message>
      <source>Copy a link that opens in Companion</source>
      <translation>نسخ رابط يُفتح في Companion</translation>
    </message>
    <message>
      <source>Copy the link to this post</source>
      <translation>نسخ رابط هذه المشاركة</translation>
    </message>
    <message>
      <source>Copy the whole discussion</source>
      <translation>نسخ النقاش كاملًا</translation>
    </message>
    <message>
      <source>Copy this post</source>
      <translation>نسخ هذه المشاركة</translation>
    </message>
    <message>
      <source>Copy this post as Markdown</source>
      <translation>نسخ هذه المشاركة بصيغة Markdown</translation>
    </message>
    <message>
      <source>Copy what is selected</source>
      <translation>نسخ المحدد</translation>
    </message>
    <message>
      <source>Fold or unfold all branches</source>
      <translation>طي كل الفروع أو بسطها</translation>
    </message>
    <message>
      <source>Fold or unfold this branch</source>
      <translation>طي هذا الفرع أو بسطه</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>نُسخ الرابط</translation>
    </message>
    <message>
      <source>Next unread post</source>
      <translation>المشاركة غير المقروءة التالية</translation>
    </message>
    <message>
      <source>Previous unread post</source>
      <translation>المشاركة غير المقروءة السابقة</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>Quote in a reply</source>
      <translation>اقتباس في رد</translation>
    </message>
    <message>
      <source>Save as PDF or another file…</source>
      <translation>حفظ بصيغة PDF أو ملف آخر…</translation>
    </message>
    <message>
      <source>Share my post…</source>
      <translation>مشاركة ما كتبته…</translation>
    </message>
    <message>
      <source>Show by time</source>
      <translation>عرض بترتيب الوقت</translation>
    </message>
    <message>
      <source>This post helped me</source>
      <translation>أفادتني هذه المشاركة</translation>
    </message>
    <message>
      <source>Who said what since you were here</source>
      <translation>من كتب وماذا كتب منذ زيارتك</translation>
    </message>
  </context>
  <context>
    <name>SavedSearches</name>
    <message>
      <source>Forget</source>
      <translation>نسيان</translation>
    </message>
    <message>
      <source>Forget what I searched for</source>
      <translation>نسيان عمليات بحثي</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove the saved search “{name}”?</source>
      <translation>هل يُزال البحث المحفوظ «{name}»؟</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>إزالة…</translation>
    </message>
    <message>
      <source>Rename “{name}”</source>
      <translation>إعادة تسمية «{name}»</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>إعادة تسمية…</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>حفظ هذا البحث</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
      <source>What else to do with this search</source>
      <translation>خيارات أخرى لهذا البحث</translation>
    </message>
  </context>
  <context>
    <name>SearchView</name>
    <message>
      <source>A name, a forum or course, or a day such as 2026-11-24 makes a filter.</source>
      <translation>اسمٌ أو منتدى أو مقرر أو يوم مثل 2026-11-24 يصير تصفية.</translation>
    </message>
    <message>
      <source>Go on typing</source>
      <translation>يُرجى متابعة الكتابة</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
      <source>Nothing found on this laptop</source>
      <translation>لم يُعثر على شيء في هذا الحاسوب</translation>
    </message>
    <message>
      <source>Only what is on this laptop is searched: this site cannot be searched from here. Try fewer letters or words.</source>
      <translation>يشمل البحث ما في هذا الحاسوب فقط، فلا يمكن البحث في هذا الموقع من هنا. يُرجى تجربة حروف أو كلمات أقل.</translation>
    </message>
    <message>
      <source>Posts, messages, what courses hold, and your own notes: type a word or its beginning; it works without a connection.</source>
      <translation>المشاركات والرسائل ومحتوى المقررات وملاحظاتك: تكفي كتابة كلمة أو أولها؛ ويعمل البحث دون اتصال.</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>البحث في كل شيء</translation>
    </message>
    <message>
      <source>Search everything on this laptop</source>
      <translation>البحث في كل ما على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Take a filter away, or try fewer letters or words.</source>
      <translation>قد تفيد إزالة تصفية، أو تجربة حروف أو كلمات أقل.</translation>
    </message>
    <message>
      <source>Try fewer letters or words, or search on the site with Ctrl+F3.</source>
      <translation>يُرجى تجربة حروف أو كلمات أقل، أو البحث في الموقع بالمفتاحين ‎Ctrl+F3‎.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>ما عُثر عليه</translation>
    </message>
  </context>
  <context>
    <name>SendingUndo</name>
    <message>
      <source>Queued: {title}</source>
      <translation>بانتظار الإرسال: {title}</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Set by your organisation</source>
      <translation>حددته مؤسستك</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source> MB</source>
      <translation> ميغابايت</translation>
    </message>
    <message>
      <source> min</source>
      <translation> دقيقة</translation>
    </message>
    <message numerus="yes">
      <source>%n second(s)</source>
      <translation>
        <numerusform>%Ln ثانية</numerusform>
        <numerusform>ثانية واحدة</numerusform>
        <numerusform>ثانيتان</numerusform>
        <numerusform>%Ln ثوانٍ</numerusform>
        <numerusform>%Ln ثانية</numerusform>
        <numerusform>%Ln ثانية</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Accent</source>
      <translation>لون الت&amp;مييز</translation>
    </message>
    <message>
      <source>&amp;Budget for a month</source>
      <translation>م&amp;يزانية الشهر</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;اللغة</translation>
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation>أ&amp;كبر ملف</translation>
    </message>
    <message>
      <source>&amp;Motion</source>
      <translation>ال&amp;حركة</translation>
    </message>
    <message>
      <source>&amp;Quiet hours</source>
      <translation>ساعات ال&amp;هدوء</translation>
    </message>
    <message>
      <source>&amp;Room for files</source>
      <translation>مساحة المل&amp;فات</translation>
    </message>
    <message>
      <source>&amp;Text size</source>
      <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
      <source>&amp;Undo sending</source>
      <translation>الترا&amp;جع عن الإرسال</translation>
    </message>
    <message>
      <source>Also with Ctrl++ and Ctrl+-; Ctrl+0 is the normal size.</source>
      <translation>وكذلك بالمفاتيح ‎Ctrl++‎ و‎Ctrl+-‎؛ والحجم العادي بالمفتاح Ctrl+0.</translation>
    </message>
    <message>
      <source>Any size</source>
      <translation>أي حجم</translation>
    </message>
    <message>
      <source>As over a mobile phone, where the system says so.</source>
      <translation>كالاتصال عبر هاتف محمول، حيث يذكر النظام ذلك.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>كما في النظام</translation>
    </message>
    <message>
      <source>Ask before anything is synced</source>
      <translation>السؤال قبل أي مزامنة</translation>
    </message>
    <message>
      <source>Between these times nothing is synced by itself.</source>
      <translation>بين هذين الوقتين لا تجري مزامنة تلقائية.</translation>
    </message>
    <message>
      <source>C&amp;ontrast</source>
      <translation>الت&amp;باين</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكنة</translation>
    </message>
    <message>
      <source>Dark letters on light, or light on dark.</source>
      <translation>حروف داكنة على خلفية فاتحة، أو فاتحة على داكنة.</translation>
    </message>
    <message>
      <source>Files on this computer</source>
      <translation>الملفات على هذا الحاسوب</translation>
    </message>
    <message>
      <source>For so long what you send can be taken back; it goes out after that.</source>
      <translation>خلال هذه المدة يمكن سحب ما ترسله؛ وبعدها يُرسل إلى الموقع.</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>كاملة</translation>
    </message>
    <message>
      <source>High</source>
      <translation>عالٍ</translation>
    </message>
    <message>
      <source>High makes letters, lines and signs stand out more.</source>
      <translation>التباين العالي يزيد وضوح الحروف والخطوط والعلامات.</translation>
    </message>
    <message>
      <source>In forums that are quiet, or after a section; once a week at the most.</source>
      <translation>في المنتديات الهادئة، أو بعد إنهاء قسم؛ مرة في الأسبوع على الأكثر.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Language and look</source>
      <translation>اللغة والمظهر</translation>
    </message>
    <message>
      <source>Larger ones come only if you open or keep them.</source>
      <translation>الأكبر منه لا يصل إلا عند فتحه أو الاحتفاظ به.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتحة</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>بلا حد</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>لا إعداد بهذه الكلمات.</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>عادي</translation>
    </message>
    <message>
      <source>Off: sent at once</source>
      <translation>معطَّل: إرسال فوري</translation>
    </message>
    <message>
      <source>Offer &amp;something to write about</source>
      <translation>اقت&amp;راح ما يُكتب عنه</translation>
    </message>
    <message>
      <source>On a connection that &amp;costs</source>
      <translation>عند اتصال له &amp;تكلفة</translation>
    </message>
    <message>
      <source>Quiet hours begin</source>
      <translation>بداية ساعات الهدوء</translation>
    </message>
    <message>
      <source>Quiet hours end</source>
      <translation>نهاية ساعات الهدوء</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>مخفَّفة</translation>
    </message>
    <message>
      <source>Reduced stills menus, progress and the blinking of the cursor.</source>
      <translation>الحركة المخفَّفة توقف حركة القوائم وأشرطة التقدم ووميض المؤشر.</translation>
    </message>
    <message>
      <source>Search in the settings</source>
      <translation>البحث في الإعدادات</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Sync &amp;every</source>
      <translation>م&amp;زامنة كل</translation>
    </message>
    <message>
      <source>Sync as on any other</source>
      <translation>مزامنة كأي اتصال آخر</translation>
    </message>
    <message>
      <source>Sync text, but no files</source>
      <translation>مزامنة النص دون الملفات</translation>
    </message>
    <message>
      <source>Syncing</source>
      <translation>المزامنة</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>ال&amp;سمة</translation>
    </message>
    <message>
      <source>The colour of links, counts and of what is chosen.</source>
      <translation>لون الروابط والأعداد وما جرى اختياره.</translation>
    </message>
    <message>
      <source>What syncs by itself may cost.</source>
      <translation>ما يجوز أن تكلفه المزامنة التلقائية.</translation>
    </message>
    <message>
      <source>What syncs by itself may cost. Used this month: {size}</source>
      <translation>ما يجوز أن تكلفه المزامنة التلقائية. المستخدم هذا الشهر: {size}</translation>
    </message>
    <message>
      <source>Whatever is set here, “Sync now” always syncs at once.</source>
      <translation>أيًّا كان الإعداد هنا، فإن «مزامنة الآن» تبدأ المزامنة فورًا دائمًا.</translation>
    </message>
    <message>
      <source>When it is full, those that you have not used for long go first.</source>
      <translation>عند امتلائها تُزال أولًا الملفات التي لم تُستخدم منذ مدة طويلة.</translation>
    </message>
    <message>
      <source>Words, dates and numbers of the window; posts stay as they are written.</source>
      <translation>كلمات النافذة وتواريخها وأرقامها؛ أما المشاركات فتبقى كما كُتبت.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>الكتابة</translation>
    </message>
    <message>
      <source>until</source>
      <translation>حتى</translation>
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Looking at {address}…</source>
      <translation>جارٍ فحص {address}…</translation>
    </message>
    <message>
      <source>Opening the sample classroom…</source>
      <translation>جارٍ فتح الفصل التجريبي…</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>جارٍ الفتح…</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>Signed in. Keeping the sign-in…</source>
      <translation>تم تسجيل الدخول. جارٍ حفظ بيانات الدخول…</translation>
    </message>
    <message>
      <source>Signing in…</source>
      <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
      <source>Start reading</source>
      <translation>بدء القراءة</translation>
    </message>
    <message>
      <source>Type the address of your site first.</source>
      <translation>يُرجى كتابة عنوان موقعك أولًا.</translation>
    </message>
    <message>
      <source>Welcome to Companion</source>
      <translation>مرحبًا بك في Companion</translation>
    </message>
  </context>
  <context>
    <name>ShareDialog</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Card with a QR code…</source>
      <translation>بطاقة برمز QR…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>مشاركة</translation>
    </message>
    <message>
      <source>This is shared, and nothing else</source>
      <translation>هذا ما يُشارَك، ولا شيء غيره</translation>
    </message>
    <message>
      <source>Too long for {service}: shorten your words.</source>
      <translation>أطول مما تقبله {service}: يُرجى اختصار نصك.</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>الوجهة</translation>
    </message>
    <message>
      <source>Why it is worth a look…</source>
      <translation>لماذا يستحق الاطلاع…</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>كلماتك</translation>
    </message>
    <message>
      <source>Your site of {service}</source>
      <translation>موقعك في {service}</translation>
    </message>
  </context>
  <context>
    <name>SignInAgain</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Everything here is kept. What waits is sent once you are signed in.</source>
      <translation>كل ما هنا محفوظ. ويُرسل ما ينتظر فور تسجيل دخولك.</translation>
    </message>
    <message>
      <source>Looking at {address}…</source>
      <translation>جارٍ فحص {address}…</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>You have signed in as {name}.</source>
      <translation>سجّلت الدخول باسم {name}.</translation>
    </message>
  </context>
  <context>
    <name>SignInForm</name>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
      <source>&amp;Token</source>
      <translation>ال&amp;رمز</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>اسم الم&amp;ستخدم</translation>
    </message>
    <message>
      <source>Both the user name and the password are needed.</source>
      <translation>اسم المستخدم وكلمة المرور كلاهما مطلوب.</translation>
    </message>
    <message>
      <source>The token is needed.</source>
      <translation>الرمز مطلوب.</translation>
    </message>
  </context>
  <context>
    <name>SignInPage</name>
    <message>
      <source>In the browser, as you do it to get to your courses.</source>
      <translation>في المتصفح، كما تصل إلى مقرراتك عادةً.</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>This site lets apps in by a token. Its administrators can give you one; it is as secret as a password.</source>
      <translation>يقبل هذا الموقع التطبيقات برمز. يمكن طلبه من إدارة الموقع، وهو سري مثل كلمة المرور.</translation>
    </message>
    <message>
      <source>With a token that those who look after the site have given you. It is as secret as a password, and kept in the keyring.</source>
      <translation>برمز يعطيه من يتولى رعاية الموقع. وهو سري مثل كلمة المرور، ويُحفظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
      <source>With the same name and password as in the browser.</source>
      <translation>بالاسم وكلمة المرور نفسيهما كما في المتصفح.</translation>
    </message>
    <message>
      <source>{kind} site at {address}</source>
      <translation>موقع {kind} على {address}</translation>
    </message>
  </context>
  <context>
    <name>SinceBar</name>
    <message>
      <source>Hide this</source>
      <translation>إخفاء هذا</translation>
    </message>
    <message>
      <source>New since you were here</source>
      <translation>الجديد منذ زيارتك</translation>
    </message>
    <message>
      <source>Who said what since you were here</source>
      <translation>من كتب وماذا كتب منذ زيارتك</translation>
    </message>
    <message>
      <source>Who said what since you were here (W)</source>
      <translation>من كتب وماذا كتب منذ زيارتك (W)</translation>
    </message>
  </context>
  <context>
    <name>SiteSearchBar</name>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
  </context>
  <context>
    <name>SiteSearching</name>
    <message>
      <source>Asking {name}…</source>
      <translation>جارٍ البحث في {name}…</translation>
    </message>
    <message>
      <source>More from {name}</source>
      <translation>المزيد من {name}</translation>
    </message>
    <message>
      <source>Nothing was found on {name}.</source>
      <translation>لم يُعثر على شيء في {name}.</translation>
    </message>
    <message>
      <source>Search on the site, too (Ctrl+F3)</source>
      <translation>البحث في الموقع أيضًا (‎Ctrl+F3‎)</translation>
    </message>
    <message>
      <source>Search on {name} too</source>
      <translation>البحث في {name} أيضًا</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>{name} has found nothing else.</source>
      <translation>لم يُعثر في {name} على شيء آخر.</translation>
    </message>
  </context>
  <context>
    <name>SpellCheck</name>
    <message>
      <source>Add “{word}” to my words</source>
      <translation>إضافة «{word}» إلى كلماتي</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>تلقائي</translation>
    </message>
    <message>
      <source>Automatic: {language}</source>
      <translation>تلقائي: {language}</translation>
    </message>
    <message>
      <source>Do not check</source>
      <translation>دون تدقيق</translation>
    </message>
    <message>
      <source>My words…</source>
      <translation>كلماتي…</translation>
    </message>
    <message>
      <source>No suggestions</source>
      <translation>لا اقتراحات</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>التدقيق الإملائي</translation>
    </message>
    <message>
      <source>To check spelling, install a dictionary, such as the package {package}</source>
      <translation>للتدقيق الإملائي يُرجى تثبيت قاموس، مثل الحزمة {package}</translation>
    </message>
  </context>
  <context>
    <name>StarterStrip</name>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>كتابة</translation>
    </message>
  </context>
  <context>
    <name>StatusStrip</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>لا شيء تعذر إرساله</numerusform>
        <numerusform>عنصر واحد تعذر إرساله</numerusform>
        <numerusform>عنصران تعذر إرسالهما</numerusform>
        <numerusform>%Ln عناصر تعذر إرسالها</numerusform>
        <numerusform>%Ln عنصرًا تعذر إرسالها</numerusform>
        <numerusform>%Ln عنصر تعذر إرسالها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) to come</source>
      <translation>
        <numerusform>لا ملفات للتنزيل</numerusform>
        <numerusform>ملف واحد للتنزيل</numerusform>
        <numerusform>ملفان للتنزيل</numerusform>
        <numerusform>%Ln ملفات للتنزيل</numerusform>
        <numerusform>%Ln ملفًا للتنزيل</numerusform>
        <numerusform>%Ln ملف للتنزيل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n part(s) could not be read</source>
      <translation>
        <numerusform>لا أجزاء تعذرت قراءتها</numerusform>
        <numerusform>جزء واحد تعذرت قراءته</numerusform>
        <numerusform>جزآن تعذرت قراءتهما</numerusform>
        <numerusform>%Ln أجزاء تعذرت قراءتها</numerusform>
        <numerusform>%Ln جزءًا تعذرت قراءتها</numerusform>
        <numerusform>%Ln جزء تعذرت قراءتها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s)</source>
      <translation>
        <numerusform>لا طلبات</numerusform>
        <numerusform>طلب واحد</numerusform>
        <numerusform>طلبان</numerusform>
        <numerusform>%Ln طلبات</numerusform>
        <numerusform>%Ln طلبًا</numerusform>
        <numerusform>%Ln طلب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for a moderator</source>
      <translation>
        <numerusform>لا شيء بانتظار الإشراف</numerusform>
        <numerusform>نص واحد بانتظار الإشراف</numerusform>
        <numerusform>نصان بانتظار الإشراف</numerusform>
        <numerusform>%Ln نصوص بانتظار الإشراف</numerusform>
        <numerusform>%Ln نصًا بانتظار الإشراف</numerusform>
        <numerusform>%Ln نص بانتظار الإشراف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>لا شيء بانتظار الإرسال</numerusform>
        <numerusform>عنصر واحد بانتظار الإرسال</numerusform>
        <numerusform>عنصران بانتظار الإرسال</numerusform>
        <numerusform>%Ln عناصر بانتظار الإرسال</numerusform>
        <numerusform>%Ln عنصرًا بانتظار الإرسال</numerusform>
        <numerusform>%Ln عنصر بانتظار الإرسال</numerusform>
      </translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>جارٍ الاتصال</translation>
    </message>
    <message>
      <source>Fetching files</source>
      <translation>جارٍ جلب الملفات</translation>
    </message>
    <message>
      <source>Finishing</source>
      <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
      <source>Last sync {when}</source>
      <translation>آخر مزامنة: {when}</translation>
    </message>
    <message>
      <source>Listing discussions</source>
      <translation>جارٍ سرد النقاشات</translation>
    </message>
    <message>
      <source>Looking for news</source>
      <translation>جارٍ البحث عن الجديد</translation>
    </message>
    <message>
      <source>Open the network's page</source>
      <translation>فتح صفحة الشبكة</translation>
    </message>
    <message>
      <source>Opens the page of this network in your browser, to sign in there</source>
      <translation>يفتح صفحة هذه الشبكة في متصفحك لتسجيل الدخول فيها</translation>
    </message>
    <message>
      <source>Progress of the sync</source>
      <translation>تقدم المزامنة</translation>
    </message>
    <message>
      <source>Reading discussions</source>
      <translation>جارٍ قراءة النقاشات</translation>
    </message>
    <message>
      <source>Sending what you wrote</source>
      <translation>جارٍ إرسال ما كتبته</translation>
    </message>
    <message>
      <source>Show the downloads</source>
      <translation>عرض التنزيلات</translation>
    </message>
    <message>
      <source>Show the outbox</source>
      <translation>عرض صندوق الصادر</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
      <source>The rest is up to date. They are read again with the next sync.</source>
      <translation>ما عداها محدَّث. تُعاد قراءتها مع المزامنة التالية.</translation>
    </message>
    <message>
      <source>Waiting for the server</source>
      <translation>بانتظار الخادم</translation>
    </message>
    <message>
      <source>What the last sync cost: {received} received, {sent} sent</source>
      <translation>كلفة آخر مزامنة: استُقبل {received}، وأُرسل {sent}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>متوقف مؤقتًا</translation>
    </message>
  </context>
  <context>
    <name>StoragePage</name>
    <message numerus="yes">
      <source>%n copy(ies) of the database; the newest one stays for 30 days.</source>
      <translation>
        <numerusform>لا نسخ من قاعدة البيانات؛ تبقى أحدثها 30 يومًا.</numerusform>
        <numerusform>نسخة واحدة من قاعدة البيانات؛ تبقى 30 يومًا.</numerusform>
        <numerusform>نسختان من قاعدة البيانات؛ تبقى أحدثهما 30 يومًا.</numerusform>
        <numerusform>%Ln نسخ من قاعدة البيانات؛ تبقى أحدثها 30 يومًا.</numerusform>
        <numerusform>%Ln نسخة من قاعدة البيانات؛ تبقى أحدثها 30 يومًا.</numerusform>
        <numerusform>%Ln نسخة من قاعدة البيانات؛ تبقى أحدثها 30 يومًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>لا ملفات</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>%Ln ملفات</numerusform>
        <numerusform>%Ln ملفًا</numerusform>
        <numerusform>%Ln ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) can go, {size}.</source>
      <translation>
        <numerusform>لا ملفات يمكن مسحها، {size}.</numerusform>
        <numerusform>ملف واحد يمكن مسحه، {size}.</numerusform>
        <numerusform>ملفان يمكن مسحهما، {size}.</numerusform>
        <numerusform>%Ln ملفات يمكن مسحها، {size}.</numerusform>
        <numerusform>%Ln ملفًا يمكن مسحها، {size}.</numerusform>
        <numerusform>%Ln ملف يمكن مسحها، {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s)</source>
      <translation>
        <numerusform>لا صور</numerusform>
        <numerusform>صورة واحدة</numerusform>
        <numerusform>صورتان</numerusform>
        <numerusform>%Ln صور</numerusform>
        <numerusform>%Ln صورة</numerusform>
        <numerusform>%Ln صورة</numerusform>
      </translation>
    </message>
    <message>
      <source>A damaged database, from which your words were brought over.</source>
      <translation>قاعدة بيانات تالفة نُقلت منها نصوصك.</translation>
    </message>
    <message>
      <source>A file comes again when you want it, or with a sync.</source>
      <translation>يصل الملف مجددًا عند طلبه أو مع مزامنة.</translation>
    </message>
    <message>
      <source>A sync is at work: try again when it has ended.</source>
      <translation>المزامنة جارية: يُرجى إعادة المحاولة بعد انتهائها.</translation>
    </message>
    <message>
      <source>All that you wrote as one file, with your own files beside it.</source>
      <translation>كل ما كتبته في ملف واحد، وبجانبه ملفاتك.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>المجموع</translation>
    </message>
    <message>
      <source>Beginnings and copies</source>
      <translation>أجزاء ونسخ</translation>
    </message>
    <message>
      <source>By which the search finds words as you type.</source>
      <translation>به يعثر البحث على الكلمات أثناء كتابتها.</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>مسح كل شيء</translation>
    </message>
    <message>
      <source>Clear everything that the site can give again</source>
      <translation>مسح كل ما يمكن جلبه من الموقع مجددًا</translation>
    </message>
    <message>
      <source>Clear everything that the site can give again?</source>
      <translation>هل يُمسح كل ما يمكن جلبه من الموقع مجددًا؟</translation>
    </message>
    <message>
      <source>Clear everything…</source>
      <translation>مسح كل شيء…</translation>
    </message>
    <message>
      <source>Clear files</source>
      <translation>مسح الملفات</translation>
    </message>
    <message>
      <source>Clear files of the site</source>
      <translation>مسح الملفات الواردة من الموقع</translation>
    </message>
    <message>
      <source>Clear files…</source>
      <translation>مسح الملفات…</translation>
    </message>
    <message>
      <source>Clear the files of the site?</source>
      <translation>هل تُمسح الملفات الواردة من الموقع؟</translation>
    </message>
    <message>
      <source>Clearing…</source>
      <translation>جارٍ المسح…</translation>
    </message>
    <message>
      <source>Copies from upgrades</source>
      <translation>نسخ من الترقيات</translation>
    </message>
    <message numerus="yes">
      <source>Copies of your drafts and your journal, and %n file(s) that go with what is not sent yet.</source>
      <translation>
        <numerusform>نسخ من مسوداتك ويومياتك، ولا ملفات مع ما لم يُرسل بعد.</numerusform>
        <numerusform>نسخ من مسوداتك ويومياتك، وملف واحد مع ما لم يُرسل بعد.</numerusform>
        <numerusform>نسخ من مسوداتك ويومياتك، وملفان مع ما لم يُرسل بعد.</numerusform>
        <numerusform>نسخ من مسوداتك ويومياتك، و%Ln ملفات مع ما لم يُرسل بعد.</numerusform>
        <numerusform>نسخ من مسوداتك ويومياتك، و%Ln ملفًا مع ما لم يُرسل بعد.</numerusform>
        <numerusform>نسخ من مسوداتك ويومياتك، و%Ln ملف مع ما لم يُرسل بعد.</numerusform>
      </translation>
    </message>
    <message>
      <source>Courses, posts and messages, and all that you wrote.</source>
      <translation>المقررات والمشاركات والرسائل، وكل ما كتبته.</translation>
    </message>
    <message>
      <source>Export as {form}</source>
      <translation>تصدير بصيغة {form}</translation>
    </message>
    <message>
      <source>Export my posts and drafts</source>
      <translation>تصدير مشاركاتي ومسوداتي</translation>
    </message>
    <message>
      <source>Files of {course}</source>
      <translation>ملفات {course}</translation>
    </message>
    <message>
      <source>In {folder}</source>
      <translation>في ‎{folder}‎</translation>
    </message>
    <message>
      <source>Left by what is gone; new texts fill it again.</source>
      <translation>خلّفها ما أُزيل؛ وتملؤها النصوص الجديدة.</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>السجلات</translation>
    </message>
    <message>
      <source>Nothing was cleared, or not everything.</source>
      <translation>لم يُمسح شيء، أو لم يُمسح كل شيء.</translation>
    </message>
    <message>
      <source>Of files that are still to come, and of files that were opened.</source>
      <translation>أجزاء من ملفات لم يكتمل وصولها، ونسخ من ملفات فُتحت.</translation>
    </message>
    <message>
      <source>Other files</source>
      <translation>ملفات أخرى</translation>
    </message>
    <message>
      <source>Pictures in posts</source>
      <translation>الصور في المشاركات</translation>
    </message>
    <message>
      <source>Pinned files stay, and so does everything that you wrote.</source>
      <translation>تبقى الملفات المثبَّتة، ويبقى كل ما كتبته.</translation>
    </message>
    <message>
      <source>Pinned files stay: {names}. So does everything that you wrote.</source>
      <translation>تبقى الملفات المثبَّتة: {names}. ويبقى كل ما كتبته.</translation>
    </message>
    <message>
      <source>Posts and files come back with the next sync. What you wrote stays.</source>
      <translation>تعود المشاركات والملفات مع المزامنة التالية. ويبقى ما كتبته.</translation>
    </message>
    <message>
      <source>Posts, discussions and files leave this computer. The next sync reads them anew, and costs as much as a first one.

Kept are your drafts, what waits to be sent, messages, templates, saved searches, and what you chose for your courses.</source>
      <translation>تُزال المشاركات والنقاشات والملفات من هذا الحاسوب. تقرؤها المزامنة التالية من جديد، وتكلف بقدر مزامنة أولى.

تبقى محفوظةً مسوداتك، وما ينتظر الإرسال، والرسائل، والقوالب، وعمليات البحث المحفوظة، وما اخترته لمقرراتك.</translation>
    </message>
    <message>
      <source>Search index</source>
      <translation>فهرس البحث</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>ما وُضع جانبًا</translation>
    </message>
    <message>
      <source>Storage: make room</source>
      <translation>التخزين: إخلاء مساحة</translation>
    </message>
    <message>
      <source>Storage: what takes how much</source>
      <translation>التخزين: توزيع المساحة</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>النصوص</translation>
    </message>
    <message>
      <source>Unused room in the database</source>
      <translation>مساحة غير مستخدمة في قاعدة البيانات</translation>
    </message>
    <message>
      <source>What the app notes for those who help; no posts, no passwords.</source>
      <translation>ما يدوّنه التطبيق لمن يقدّم المساعدة؛ بلا مشاركات ولا كلمات مرور.</translation>
    </message>
    <message>
      <source>Your own files</source>
      <translation>ملفاتك</translation>
    </message>
    <message>
      <source>Your posts and drafts</source>
      <translation>مشاركاتك ومسوداتك</translation>
    </message>
    <message>
      <source>{size} freed.</source>
      <translation>أُخليت مساحة قدرها {size}.</translation>
    </message>
  </context>
  <context>
    <name>TemplatesDialog</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Deleted: {title}</source>
      <translation>حُذف: {title}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>اسم القالب</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>القوالب</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Text of the template</source>
      <translation>نص القالب</translation>
    </message>
  </context>
  <context>
    <name>TemplatesMenu</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Change or delete templates…</source>
      <translation>تعديل القوالب أو حذفها…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Keep as a template</source>
      <translation>حفظ كقالب</translation>
    </message>
    <message>
      <source>Keep this text as a template…</source>
      <translation>حفظ هذا النص كقالب…</translation>
    </message>
    <message>
      <source>Keep what is selected as a template…</source>
      <translation>حفظ المحدد كقالب…</translation>
    </message>
    <message>
      <source>Kept as the template “{name}”</source>
      <translation>حُفظ كقالب باسم «{name}»</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>No templates yet</source>
      <translation>لا قوالب بعد</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>القوالب</translation>
    </message>
  </context>
  <context>
    <name>ThreadHeader</name>
    <message numerus="yes">
      <source>%n reply(s)</source>
      <translation>
        <numerusform>لا ردود</numerusform>
        <numerusform>رد واحد</numerusform>
        <numerusform>ردان</numerusform>
        <numerusform>%Ln ردود</numerusform>
        <numerusform>%Ln ردًّا</numerusform>
        <numerusform>%Ln رد</numerusform>
      </translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>More for this discussion</source>
      <translation>المزيد لهذا النقاش</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Reply to the discussion</source>
      <translation>الرد على النقاش</translation>
    </message>
    <message>
      <source>locked: no more replies</source>
      <translation>مقفل: لا مزيد من الردود</translation>
    </message>
    <message>
      <source>who asked was helped</source>
      <translation>أفاد صاحب السؤال</translation>
    </message>
  </context>
  <context>
    <name>ThreadNews</name>
    <message numerus="yes">
      <source>%n new post(s)</source>
      <translation>
        <numerusform>لا مشاركات جديدة</numerusform>
        <numerusform>مشاركة جديدة واحدة</numerusform>
        <numerusform>مشاركتان جديدتان</numerusform>
        <numerusform>%Ln مشاركات جديدة</numerusform>
        <numerusform>%Ln مشاركة جديدة</numerusform>
        <numerusform>%Ln مشاركة جديدة</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ThreadPane</name>
    <message>
      <source>Choose one in the list to read it and to write.</source>
      <translation>يُرجى اختيار محادثة من القائمة لقراءتها وللكتابة.</translation>
    </message>
    <message>
      <source>Choose one in the list, or start one with Ctrl+N.</source>
      <translation>يمكنك اختيار نقاش من القائمة، أو بدء نقاش بالمفتاح Ctrl+N.</translation>
    </message>
    <message>
      <source>No conversation chosen</source>
      <translation>لم تُختر محادثة</translation>
    </message>
    <message>
      <source>No discussion chosen</source>
      <translation>لم يُختر نقاش</translation>
    </message>
    <message>
      <source>Posts of the discussion</source>
      <translation>مشاركات النقاش</translation>
    </message>
    <message>
      <source>This discussion is gone</source>
      <translation>لم يعد هذا النقاش موجودًا</translation>
    </message>
  </context>
  <context>
    <name>ThreadReader</name>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
  </context>
  <context>
    <name>ThreadSaving</name>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>PDF, to read and to print (*.pdf)</source>
      <translation>PDF للقراءة والطباعة (*.pdf)</translation>
    </message>
    <message>
      <source>Plain text (*.txt)</source>
      <translation>نص عادي (*.txt)</translation>
    </message>
    <message>
      <source>Save the discussion</source>
      <translation>حفظ النقاش</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
      <source>Web page, with its pictures (*.html)</source>
      <translation>صفحة ويب مع صورها (*.html)</translation>
    </message>
  </context>
  <context>
    <name>TieBar</name>
    <message>
      <source>Choose a forum…</source>
      <translation>اختيار منتدى…</translation>
    </message>
    <message>
      <source>No</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>Show it here</source>
      <translation>عرضه هنا</translation>
    </message>
  </context>
  <context>
    <name>TieDialog</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Forums of your other accounts</source>
      <translation>منتديات الحسابات الأخرى</translation>
    </message>
    <message>
      <source>Name of a forum</source>
      <translation>اسم منتدى</translation>
    </message>
    <message>
      <source>No forum is called like that.</source>
      <translation>لا يوجد منتدى بهذا الاسم.</translation>
    </message>
    <message>
      <source>Show with the course</source>
      <translation>عرضه مع المقرر</translation>
    </message>
    <message>
      <source>The discussions of the forum that you choose stand with “{course}”. Nothing is changed on either site.</source>
      <translation>تظهر نقاشات المنتدى المختار مع «{course}». ولا يتغير شيء في أي من الموقعين.</translation>
    </message>
    <message>
      <source>Tie to a discussion space</source>
      <translation>ربط بمساحة نقاش</translation>
    </message>
    <message>
      <source>Which forum is to stand here</source>
      <translation>أي منتدى يظهر هنا</translation>
    </message>
    <message>
      <source>Your other accounts have no forum yet, or cannot be read now.</source>
      <translation>ليس في الحسابات الأخرى منتديات بعد، أو تتعذر قراءتها الآن.</translation>
    </message>
  </context>
  <context>
    <name>TokenSwitch</name>
    <message>
      <source>I have a token…</source>
      <translation>لديّ رمز…</translation>
    </message>
    <message>
      <source>Sign in as usual</source>
      <translation>تسجيل الدخول كالمعتاد</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>لا شيء تعذر إرساله</numerusform>
        <numerusform>عنصر واحد تعذر إرساله</numerusform>
        <numerusform>عنصران تعذر إرسالهما</numerusform>
        <numerusform>%Ln عناصر تعذر إرسالها</numerusform>
        <numerusform>%Ln عنصرًا تعذر إرسالها</numerusform>
        <numerusform>%Ln عنصر تعذر إرسالها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread message(s)</source>
      <translation>
        <numerusform>لا رسائل غير مقروءة</numerusform>
        <numerusform>رسالة واحدة غير مقروءة</numerusform>
        <numerusform>رسالتان غير مقروءتين</numerusform>
        <numerusform>%Ln رسائل غير مقروءة</numerusform>
        <numerusform>%Ln رسالة غير مقروءة</numerusform>
        <numerusform>%Ln رسالة غير مقروءة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread notification(s)</source>
      <translation>
        <numerusform>لا إشعارات غير مقروءة</numerusform>
        <numerusform>إشعار واحد غير مقروء</numerusform>
        <numerusform>إشعاران غير مقروءين</numerusform>
        <numerusform>%Ln إشعارات غير مقروءة</numerusform>
        <numerusform>%Ln إشعارًا غير مقروء</numerusform>
        <numerusform>%Ln إشعار غير مقروء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread post(s)</source>
      <translation>
        <numerusform>لا مشاركات غير مقروءة</numerusform>
        <numerusform>مشاركة واحدة غير مقروءة</numerusform>
        <numerusform>مشاركتان غير مقروءتين</numerusform>
        <numerusform>%Ln مشاركات غير مقروءة</numerusform>
        <numerusform>%Ln مشاركة غير مقروءة</numerusform>
        <numerusform>%Ln مشاركة غير مقروءة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>لا شيء بانتظار الإرسال</numerusform>
        <numerusform>عنصر واحد بانتظار الإرسال</numerusform>
        <numerusform>عنصران بانتظار الإرسال</numerusform>
        <numerusform>%Ln عناصر بانتظار الإرسال</numerusform>
        <numerusform>%Ln عنصرًا بانتظار الإرسال</numerusform>
        <numerusform>%Ln عنصر بانتظار الإرسال</numerusform>
      </translation>
    </message>
    <message>
      <source>Open Companion</source>
      <translation>فتح Companion</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
  </context>
  <context>
    <name>WayBackBar</name>
    <message>
      <source>Back to the course</source>
      <translation>العودة إلى المقرر</translation>
    </message>
    <message>
      <source>With “{course}” on {site}</source>
      <translation>مع «{course}» على {site}</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Connect to your site</source>
      <translation>الاتصال بموقعك</translation>
    </message>
    <message>
      <source>Three courses with lively forums, to look around in. Nothing leaves this laptop.</source>
      <translation>ثلاثة مقررات بمنتديات نشطة للتجول فيها. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Try the sample classroom</source>
      <translation>تجربة الفصل التجريبي</translation>
    </message>
    <message>
      <source>Welcome to Companion</source>
      <translation>مرحبًا بك في Companion</translation>
    </message>
    <message>
      <source>You need its address, and how you sign in there.</source>
      <translation>يلزم عنوانه وما تستخدمه لتسجيل الدخول إليه.</translation>
    </message>
    <message>
      <source>Your courses and the forums of your peers, on this laptop: to read, search and write with or without a connection.</source>
      <translation>مقرراتك ومنتديات زملائك على هذا الحاسوب: للقراءة والبحث والكتابة، باتصال أو دونه.</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>&amp;Course</source>
      <translation>مق&amp;رر</translation>
    </message>
    <message>
      <source>&amp;Discussion</source>
      <translation>ن&amp;قاش</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>ا&amp;نتقال</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>م&amp;ساعدة</translation>
    </message>
    <message>
      <source>&amp;Learning</source>
      <translation>تع&amp;لّم</translation>
    </message>
    <message>
      <source>&amp;Thread</source>
      <translation>مشار&amp;كات</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>&amp;Writing</source>
      <translation>كتا&amp;بة</translation>
    </message>
    <message>
      <source>About Companion</source>
      <translation>حول Companion</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>الحسابات</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>إضافة حساب…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>التقويم</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
      <source>Courses to keep…</source>
      <translation>المقررات المحفوظة…</translation>
    </message>
    <message>
      <source>Diagnostics…</source>
      <translation>التشخيص…</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>المسودات</translation>
    </message>
    <message>
      <source>Export as iCalendar…</source>
      <translation>تصدير بصيغة iCalendar…</translation>
    </message>
    <message>
      <source>Export my posts…</source>
      <translation>تصدير مشاركاتي…</translation>
    </message>
    <message>
      <source>Forums</source>
      <translation>المنتديات</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>تقدم</translation>
    </message>
    <message>
      <source>Help on the web</source>
      <translation>المساعدة على الويب</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>الأكثر إفادة</translation>
    </message>
    <message>
      <source>Import a pack…</source>
      <translation>استيراد حزمة…</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>تكبير النص</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>التعلّم</translation>
    </message>
    <message>
      <source>Mark all in this forum as read</source>
      <translation>تعليم كل ما في هذا المنتدى كمقروء</translation>
    </message>
    <message>
      <source>Mark all news as read</source>
      <translation>تعليم كل الأخبار كمقروءة</translation>
    </message>
    <message>
      <source>Mark all notifications as read</source>
      <translation>تعليم كل الإشعارات كمقروءة</translation>
    </message>
    <message>
      <source>Mark notification as read</source>
      <translation>تعليم الإشعار كمقروء</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>New discussion</source>
      <translation>نقاش جديد</translation>
    </message>
    <message>
      <source>New message…</source>
      <translation>رسالة جديدة…</translation>
    </message>
    <message>
      <source>New window</source>
      <translation>نافذة جديدة</translation>
    </message>
    <message>
      <source>News</source>
      <translation>الأخبار</translation>
    </message>
    <message>
      <source>Next hit in the text</source>
      <translation>النتيجة التالية في النص</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>اللوح التالي</translation>
    </message>
    <message>
      <source>Next post</source>
      <translation>المشاركة التالية</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>حجم النص العادي</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>الإشعارات</translation>
    </message>
    <message>
      <source>Open anything…</source>
      <translation>فتح سريع…</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>فتح في المتصفح</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>صندوق الصادر</translation>
    </message>
    <message>
      <source>Previous hit in the text</source>
      <translation>النتيجة السابقة في النص</translation>
    </message>
    <message>
      <source>Previous post</source>
      <translation>المشاركة السابقة</translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>أسئلة تنتظر جوابًا</translation>
    </message>
    <message>
      <source>Quiet: no notifications</source>
      <translation>هدوء: بلا إشعارات</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search on the site too</source>
      <translation>البحث في الموقع أيضًا</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>الإعدادات…</translation>
    </message>
    <message>
      <source>Share…</source>
      <translation>مشاركة…</translation>
    </message>
    <message>
      <source>Show what is new</source>
      <translation>عرض الجديد</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
      <source>Sign out…</source>
      <translation>تسجيل الخروج…</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>تصغير النص</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>مزامنة الآن</translation>
    </message>
    <message>
      <source>Undo sending or discard</source>
      <translation>التراجع عن الإرسال أو التجاهل</translation>
    </message>
    <message>
      <source>What to follow…</source>
      <translation>ما تتابعه…</translation>
    </message>
    <message>
      <source>What waits to be shared</source>
      <translation>ما ينتظر المشاركة</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>أثناء غيابك</translation>
    </message>
    <message>
      <source>Work offline</source>
      <translation>العمل دون اتصال</translation>
    </message>
  </context>
  <context>
    <name>WindowCalendar</name>
    <message numerus="yes">
      <source>%n date(s)</source>
      <translation>
        <numerusform>لا مواعيد</numerusform>
        <numerusform>موعد واحد</numerusform>
        <numerusform>موعدان</numerusform>
        <numerusform>%Ln مواعيد</numerusform>
        <numerusform>%Ln موعدًا</numerusform>
        <numerusform>%Ln موعد</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar {day}</source>
      <translation>التقويم {day}</translation>
    </message>
    <message>
      <source>Export the calendar</source>
      <translation>تصدير التقويم</translation>
    </message>
    <message>
      <source>The calendar is saved.</source>
      <translation>حُفظ التقويم.</translation>
    </message>
    <message>
      <source>iCalendar, for other calendars (*.ics)</source>
      <translation>iCalendar لتقاويم أخرى (*.ics)</translation>
    </message>
  </context>
  <context>
    <name>WindowLearning</name>
    <message>
      <source>My learning {day}</source>
      <translation>تعلّمي {day}</translation>
    </message>
    <message>
      <source>New discussion in {forum}</source>
      <translation>نقاش جديد في {forum}</translation>
    </message>
    <message>
      <source>PDF, to read and to print (*.pdf)</source>
      <translation>PDF للقراءة والطباعة (*.pdf)</translation>
    </message>
    <message>
      <source>Reply in “{discussion}”</source>
      <translation>رد في «{discussion}»</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
      <source>Table for spreadsheets (*.csv)</source>
      <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
      <source>The journal entry is deleted</source>
      <translation>حُذفت التدوينة من اليوميات</translation>
    </message>
    <message>
      <source>There is no forum to write in</source>
      <translation>لا يوجد منتدى للكتابة فيه</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>ما جرّبته</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ما نتج عنه</translation>
    </message>
    <message>
      <source>Where it is to stand</source>
      <translation>مكان النشر</translation>
    </message>
  </context>
  <context>
    <name>WindowNotices</name>
    <message>
      <source>Companion ended by a fault the last time. What you wrote is kept. The report says where it was; nothing is sent by itself.</source>
      <translation>توقف Companion في المرة الأخيرة بسبب عطل. ما كتبته محفوظ. يذكر التقرير موضع العطل؛ ولا يُرسل شيء تلقائيًا.</translation>
    </message>
    <message>
      <source>Companion {version} is there. This is an older one.</source>
      <translation>صدر Companion {version}. هذا إصدار أقدم.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>فتح الصفحة</translation>
    </message>
    <message>
      <source>Open the site</source>
      <translation>فتح الموقع</translation>
    </message>
    <message>
      <source>Read the report…</source>
      <translation>قراءة التقرير…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>مزامنة الآن</translation>
    </message>
    <message numerus="yes">
      <source>The database of this account was damaged and has been made anew. What you wrote was carried over: %n text(s). Courses and forums come back with the next sync. The damaged file is kept: {path}</source>
      <translation>
        <numerusform>كانت قاعدة بيانات هذا الحساب تالفة فأُنشئت من جديد. نُقل ما كتبته: لا نصوص. تعود المقررات والمنتديات مع المزامنة التالية. الملف التالف محفوظ: ‎{path}‎</numerusform>
        <numerusform>كانت قاعدة بيانات هذا الحساب تالفة فأُنشئت من جديد. نُقل ما كتبته: نص واحد. تعود المقررات والمنتديات مع المزامنة التالية. الملف التالف محفوظ: ‎{path}‎</numerusform>
        <numerusform>كانت قاعدة بيانات هذا الحساب تالفة فأُنشئت من جديد. نُقل ما كتبته: نصان. تعود المقررات والمنتديات مع المزامنة التالية. الملف التالف محفوظ: ‎{path}‎</numerusform>
        <numerusform>كانت قاعدة بيانات هذا الحساب تالفة فأُنشئت من جديد. نُقل ما كتبته: %Ln نصوص. تعود المقررات والمنتديات مع المزامنة التالية. الملف التالف محفوظ: ‎{path}‎</numerusform>
        <numerusform>كانت قاعدة بيانات هذا الحساب تالفة فأُنشئت من جديد. نُقل ما كتبته: %Ln نصًّا. تعود المقررات والمنتديات مع المزامنة التالية. الملف التالف محفوظ: ‎{path}‎</numerusform>
        <numerusform>كانت قاعدة بيانات هذا الحساب تالفة فأُنشئت من جديد. نُقل ما كتبته: %Ln نص. تعود المقررات والمنتديات مع المزامنة التالية. الملف التالف محفوظ: ‎{path}‎</numerusform>
      </translation>
    </message>
    <message>
      <source>Whether Companion starts at login could not be changed. The system says: {why}</source>
      <translation>تعذر تغيير إعداد بدء Companion عند تسجيل الدخول. يقول النظام: {why}</translation>
    </message>
    <message>
      <source>You are signed out of {site}. Everything here is kept.</source>
      <translation>انتهت جلسة دخولك إلى {site}. كل ما هنا محفوظ.</translation>
    </message>
    <message>
      <source>Your settings could not be saved. {why}</source>
      <translation>تعذر حفظ إعداداتك. {why}</translation>
    </message>
    <message>
      <source>{account} cannot be read now. {why}</source>
      <translation>تتعذر قراءة {account} الآن. {why}</translation>
    </message>
    <message>
      <source>{site} does not let you in at the moment. Everything here is kept.</source>
      <translation>لا يسمح {site} بالدخول حاليًا. كل ما هنا محفوظ.</translation>
    </message>
    <message>
      <source>{site} wants you to set a new password first. Everything here is kept.</source>
      <translation>يطلب {site} تعيين كلمة مرور جديدة أولًا. كل ما هنا محفوظ.</translation>
    </message>
  </context>
  <context>
    <name>WindowPacks</name>
    <message>
      <source>All of this pack was here already.</source>
      <translation>كل ما في هذه الحزمة كان هنا من قبل.</translation>
    </message>
    <message>
      <source>Carry it to colleagues in the same course: they open it with Companion.</source>
      <translation>يمكن حملها إلى زملاء في المقرر نفسه: يفتحونها بتطبيق Companion.</translation>
    </message>
    <message>
      <source>Checking the pack…</source>
      <translation>جارٍ التحقق من الحزمة…</translation>
    </message>
    <message>
      <source>Course pack (*.companionpack)</source>
      <translation>حزمة مقرر (*.companionpack)</translation>
    </message>
    <message>
      <source>Course packs (*.companionpack)</source>
      <translation>حزم مقررات (*.companionpack)</translation>
    </message>
    <message>
      <source>Import a pack</source>
      <translation>استيراد حزمة</translation>
    </message>
    <message>
      <source>It is marked as not checked. The next sync checks it with the site, and takes away what is not for you.</source>
      <translation>هي معلَّمة بأنها لم تُراجَع. تراجعها المزامنة التالية مع الموقع، وتزيل ما ليس لك.</translation>
    </message>
    <message>
      <source>Make a pack of this course</source>
      <translation>إنشاء حزمة من هذا المقرر</translation>
    </message>
    <message>
      <source>Making the pack…</source>
      <translation>جارٍ إنشاء الحزمة…</translation>
    </message>
    <message>
      <source>New in {course}</source>
      <translation>الجديد في {course}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>عرض المجلد</translation>
    </message>
    <message>
      <source>The pack is made.</source>
      <translation>أُنشئت الحزمة.</translation>
    </message>
  </context>
  <context>
    <name>WindowPeers</name>
    <message>
      <source>I take this</source>
      <translation>سأجيب عنه</translation>
    </message>
    <message>
      <source>No question waits for an answer</source>
      <translation>لا سؤال ينتظر جوابًا</translation>
    </message>
    <message>
      <source>Nothing of this week yet</source>
      <translation>لا شيء من هذا الأسبوع بعد</translation>
    </message>
    <message>
      <source>Questions of your peers that nobody has answered stand here.</source>
      <translation>تظهر هنا أسئلة زملائك التي لم يجب عنها أحد.</translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>أسئلة تنتظر جوابًا</translation>
    </message>
    <message>
      <source>What helped this week</source>
      <translation>ما أفاد هذا الأسبوع</translation>
    </message>
    <message>
      <source>What peers thanked for, rated and replied to in the last seven days stands here. Tell a peer when a post helped you.</source>
      <translation>يظهر هنا ما شكر عليه زملاؤك وقيّموه وردّوا عليه في الأيام السبعة الأخيرة. إن أفادتك مشاركة فأخبر صاحبها.</translation>
    </message>
  </context>
  <context>
    <name>WindowPeople</name>
    <message>
      <source>Contact</source>
      <translation>جهة اتصال</translation>
    </message>
  </context>
  <context>
    <name>WindowSharing</name>
    <message numerus="yes">
      <source>%n thing(s) to share wait. First: {title}, for {service}</source>
      <translation>
        <numerusform>لا شيء ينتظر المشاركة. الأول: {title}، عبر {service}</numerusform>
        <numerusform>عنصر واحد ينتظر المشاركة: {title}، عبر {service}</numerusform>
        <numerusform>عنصران ينتظران المشاركة. الأول: {title}، عبر {service}</numerusform>
        <numerusform>%Ln عناصر تنتظر المشاركة. أولها: {title}، عبر {service}</numerusform>
        <numerusform>%Ln عنصرًا تنتظر المشاركة. أولها: {title}، عبر {service}</numerusform>
        <numerusform>%Ln عنصر تنتظر المشاركة. أولها: {title}، عبر {service}</numerusform>
      </translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Discarded: {title}</source>
      <translation>جرى تجاهل: {title}</translation>
    </message>
    <message>
      <source>Kept to share later: {title}</source>
      <translation>حُفظ للمشاركة لاحقًا: {title}</translation>
    </message>
    <message>
      <source>Nothing waits to be shared</source>
      <translation>لا شيء ينتظر المشاركة</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Point a camera here to open it</source>
      <translation>يُرجى توجيه الكاميرا إلى هنا لفتح الرابط</translation>
    </message>
  </context>
  <context>
    <name>WindowTies</name>
    <message>
      <source>Discussed on other sites</source>
      <translation>نقاشات على مواقع أخرى</translation>
    </message>
  </context>
  <context>
    <name>WordCompletion</name>
    <message>
      <source>Completions</source>
      <translation>الإكمالات المقترحة</translation>
    </message>
  </context>
  <context>
    <name>WorkProgress</name>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
  </context>
  <context>
    <name>WritingActions</name>
    <message>
      <source>Attach files</source>
      <translation>إرفاق ملفات</translation>
    </message>
    <message>
      <source>Block of code</source>
      <translation>كتلة شيفرة</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>عريض</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>الشيفرة</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>رموز تعبيرية</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>عنوان فرعي</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>مائل</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>رابط</translation>
    </message>
    <message>
      <source>List with bullets</source>
      <translation>قائمة نقطية</translation>
    </message>
    <message>
      <source>List with numbers</source>
      <translation>قائمة مرقَّمة</translation>
    </message>
    <message>
      <source>Next unknown word</source>
      <translation>الكلمة غير المعروفة التالية</translation>
    </message>
    <message>
      <source>Paste as plain text</source>
      <translation>لصق كنص عادي</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <source>Show a picture in the text</source>
      <translation>عرض صورة داخل النص</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>التدقيق الإملائي</translation>
    </message>
    <message>
      <source>Strike through</source>
      <translation>يتوسطه خط</translation>
    </message>
  </context>
  <context>
    <name>WritingHelp</name>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>لا كلمات</numerusform>
        <numerusform>كلمة واحدة</numerusform>
        <numerusform>كلمتان</numerusform>
        <numerusform>%Ln كلمات</numerusform>
        <numerusform>%Ln كلمة</numerusform>
        <numerusform>%Ln كلمة</numerusform>
      </translation>
    </message>
    <message>
      <source>Tools for the text</source>
      <translation>أدوات النص</translation>
    </message>
  </context>
  <context>
    <name>WritingTools</name>
    <message>
      <source>Earlier versions…</source>
      <translation>النسخ السابقة…</translation>
    </message>
    <message>
      <source>Mark as question, tip…</source>
      <translation>وسم كسؤال أو نصيحة…</translation>
    </message>
    <message>
      <source>Templates…</source>
      <translation>القوالب…</translation>
    </message>
    <message>
      <source>Write in its own window</source>
      <translation>الكتابة في نافذة مستقلة</translation>
    </message>
  </context>
  <context>
    <name>_AboutField</name>
    <message>
      <source>nothing in particular</source>
      <translation>لا شيء بعينه</translation>
    </message>
  </context>
  <context>
    <name>_Goals</name>
    <message>
      <source> a week</source>
      <translation> في الأسبوع</translation>
    </message>
    <message>
      <source>no goal</source>
      <translation>بلا هدف</translation>
    </message>
  </context>
  <context>
    <name>account_wording</name>
    <message numerus="yes">
      <source>%n text(s) could not be sent</source>
      <translation>
        <numerusform>لا نصوص تعذر إرسالها</numerusform>
        <numerusform>نص واحد تعذر إرساله</numerusform>
        <numerusform>نصان تعذر إرسالهما</numerusform>
        <numerusform>%Ln نصوص تعذر إرسالها</numerusform>
        <numerusform>%Ln نصًا تعذر إرسالها</numerusform>
        <numerusform>%Ln نص تعذر إرسالها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) not on the site yet</source>
      <translation>
        <numerusform>كل النصوص على الموقع</numerusform>
        <numerusform>نص واحد ليس على الموقع بعد</numerusform>
        <numerusform>نصان ليسا على الموقع بعد</numerusform>
        <numerusform>%Ln نصوص ليست على الموقع بعد</numerusform>
        <numerusform>%Ln نصًّا ليس على الموقع بعد</numerusform>
        <numerusform>%Ln نص ليس على الموقع بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>لا شيء غير مقروء</numerusform>
        <numerusform>مشاركة واحدة غير مقروءة</numerusform>
        <numerusform>مشاركتان غير مقروءتين</numerusform>
        <numerusform>%Ln مشاركات غير مقروءة</numerusform>
        <numerusform>%Ln مشاركة غير مقروءة</numerusform>
        <numerusform>%Ln مشاركة غير مقروءة</numerusform>
      </translation>
    </message>
    <message>
      <source>signed out</source>
      <translation>دون تسجيل دخول</translation>
    </message>
    <message numerus="yes">
      <source>{account}: %n text(s) could not be sent.</source>
      <translation>
        <numerusform>{account}: لا نصوص تعذر إرسالها.</numerusform>
        <numerusform>{account}: نص واحد تعذر إرساله.</numerusform>
        <numerusform>{account}: نصان تعذر إرسالهما.</numerusform>
        <numerusform>{account}: %Ln نصوص تعذر إرسالها.</numerusform>
        <numerusform>{account}: %Ln نصًا تعذر إرسالها.</numerusform>
        <numerusform>{account}: %Ln نص تعذر إرسالها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{account}: you are signed out. %n text(s) wait(s) there; nothing is lost.</source>
      <translation>
        <numerusform>{account}: انتهى تسجيل الدخول. لا نصوص تنتظر هناك، ولم يُفقد شيء.</numerusform>
        <numerusform>{account}: انتهى تسجيل الدخول. ينتظر هناك نص واحد، ولم يُفقد شيء.</numerusform>
        <numerusform>{account}: انتهى تسجيل الدخول. ينتظر هناك نصان، ولم يُفقد شيء.</numerusform>
        <numerusform>{account}: انتهى تسجيل الدخول. تنتظر هناك %Ln نصوص، ولم يُفقد شيء.</numerusform>
        <numerusform>{account}: انتهى تسجيل الدخول. ينتظر هناك %Ln نصًا، ولم يُفقد شيء.</numerusform>
        <numerusform>{account}: انتهى تسجيل الدخول. ينتظر هناك %Ln نص، ولم يُفقد شيء.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>activities</name>
    <message>
      <source>Assignment</source>
      <translation>واجب</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>كتاب</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>دردشة</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>اختيار</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>قاعدة بيانات</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>أُنجز</translation>
    </message>
    <message>
      <source>Done, but not passed</source>
      <translation>أُنجز، لكن دون نجاح</translation>
    </message>
    <message>
      <source>Due {when}</source>
      <translation>الموعد النهائي: {when}</translation>
    </message>
    <message>
      <source>External tool</source>
      <translation>أداة خارجية</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation>استبانة</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>مجلد</translation>
    </message>
    <message>
      <source>Forum</source>
      <translation>منتدى</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>مسرد</translation>
    </message>
    <message>
      <source>Interactive content</source>
      <translation>محتوى تفاعلي</translation>
    </message>
    <message>
      <source>Learning package</source>
      <translation>حزمة تعليمية</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>درس</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>رابط</translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>لم يُنجز بعد</translation>
    </message>
    <message>
      <source>Not open to you</source>
      <translation>غير متاح لك</translation>
    </message>
    <message>
      <source>Open since {when}</source>
      <translation>مفتوح منذ: {when}</translation>
    </message>
    <message>
      <source>Opens {when}</source>
      <translation>موعد الفتح: {when}</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>صفحة</translation>
    </message>
    <message>
      <source>Quiz</source>
      <translation>اختبار</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>استطلاع</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>The site marks it by itself.</source>
      <translation>يعلّمه الموقع تلقائيًا.</translation>
    </message>
    <message>
      <source>Video meeting</source>
      <translation>اجتماع فيديو</translation>
    </message>
    <message>
      <source>Was due {when}</source>
      <translation>انقضى الموعد النهائي: {when}</translation>
    </message>
    <message>
      <source>Wiki</source>
      <translation>ويكي</translation>
    </message>
    <message>
      <source>Workshop</source>
      <translation>ورشة عمل</translation>
    </message>
    <message>
      <source>You mark it yourself, by a click or with Space.</source>
      <translation>تعلّمه بنفسك، بنقرة أو بمفتاح المسافة.</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>بانتظار الإرسال</translation>
    </message>
    <message>
      <source>{begin} until {end}</source>
      <translation>{begin} حتى {end}</translation>
    </message>
  </context>
  <context>
    <name>activity</name>
    <message>
      <source>Page on {site}</source>
      <translation>صفحة على {site}</translation>
    </message>
    <message>
      <source>The text is not here yet. The next sync brings it.</source>
      <translation>النص ليس هنا بعد. يأتي مع المزامنة التالية.</translation>
    </message>
    <message>
      <source>This chapter is not here yet. The next sync brings it.</source>
      <translation>هذا الفصل ليس هنا بعد. يأتي مع المزامنة التالية.</translation>
    </message>
    <message>
      <source>Video on {site}</source>
      <translation>فيديو على {site}</translation>
    </message>
    <message>
      <source>What is in it is on the site.</source>
      <translation>محتواه على الموقع.</translation>
    </message>
    <message>
      <source>[Picture: {words}, {state}]</source>
      <translation>[صورة: {words}، {state}]</translation>
    </message>
    <message>
      <source>no words</source>
      <translation>بلا كلمات</translation>
    </message>
  </context>
  <context>
    <name>calendar</name>
    <message numerus="yes">
      <source>%n day(s) before</source>
      <translation>
        <numerusform>عند الموعد</numerusform>
        <numerusform>قبل الموعد بيوم</numerusform>
        <numerusform>قبل الموعد بيومين</numerusform>
        <numerusform>قبل الموعد بـ %Ln أيام</numerusform>
        <numerusform>قبل الموعد بـ %Ln يومًا</numerusform>
        <numerusform>قبل الموعد بـ %Ln يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) before</source>
      <translation>
        <numerusform>عند الموعد</numerusform>
        <numerusform>قبل الموعد بساعة</numerusform>
        <numerusform>قبل الموعد بساعتين</numerusform>
        <numerusform>قبل الموعد بـ %Ln ساعات</numerusform>
        <numerusform>قبل الموعد بـ %Ln ساعة</numerusform>
        <numerusform>قبل الموعد بـ %Ln ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>عند الموعد</numerusform>
        <numerusform>قبل الموعد بدقيقة</numerusform>
        <numerusform>قبل الموعد بدقيقتين</numerusform>
        <numerusform>قبل الموعد بـ %Ln دقائق</numerusform>
        <numerusform>قبل الموعد بـ %Ln دقيقة</numerusform>
        <numerusform>قبل الموعد بـ %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>Done</source>
      <translation>أُنجز</translation>
    </message>
    <message>
      <source>Due {when}</source>
      <translation>الموعد النهائي: {when}</translation>
    </message>
    <message>
      <source>Due: {title}</source>
      <translation>الموعد النهائي: {title}</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>حدث</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <source>Meeting rooms</source>
      <translation>غرف الاجتماع</translation>
    </message>
    <message>
      <source>My note: {note}</source>
      <translation>ملاحظتي: {note}</translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>لم يُنجز بعد</translation>
    </message>
    <message>
      <source>Opens {when}</source>
      <translation>موعد الفتح: {when}</translation>
    </message>
    <message>
      <source>Opens: {title}</source>
      <translation>موعد الفتح: {title}</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>متأخر</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>هذا الأسبوع</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>غدًا</translation>
    </message>
    <message>
      <source>Video meeting</source>
      <translation>اجتماع فيديو</translation>
    </message>
    <message>
      <source>Was due {when}</source>
      <translation>انقضى الموعد النهائي: {when}</translation>
    </message>
    <message>
      <source>at any time</source>
      <translation>في أي وقت</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd، d MMMM</translation>
    </message>
    <message>
      <source>dddd, d MMMM yyyy</source>
      <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
      <source>with a note</source>
      <translation>مع ملاحظة</translation>
    </message>
    <message>
      <source>{begin} until {end}</source>
      <translation>{begin} حتى {end}</translation>
    </message>
  </context>
  <context>
    <name>compositions</name>
    <message>
      <source>Comment on {course}</source>
      <translation>تعليق على {course}</translation>
    </message>
    <message>
      <source>Edit your post</source>
      <translation>تحرير مشاركتك</translation>
    </message>
    <message>
      <source>Message to {name}</source>
      <translation>رسالة إلى {name}</translation>
    </message>
    <message>
      <source>New discussion in {forum}</source>
      <translation>نقاش جديد في {forum}</translation>
    </message>
    <message>
      <source>Only the person you answer, and those who may read all, will see this.</source>
      <translation>لن يرى هذا إلا من تردّ عليه ومن يحق لهم قراءة كل شيء.</translation>
    </message>
    <message>
      <source>Private reply to {name}</source>
      <translation>رد خاص على {name}</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Reply to {name}</source>
      <translation>رد على {name}</translation>
    </message>
  </context>
  <context>
    <name>controls</name>
    <message>
      <source>Empty the field</source>
      <translation>إفراغ الحقل</translation>
    </message>
  </context>
  <context>
    <name>conversations</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>لا شيء تعذر إرساله</numerusform>
        <numerusform>عنصر واحد تعذر إرساله</numerusform>
        <numerusform>عنصران تعذر إرسالهما</numerusform>
        <numerusform>%Ln عناصر تعذر إرسالها</numerusform>
        <numerusform>%Ln عنصرًا تعذر إرسالها</numerusform>
        <numerusform>%Ln عنصر تعذر إرسالها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>لا رسائل غير مقروءة</numerusform>
        <numerusform>رسالة واحدة غير مقروءة</numerusform>
        <numerusform>رسالتان غير مقروءتين</numerusform>
        <numerusform>%Ln رسائل غير مقروءة</numerusform>
        <numerusform>%Ln رسالة غير مقروءة</numerusform>
        <numerusform>%Ln رسالة غير مقروءة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>لا شيء بانتظار الإرسال</numerusform>
        <numerusform>عنصر واحد بانتظار الإرسال</numerusform>
        <numerusform>عنصران بانتظار الإرسال</numerusform>
        <numerusform>%Ln عناصر بانتظار الإرسال</numerusform>
        <numerusform>%Ln عنصرًا بانتظار الإرسال</numerusform>
        <numerusform>%Ln عنصر بانتظار الإرسال</numerusform>
      </translation>
    </message>
    <message>
      <source>Conversation without a name</source>
      <translation>محادثة بلا اسم</translation>
    </message>
    <message>
      <source>Notes to yourself</source>
      <translation>ملاحظات لنفسك</translation>
    </message>
  </context>
  <context>
    <name>course_files</name>
    <message numerus="yes">
      <source>%n file(s), {size}</source>
      <translation>
        <numerusform>لا ملفات، {size}</numerusform>
        <numerusform>ملف واحد، {size}</numerusform>
        <numerusform>ملفان، {size}</numerusform>
        <numerusform>%Ln ملفات، {size}</numerusform>
        <numerusform>%Ln ملفًا، {size}</numerusform>
        <numerusform>%Ln ملف، {size}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on this computer</source>
      <translation>
        <numerusform>لا شيء منها على هذا الحاسوب</numerusform>
        <numerusform>واحد على هذا الحاسوب</numerusform>
        <numerusform>اثنان على هذا الحاسوب</numerusform>
        <numerusform>%Ln على هذا الحاسوب</numerusform>
        <numerusform>%Ln على هذا الحاسوب</numerusform>
        <numerusform>%Ln على هذا الحاسوب</numerusform>
      </translation>
    </message>
    <message>
      <source>Do not download</source>
      <translation>عدم التنزيل</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>تنزيل</translation>
    </message>
    <message>
      <source>Get the new version</source>
      <translation>تنزيل النسخة الجديدة</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>استئناف</translation>
    </message>
    <message>
      <source>Never remove it to make room</source>
      <translation>عدم إزالته أبدًا لإخلاء مساحة</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Remove from this computer</source>
      <translation>إزالة من هذا الحاسوب</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>حفظ باسم…</translation>
    </message>
    <message>
      <source>The room for kept files is used up. Remove others, or give them more in the settings.</source>
      <translation>امتلأت المساحة المخصصة للملفات. يُرجى إزالة ملفات أخرى، أو زيادة المساحة في الإعدادات.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>on this computer, a new version is to come</source>
      <translation>على هذا الحاسوب، وستصل نسخة جديدة</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>بالانتظار</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number}٪</translation>
    </message>
    <message>
      <source>{share} of {size}</source>
      <translation>{share} من {size}</translation>
    </message>
  </context>
  <context>
    <name>elsewhere</name>
    <message>
      <source>This account cannot be read now</source>
      <translation>تتعذر قراءة هذا الحساب الآن</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>غير مقروء</translation>
    </message>
  </context>
  <context>
    <name>explanations</name>
    <message>
      <source>A discussion needs a subject.</source>
      <translation>يحتاج النقاش إلى عنوان.</translation>
    </message>
    <message>
      <source>A file is larger than the site takes.</source>
      <translation>أحد الملفات أكبر مما يقبله الموقع.</translation>
    </message>
    <message>
      <source>A file is larger than this forum takes.</source>
      <translation>أحد الملفات أكبر مما يقبله هذا المنتدى.</translation>
    </message>
    <message>
      <source>A file of this draft is no longer on this computer.</source>
      <translation>أحد ملفات هذه المسودة لم يعد على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>A second copy of all your unsent text is kept beside it.</source>
      <translation>تُحفظ بجانبها نسخة ثانية من كل نصوصك غير المرسلة.</translation>
    </message>
    <message>
      <source>An earlier version of this text is on the site already.</source>
      <translation>توجد نسخة سابقة من هذا النص على الموقع.</translation>
    </message>
    <message>
      <source>Another program holds Companion's database.</source>
      <translation>برنامج آخر يشغل قاعدة بيانات Companion.</translation>
    </message>
    <message>
      <source>Ask a moderator why. You can edit it and send it again, or discard it.</source>
      <translation>يُرجى سؤال الإشراف عن السبب. ويمكن تعديله وإرساله من جديد، أو تجاهله.</translation>
    </message>
    <message>
      <source>Ask for one with fewer files.</source>
      <translation>يُرجى طلب حزمة بملفات أقل.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for a signed certificate. On a public network, open its sign-in page in the browser first.</source>
      <translation>يُرجى أن تُطلب من إدارة الموقع شهادة موقَّعة. وفي الشبكات العامة، يُرجى فتح صفحة تسجيل الدخول الخاصة بها في المتصفح أولًا.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for one; on the command line, give it with --token-stdin.</source>
      <translation>يُرجى طلبه من إدارة الموقع. وفي سطر الأوامر يُعطى بالخيار ‎--token-stdin‎.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for the right to search.</source>
      <translation>يُرجى طلب صلاحية البحث من إدارة الموقع.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for the right to use the mobile service.</source>
      <translation>يُرجى طلب صلاحية استخدام خدمة الأجهزة المحمولة من إدارة الموقع.</translation>
    </message>
    <message>
      <source>Ask the site's administrators to switch on web services for mobile devices.</source>
      <translation>يُرجى الطلب من إدارة الموقع تفعيل خدمات الويب للأجهزة المحمولة.</translation>
    </message>
    <message>
      <source>Ask the site's administrators, outside of Companion. What waits is sent once the site lets you in again.</source>
      <translation>يُرجى سؤال إدارة الموقع خارج Companion. يُرسل ما ينتظر عندما يسمح الموقع بالدخول من جديد.</translation>
    </message>
    <message>
      <source>Ask those who look after this computer if you need it.</source>
      <translation>إن احتجت إليه، فيُرجى سؤال من يتولى رعاية هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Ask your IT staff for the proxy settings of this network.</source>
      <translation>يُرجى سؤال قسم تقنية المعلومات عن إعدادات الوكيل (proxy) لهذه الشبكة.</translation>
    </message>
    <message>
      <source>Ask your IT staff how to put them into this computer's proxy settings.</source>
      <translation>يُرجى سؤال قسم تقنية المعلومات عن كيفية إدخالهما في إعدادات الوكيل (proxy) لهذا الحاسوب.</translation>
    </message>
    <message>
      <source>Begin again, and open the browser from here.</source>
      <translation>يُرجى البدء من جديد، وفتح المتصفح من هنا.</translation>
    </message>
    <message>
      <source>Check both. If they are right, the account may be suspended or locked for a while: ask the site's administrators.</source>
      <translation>يُرجى التحقق منهما. إن كانا صحيحين، فقد يكون الحساب موقوفًا أو مقفلًا لبعض الوقت: يُرجى سؤال إدارة الموقع.</translation>
    </message>
    <message>
      <source>Check date and time of this computer: a clock that is ahead makes it look so. If they are right, tell the site's administrators.</source>
      <translation>يُرجى التحقق من تاريخ هذا الحاسوب ووقته: فالساعة المتقدمة تُظهر الأمر هكذا. إن كانا صحيحين، فيُرجى إبلاغ إدارة الموقع.</translation>
    </message>
    <message>
      <source>Check date and time of this computer: a clock that is behind makes it look so. If they are right, tell the site's administrators.</source>
      <translation>يُرجى التحقق من تاريخ هذا الحاسوب ووقته: فالساعة المتأخرة تُظهر الأمر هكذا. إن كانا صحيحين، فيُرجى إبلاغ إدارة الموقع.</translation>
    </message>
    <message>
      <source>Check that the disk is not read-only and that the folder belongs to you.</source>
      <translation>يُرجى التحقق من أن القرص ليس للقراءة فقط وأن المجلد ملك لك.</translation>
    </message>
    <message>
      <source>Check the address: it is the one you see in the browser when you open your courses.</source>
      <translation>يُرجى التحقق من العنوان: هو الذي يظهر في المتصفح عند فتح مقرراتك.</translation>
    </message>
    <message>
      <source>Check the connection and the address. Companion tries again by itself.</source>
      <translation>يُرجى التحقق من الاتصال والعنوان. يعيد Companion المحاولة تلقائيًا.</translation>
    </message>
    <message>
      <source>Check the number; it may have been removed on the site.</source>
      <translation>يُرجى التحقق من الرقم؛ فربما أُزيل من الموقع.</translation>
    </message>
    <message>
      <source>Close other Companion windows or commands and try again.</source>
      <translation>يُرجى إغلاق نوافذ Companion أو أوامره الأخرى ثم إعادة المحاولة.</translation>
    </message>
    <message>
      <source>Companion cannot write to its data folder.</source>
      <translation>لا يستطيع Companion الكتابة في مجلد بياناته.</translation>
    </message>
    <message>
      <source>Companion could not bring its database up to date.</source>
      <translation>لم يتمكن Companion من تحديث قاعدة بياناته.</translation>
    </message>
    <message>
      <source>Companion does not wait for this sign-in: it was not begun here, took too long, or has been used already.</source>
      <translation>لا ينتظر Companion تسجيل الدخول هذا: لم يبدأ من هنا، أو استغرق وقتًا طويلًا، أو سبق استخدامه.</translation>
    </message>
    <message>
      <source>Companion is running, but does not answer.</source>
      <translation>يعمل Companion، لكنه لا يستجيب.</translation>
    </message>
    <message>
      <source>Companion is syncing this account already, in another window or command.</source>
      <translation>يزامن Companion هذا الحساب الآن في نافذة أخرى أو أمر آخر.</translation>
    </message>
    <message>
      <source>Companion looks up what arrived and tries again by itself.</source>
      <translation>يتحقق Companion مما وصل ويعيد المحاولة تلقائيًا.</translation>
    </message>
    <message>
      <source>Companion's database is damaged.</source>
      <translation>قاعدة بيانات Companion تالفة.</translation>
    </message>
    <message>
      <source>Compare both versions, and keep yours, keep theirs, or merge them.</source>
      <translation>يمكنك مقارنة النسختين، ثم الاحتفاظ بنسختك أو بالنسخة الأخرى أو دمجهما.</translation>
    </message>
    <message>
      <source>Compare the two; copy your newer text if you want to post it as well.</source>
      <translation>يمكنك مقارنة النصين، ونسخ نصك الأحدث إن أردت نشره أيضًا.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from, or ask for a new one.</source>
      <translation>يُرجى نسخها مجددًا من مصدرها، أو طلب حزمة جديدة.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>يُرجى نسخه مجددًا من مصدره.</translation>
    </message>
    <message>
      <source>Copy the text and post it as a new discussion, or discard it.</source>
      <translation>يمكنك نسخ النص ونشره كنقاش جديد، أو تجاهله.</translation>
    </message>
    <message>
      <source>Copy the text to a forum, or try again later.</source>
      <translation>يمكنك نسخ النص إلى منتدى، أو إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
      <source>Copy the text to a reply of its own, or discard it.</source>
      <translation>يُرجى نسخ النص إلى رد مستقل، أو تجاهله.</translation>
    </message>
    <message>
      <source>Copy the text to another discussion.</source>
      <translation>يمكنك نسخ النص إلى نقاش آخر.</translation>
    </message>
    <message>
      <source>Copy the text to another forum, or ask a teacher.</source>
      <translation>يمكنك نسخ النص إلى منتدى آخر، أو سؤال هيئة التدريس.</translation>
    </message>
    <message>
      <source>Copy the text, or ask the site's administrators.</source>
      <translation>يمكنك نسخ النص، أو سؤال إدارة الموقع.</translation>
    </message>
    <message>
      <source>Copy the text, or discard it.</source>
      <translation>يمكنك نسخ النص، أو تجاهله.</translation>
    </message>
    <message>
      <source>Copy the whole address: it begins with companion://token= or moodlemobile://token=.</source>
      <translation>يُرجى نسخ العنوان كاملًا: يبدأ بـ companion://token=‎ أو moodlemobile://token=‎.</translation>
    </message>
    <message>
      <source>Correct or remove the file settings.json in the data folder.</source>
      <translation>يُرجى تصحيح الملف settings.json في مجلد البيانات أو إزالته.</translation>
    </message>
    <message>
      <source>Do not use it. Ask a colleague you trust for a new one.</source>
      <translation>يُرجى عدم استخدامها، وطلب حزمة جديدة من زميل موثوق.</translation>
    </message>
    <message>
      <source>Edit it and try again, or copy the text.</source>
      <translation>يُرجى تحريره وإعادة المحاولة، أو نسخ النص.</translation>
    </message>
    <message>
      <source>Edit it and try again.</source>
      <translation>يُرجى تحريره وإعادة المحاولة.</translation>
    </message>
    <message>
      <source>Edit it to send it as a reply that all can read, or discard it.</source>
      <translation>يمكنك تحريره لإرساله كرد يقرؤه الجميع، أو تجاهله.</translation>
    </message>
    <message>
      <source>Edit the post to add them again, or share them in another way.</source>
      <translation>يمكنك تحرير المشاركة لإضافتها مجددًا، أو مشاركتها بطريقة أخرى.</translation>
    </message>
    <message>
      <source>Enrol on the site and sync once; then import it again.</source>
      <translation>يُرجى التسجيل في المقرر على الموقع وإجراء مزامنة، ثم استيرادها مجددًا.</translation>
    </message>
    <message>
      <source>Everything you wrote is kept on this computer.</source>
      <translation>كل ما كتبته محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Free some space. Saving is tried again with the next change.</source>
      <translation>يُرجى إخلاء بعض المساحة. تُعاد محاولة الحفظ مع التغيير التالي.</translation>
    </message>
    <message>
      <source>Give it one.</source>
      <translation>يُرجى كتابة عنوان له.</translation>
    </message>
    <message>
      <source>Go on reading and writing. Companion tries again by itself after a while.</source>
      <translation>يمكنك متابعة القراءة والكتابة. يعيد Companion المحاولة تلقائيًا بعد حين.</translation>
    </message>
    <message>
      <source>Go on reading and writing. Companion tries again by itself.</source>
      <translation>يمكنك متابعة القراءة والكتابة. يعيد Companion المحاولة تلقائيًا.</translation>
    </message>
    <message>
      <source>If it does not appear, ask a moderator, or copy the text into a new post.</source>
      <translation>إن لم يظهر، فيُرجى سؤال الإشراف، أو نسخ النص إلى مشاركة جديدة.</translation>
    </message>
    <message>
      <source>Install and unlock a keyring (on Linux gnome-keyring or KWallet), and start Companion again.</source>
      <translation>يُرجى تثبيت سلسلة مفاتيح وفتح قفلها (في لينكس gnome-keyring أو KWallet)، ثم تشغيل Companion مجددًا.</translation>
    </message>
    <message>
      <source>Install and unlock one (on Linux gnome-keyring or KWallet), and try again.</source>
      <translation>يُرجى تثبيت سلسلة مفاتيح وفتح قفلها (في لينكس gnome-keyring أو KWallet)، ثم إعادة المحاولة.</translation>
    </message>
    <message>
      <source>Install and unlock one (on Linux gnome-keyring or KWallet), or stay signed in for this run only.</source>
      <translation>يُرجى تثبيت واحدة وفتح قفلها (في لينكس gnome-keyring أو KWallet)، أو البقاء مسجَّل الدخول لهذه الجلسة فقط.</translation>
    </message>
    <message>
      <source>Install the earlier version again, and send the log file to those who look after Companion for you.</source>
      <translation>يُرجى تثبيت الإصدار السابق مجددًا، وإرسال ملف السجل إلى من يتولى رعاية Companion لديك.</translation>
    </message>
    <message>
      <source>Install the newer version again.</source>
      <translation>يُرجى تثبيت الإصدار الأحدث مجددًا.</translation>
    </message>
    <message>
      <source>Install the newer version, or ask for a pack that an older one made.</source>
      <translation>يُرجى تثبيت الإصدار الأحدث، أو طلب حزمة أنشأها إصدار أقدم.</translation>
    </message>
    <message>
      <source>It is tried again. If it happens again, tell the site's administrators.</source>
      <translation>تُعاد المحاولة. وإن تكرر ذلك، فيُرجى إبلاغ إدارة الموقع.</translation>
    </message>
    <message>
      <source>It may still be starting: wait a little. If no window comes, end it as your system ends programs that hang, and start it again.</source>
      <translation>ربما لم يكتمل بدؤه بعد: يُرجى الانتظار قليلًا. وإن لم تظهر نافذة، فيُرجى إنهاؤه كما تُنهى في نظامك البرامج التي لا تستجيب، ثم تشغيله مجددًا.</translation>
    </message>
    <message>
      <source>It waited for a moderator, and the site has it no longer: it was not approved.</source>
      <translation>كان بانتظار الإشراف، ولم يعد لدى الموقع: لم تتم الموافقة عليه.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>لم تُمس.</translation>
    </message>
    <message>
      <source>It was stopped.</source>
      <translation>أُوقفت العملية.</translation>
    </message>
    <message>
      <source>Look at the outbox and try again in a moment.</source>
      <translation>يُرجى النظر في صندوق الصادر وإعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
      <source>Make it smaller, or share it in another way.</source>
      <translation>يُرجى تصغيره، أو مشاركته بطريقة أخرى.</translation>
    </message>
    <message>
      <source>Messages between people are switched off on this site.</source>
      <translation>الرسائل بين الأشخاص معطَّلة على هذا الموقع.</translation>
    </message>
    <message>
      <source>No account is opened, and nothing was changed.</source>
      <translation>لم يُفتح أي حساب، ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>No secure connection to the site could be made.</source>
      <translation>تعذر إنشاء اتصال آمن بالموقع.</translation>
    </message>
    <message>
      <source>Nothing of the account was changed.</source>
      <translation>لم يتغير شيء في الحساب.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Nothing was lost; what was being sent is looked up before it is sent again.</source>
      <translation>لم يُفقد شيء؛ وما كان قيد الإرسال يُتحقق منه قبل إرساله مجددًا.</translation>
    </message>
    <message>
      <source>Nothing was sent under the other name.</source>
      <translation>لم يُرسل شيء بالاسم الآخر.</translation>
    </message>
    <message>
      <source>Nothing was sent, and everything you wrote is kept on this computer.</source>
      <translation>لم يُرسل شيء، وكل ما كتبته محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Nothing was touched: all of it is there.</source>
      <translation>لم يُمس شيء: كله موجود.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in a browser first. Otherwise try again later, and tell the site's administrators if it stays so.</source>
      <translation>في الشبكات العامة، يُرجى فتح صفحة تسجيل الدخول الخاصة بها في المتصفح أولًا. وإلا فيُرجى إعادة المحاولة لاحقًا، وإبلاغ إدارة الموقع إن استمر الأمر.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. At work or at school, ask the IT staff whether they look into connections.</source>
      <translation>في الشبكات العامة، يُرجى فتح صفحة تسجيل الدخول الخاصة بها في المتصفح أولًا. وفي العمل أو المدرسة، يُرجى سؤال قسم تقنية المعلومات هل يفحص الاتصالات.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. Otherwise ask the site's administrators.</source>
      <translation>في الشبكات العامة، يُرجى فتح صفحة تسجيل الدخول الخاصة بها في المتصفح أولًا. وإلا فيُرجى سؤال إدارة الموقع.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. Otherwise check the site's address.</source>
      <translation>في الشبكات العامة، يُرجى فتح صفحة تسجيل الدخول الخاصة بها في المتصفح أولًا. وإلا فيُرجى التحقق من عنوان الموقع.</translation>
    </message>
    <message>
      <source>Open the account that you have on that site, and import it there.</source>
      <translation>يُرجى فتح حسابك على ذلك الموقع واستيرادها فيه.</translation>
    </message>
    <message>
      <source>Open the network's page in the browser, and sign in or agree there. If you see the site itself there, it is the site that has trouble: try again later.</source>
      <translation>يُرجى فتح صفحة الشبكة في المتصفح، وتسجيل الدخول أو الموافقة فيها. إن ظهر الموقع نفسه هناك، فالمشكلة في الموقع: يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
      <source>Open the site in the browser and set a new password; what waits is sent then.</source>
      <translation>يُرجى فتح الموقع في المتصفح وتعيين كلمة مرور جديدة؛ عندئذ يُرسل ما ينتظر.</translation>
    </message>
    <message>
      <source>Put a space after “&lt;” or write it in words.</source>
      <translation>يُرجى وضع مسافة بعد «&lt;» أو كتابتها بالكلمات.</translation>
    </message>
    <message>
      <source>Reach them in a forum that you share, or discard the message.</source>
      <translation>يمكنك مخاطبته في منتدى مشترك بينكما، أو تجاهل الرسالة.</translation>
    </message>
    <message>
      <source>Remove it and add it again.</source>
      <translation>يُرجى إزالته وإضافته مجددًا.</translation>
    </message>
    <message>
      <source>Remove other files, or give them more room in the settings.</source>
      <translation>يُرجى إزالة ملفات أخرى، أو منحها مساحة أكبر في الإعدادات.</translation>
    </message>
    <message>
      <source>Remove some of them.</source>
      <translation>يُرجى إزالة بعضها.</translation>
    </message>
    <message>
      <source>Remove the files, or put their content into the text.</source>
      <translation>يُرجى إزالة الملفات، أو وضع محتواها في النص.</translation>
    </message>
    <message>
      <source>Search what is on this computer, or search on the site in the browser.</source>
      <translation>يُرجى البحث فيما على هذا الحاسوب، أو في الموقع عبر المتصفح.</translation>
    </message>
    <message>
      <source>See that all of it was copied, or ask the site's administrators for a new one.</source>
      <translation>يُرجى التحقق من نسخه كاملًا، أو طلب رمز جديد من إدارة الموقع.</translation>
    </message>
    <message>
      <source>Send or export them first, or say that they are to be removed, too.</source>
      <translation>يُرجى إرسالها أو تصديرها أولًا، أو تأكيد حذفها أيضًا.</translation>
    </message>
    <message>
      <source>Shorten it to 255 letters.</source>
      <translation>يُرجى اختصاره إلى 255 حرفًا.</translation>
    </message>
    <message>
      <source>Sign in again; what waits is sent then.</source>
      <translation>يُرجى تسجيل الدخول مجددًا؛ عندئذ يُرسل ما ينتظر.</translation>
    </message>
    <message>
      <source>Sign in as the person this account belongs to (in the browser, sign out of the site first), or add another account.</source>
      <translation>يُرجى تسجيل الدخول باسم صاحب هذا الحساب (بعد تسجيل الخروج من الموقع في المتصفح)، أو إضافة حساب آخر.</translation>
    </message>
    <message>
      <source>Sign in through the browser; on the command line, with --sso.</source>
      <translation>يُرجى تسجيل الدخول عبر المتصفح؛ وفي سطر الأوامر بالخيار ‎--sso.</translation>
    </message>
    <message>
      <source>Somebody between you and the site answers in its place: nobody whom this computer trusts has signed the certificate.</source>
      <translation>جهة ما بينك وبين الموقع تجيب بدلًا منه: لم توقّع الشهادةَ أي جهة يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Somebody between you and the site answers in its place: the certificate is made for another address.</source>
      <translation>جهة ما بينك وبين الموقع تجيب بدلًا منه: الشهادة صادرة لعنوان آخر.</translation>
    </message>
    <message>
      <source>Something else came in the place of the file.</source>
      <translation>وصل شيء آخر مكان الملف.</translation>
    </message>
    <message>
      <source>Something went wrong that Companion did not expect.</source>
      <translation>حدث خطأ لم يتوقعه Companion.</translation>
    </message>
    <message>
      <source>Start Companion again: it sets the file aside, brings your text back and reads the forums anew.</source>
      <translation>يُرجى تشغيل Companion مجددًا: فهو يضع الملف جانبًا، ويستعيد نصك، ويقرأ المنتديات من جديد.</translation>
    </message>
    <message>
      <source>Switch off “Work offline” to send and receive.</source>
      <translation>يُرجى إيقاف «العمل دون اتصال» للإرسال والاستقبال.</translation>
    </message>
    <message>
      <source>Sync to learn what is allowed now, or ask a teacher.</source>
      <translation>يُرجى إجراء مزامنة لمعرفة المسموح به الآن، أو سؤال هيئة التدريس.</translation>
    </message>
    <message>
      <source>Tell those who look after this computer: they mend it, and try it with “companion policy check”.</source>
      <translation>يُرجى إبلاغ من يتولى رعاية هذا الحاسوب: فهو يصحح ذلك ويتحقق منه بالأمر «companion policy check».</translation>
    </message>
    <message>
      <source>The account was not opened, and nothing of it was changed.</source>
      <translation>لم يُفتح الحساب، ولم يتغير فيه شيء.</translation>
    </message>
    <message>
      <source>The address {address} is not encrypted: your password could be read on the way.</source>
      <translation>العنوان {address} غير مشفَّر: يمكن أن تُقرأ كلمة مرورك في الطريق.</translation>
    </message>
    <message>
      <source>The answer of the site was lost, and the post is not to be seen. This site has posts approved by moderators: it may wait for them. It is not sent again, so that it does not appear twice.</source>
      <translation>ضاع رد الموقع، والمشاركة غير ظاهرة. في هذا الموقع يوافق الإشراف على المشاركات، فقد تكون بانتظاره. ولا تُرسل مرة أخرى كي لا تظهر مرتين.</translation>
    </message>
    <message>
      <source>The connection may be slow. Companion tries again by itself.</source>
      <translation>ربما كان الاتصال بطيئًا. يعيد Companion المحاولة تلقائيًا.</translation>
    </message>
    <message>
      <source>The connection was lost before the site had answered.</source>
      <translation>انقطع الاتصال قبل أن يجيب الموقع.</translation>
    </message>
    <message>
      <source>The database is as it was before, and a copy of it stands beside it.</source>
      <translation>قاعدة البيانات كما كانت من قبل، وبجانبها نسخة منها.</translation>
    </message>
    <message>
      <source>The disk is full, so the last change could not be saved.</source>
      <translation>القرص ممتلئ، فتعذر حفظ آخر تغيير.</translation>
    </message>
    <message>
      <source>The network's proxy asks for a name and a password.</source>
      <translation>يطلب وكيل الشبكة (proxy) اسمًا وكلمة مرور.</translation>
    </message>
    <message>
      <source>The network's proxy could not be reached, or did not let the connection through.</source>
      <translation>تعذر الوصول إلى وكيل الشبكة (proxy)، أو أنه لم يسمح بمرور الاتصال.</translation>
    </message>
    <message>
      <source>The place this was written for is no longer there.</source>
      <translation>المكان الذي كُتب هذا له لم يعد موجودًا.</translation>
    </message>
    <message>
      <source>The post is on the site, but without some of its files.</source>
      <translation>المشاركة على الموقع، لكن دون بعض ملفاتها.</translation>
    </message>
    <message>
      <source>The post was changed on the site since you began to edit it.</source>
      <translation>تغيرت المشاركة على الموقع منذ أن بدأت تحريرها.</translation>
    </message>
    <message>
      <source>The settings file cannot be read.</source>
      <translation>لا يمكن قراءة ملف الإعدادات.</translation>
    </message>
    <message>
      <source>The sign-in belongs to somebody else than this account.</source>
      <translation>بيانات الدخول تخص شخصًا غير صاحب هذا الحساب.</translation>
    </message>
    <message>
      <source>The site asks to wait before it answers more.</source>
      <translation>يطلب الموقع الانتظار قبل أن يجيب عن المزيد.</translation>
    </message>
    <message>
      <source>The site at {address} does not let apps in.</source>
      <translation>الموقع {address} لا يسمح بدخول التطبيقات.</translation>
    </message>
    <message>
      <source>The site at {address} has switched off the access that apps need.</source>
      <translation>أوقف الموقع {address} الوصول الذي تحتاجه التطبيقات.</translation>
    </message>
    <message>
      <source>The site at {address} signs apps in by a token only.</source>
      <translation>لا يقبل الموقع في العنوان {address} التطبيقات إلا برمز.</translation>
    </message>
    <message>
      <source>The site at {address} signs people in only through the browser.</source>
      <translation>لا يتيح الموقع {address} تسجيل الدخول إلا عبر المتصفح.</translation>
    </message>
    <message>
      <source>The site did not accept the text or the subject as it is.</source>
      <translation>لم يقبل الموقع النص أو العنوان كما هو.</translation>
    </message>
    <message>
      <source>The site did not accept this name and password.</source>
      <translation>لم يقبل الموقع هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
      <source>The site did not accept this post.</source>
      <translation>لم يقبل الموقع هذه المشاركة.</translation>
    </message>
    <message>
      <source>The site did not answer in time.</source>
      <translation>لم يجب الموقع في الوقت المناسب.</translation>
    </message>
    <message>
      <source>The site did not sign you in ({code}).</source>
      <translation>لم يتم تسجيل دخولك إلى الموقع ({code}).</translation>
    </message>
    <message>
      <source>The site does not allow this here, or its time is over.</source>
      <translation>لا يسمح الموقع بهذا هنا، أو انقضى وقته.</translation>
    </message>
    <message>
      <source>The site does not know this token.</source>
      <translation>لا يعرف الموقع هذا الرمز.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there until {until}.</source>
      <translation>لا يسمح الموقع بالدخول: أنت محظور فيه حتى {until}.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there until {until}. Its reason: {reason}</source>
      <translation>لا يسمح الموقع بالدخول: أنت محظور فيه حتى {until}. السبب: {reason}</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there.</source>
      <translation>لا يسمح الموقع بالدخول: أنت محظور فيه.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there. Its reason: {reason}</source>
      <translation>لا يسمح الموقع بالدخول: أنت محظور فيه. السبب: {reason}</translation>
    </message>
    <message>
      <source>The site does not let you post here.</source>
      <translation>لا يسمح لك الموقع بالنشر هنا.</translation>
    </message>
    <message>
      <source>The site does not let you search.</source>
      <translation>لا يسمح لك الموقع بالبحث.</translation>
    </message>
    <message>
      <source>The site does not search for these words; most sites want three letters or more.</source>
      <translation>لا يبحث الموقع عن هذه الكلمات، فمعظم المواقع تشترط ثلاثة حروف أو أكثر.</translation>
    </message>
    <message>
      <source>The site does not take connections at the moment.</source>
      <translation>لا يقبل الموقع اتصالات في الوقت الحالي.</translation>
    </message>
    <message>
      <source>The site has ended your sign-in.</source>
      <translation>أنهى الموقع جلسة دخولك.</translation>
    </message>
    <message>
      <source>The site is being maintained.</source>
      <translation>الموقع قيد الصيانة.</translation>
    </message>
    <message>
      <source>The site is too busy to answer.</source>
      <translation>الموقع مشغول ولا يستطيع الإجابة.</translation>
    </message>
    <message>
      <source>The site may be switched off. Companion tries again by itself.</source>
      <translation>ربما كان الموقع متوقفًا. يعيد Companion المحاولة تلقائيًا.</translation>
    </message>
    <message>
      <source>The site refuses a subject with “&lt;” right before a letter, a digit, “/” or “!”.</source>
      <translation>يرفض الموقع عنوانًا فيه «&lt;» قبل حرف أو رقم أو «/» أو «!» مباشرة.</translation>
    </message>
    <message>
      <source>The site stumbled over this post, and it is not there.</source>
      <translation>تعثر الموقع في هذه المشاركة، وهي ليست عليه.</translation>
    </message>
    <message>
      <source>The site takes no post from you here now: the discussion or forum is closed, or you have reached the number of posts allowed.</source>
      <translation>لا يقبل الموقع منك مشاركات هنا الآن: النقاش أو المنتدى مغلق، أو بلغت عدد المشاركات المسموح به.</translation>
    </message>
    <message>
      <source>The site wants you to set a new password before it shows anything.</source>
      <translation>يطلب الموقع تعيين كلمة مرور جديدة قبل أن يعرض أي شيء.</translation>
    </message>
    <message>
      <source>The site's address could not be found on the network.</source>
      <translation>تعذر العثور على عنوان الموقع في الشبكة.</translation>
    </message>
    <message>
      <source>The site's answer could not be understood.</source>
      <translation>تعذر فهم جواب الموقع.</translation>
    </message>
    <message>
      <source>The site's certificate is signed by nobody but itself, so anybody could be answering in the site's place.</source>
      <translation>شهادة الموقع موقَّعة ذاتيًا فقط، فقد يجيب أي طرف بدلًا من الموقع.</translation>
    </message>
    <message>
      <source>The subject is longer than the site takes.</source>
      <translation>العنوان أطول مما يقبله الموقع.</translation>
    </message>
    <message>
      <source>The text holds a character that cannot be sent.</source>
      <translation>في النص رمز لا يمكن إرساله.</translation>
    </message>
    <message>
      <source>The time in which the site lets you change this post is over.</source>
      <translation>انتهى الوقت الذي يسمح فيه الموقع بتعديل هذه المشاركة.</translation>
    </message>
    <message>
      <source>The time of the site's certificate has not begun yet.</source>
      <translation>مدة صلاحية شهادة الموقع لم تبدأ بعد.</translation>
    </message>
    <message>
      <source>The time of the site's certificate is over.</source>
      <translation>انتهت مدة صلاحية شهادة الموقع.</translation>
    </message>
    <message>
      <source>There is no connection to the site.</source>
      <translation>لا يوجد اتصال بالموقع.</translation>
    </message>
    <message>
      <source>There is no keyring in which the key of an encrypted account could be kept safely.</source>
      <translation>لا توجد سلسلة مفاتيح يُحفظ فيها مفتاح حساب مشفَّر بأمان.</translation>
    </message>
    <message>
      <source>There is no keyring in which the sign-in could be kept safely.</source>
      <translation>لا توجد سلسلة مفاتيح تُحفظ فيها بيانات الدخول بأمان.</translation>
    </message>
    <message>
      <source>There is no room for it within what kept files may take.</source>
      <translation>لا تتسع له المساحة المخصصة للملفات.</translation>
    </message>
    <message>
      <source>There is no text yet.</source>
      <translation>لا يوجد نص بعد.</translation>
    </message>
    <message>
      <source>There is no {kind} {key} here.</source>
      <translation>غير موجود هنا: {kind} {key}.</translation>
    </message>
    <message>
      <source>These are more files than this forum takes with a post.</source>
      <translation>هذه الملفات أكثر مما يقبله هذا المنتدى مع المشاركة الواحدة.</translation>
    </message>
    <message>
      <source>This account holds texts of yours that are nowhere else.</source>
      <translation>في هذا الحساب نصوص لك لا توجد في مكان آخر.</translation>
    </message>
    <message>
      <source>This account is encrypted, and the keyring of this computer does not have its key.</source>
      <translation>هذا الحساب مشفَّر، ولا تضم سلسلة المفاتيح على هذا الحاسوب مفتاحه.</translation>
    </message>
    <message>
      <source>This cannot be changed now: it is being sent, or was sent meanwhile.</source>
      <translation>لا يمكن تغيير هذا الآن: هو قيد الإرسال، أو أُرسل في هذه الأثناء.</translation>
    </message>
    <message>
      <source>This course pack is damaged.</source>
      <translation>حزمة المقرر هذه تالفة.</translation>
    </message>
    <message>
      <source>This course pack is larger than Companion takes in.</source>
      <translation>حزمة المقرر هذه أكبر مما يقبله Companion.</translation>
    </message>
    <message>
      <source>This course pack is not as Companion makes them; it may have been tampered with.</source>
      <translation>حزمة المقرر هذه ليست كما ينشئها Companion؛ ربما عُبث بها.</translation>
    </message>
    <message>
      <source>This course pack is of another site: {site}.</source>
      <translation>حزمة المقرر هذه من موقع آخر: {site}.</translation>
    </message>
    <message>
      <source>This course pack was made by a newer version of Companion.</source>
      <translation>أُنشئت حزمة المقرر هذه بإصدار أحدث من Companion.</translation>
    </message>
    <message>
      <source>This database was written by a newer version of Companion.</source>
      <translation>كُتبت قاعدة البيانات هذه بإصدار أحدث من Companion.</translation>
    </message>
    <message>
      <source>This file is not a course pack, or a part of it is missing.</source>
      <translation>هذا الملف ليس حزمة مقرر، أو ينقصه جزء.</translation>
    </message>
    <message>
      <source>This forum takes no attachments.</source>
      <translation>لا يقبل هذا المنتدى مرفقات.</translation>
    </message>
    <message>
      <source>This is not the address with which a site ends a sign-in.</source>
      <translation>ليس هذا العنوان الذي يُنهي به الموقع تسجيل الدخول.</translation>
    </message>
    <message>
      <source>This is switched off by your organisation.</source>
      <translation>أوقفت مؤسستك هذه الميزة.</translation>
    </message>
    <message>
      <source>This network asks you to sign in first: a page came where the site should answer.</source>
      <translation>تطلب هذه الشبكة تسجيل الدخول أولًا: جاءت صفحة مكان جواب الموقع.</translation>
    </message>
    <message>
      <source>This person is no longer on the site.</source>
      <translation>لم يعد هذا الشخص على الموقع.</translation>
    </message>
    <message>
      <source>This person takes no messages from you: they may have blocked you, or take messages from their contacts only.</source>
      <translation>هذا الشخص لا يستقبل رسائل منك: ربما حظرك، أو يستقبل الرسائل من جهات اتصاله فقط.</translation>
    </message>
    <message>
      <source>This site cannot be searched from here.</source>
      <translation>لا يمكن البحث في هذا الموقع من هنا.</translation>
    </message>
    <message>
      <source>Those who look after this computer want accounts encrypted, and there is no keyring for the key.</source>
      <translation>يريد من يتولى رعاية هذا الحاسوب تشفير الحسابات، ولا توجد سلسلة مفاتيح لحفظ المفتاح.</translation>
    </message>
    <message>
      <source>Try again later, or copy the text to another discussion.</source>
      <translation>يُرجى إعادة المحاولة لاحقًا، أو نسخ النص إلى نقاش آخر.</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, send the log file to those who look after Companion for you.</source>
      <translation>يُرجى إعادة المحاولة، وإن تكرر ذلك فإرسال ملف السجل إلى من يتولى رعاية Companion لديك.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, tell the site's administrators.</source>
      <translation>يُرجى إعادة المحاولة. وإن تكرر ذلك، فيُرجى إبلاغ إدارة الموقع.</translation>
    </message>
    <message>
      <source>Try to sign in with the browser. If that works, ask the site's administrators.</source>
      <translation>يُرجى تجربة تسجيل الدخول عبر المتصفح. وإن نجح ذلك، فيُرجى سؤال إدارة الموقع.</translation>
    </message>
    <message>
      <source>Type it as in the browser, for example https://learn.example.org.</source>
      <translation>يُرجى كتابته كما في المتصفح، مثل https://learn.example.org.</translation>
    </message>
    <message>
      <source>Type more letters or words.</source>
      <translation>يُرجى كتابة حروف أو كلمات أكثر.</translation>
    </message>
    <message>
      <source>Type the text anew around it.</source>
      <translation>يُرجى كتابة النص حوله من جديد.</translation>
    </message>
    <message>
      <source>Unlock the keyring and try again. If the key is gone, give the recovery phrase: the window asks for it, and so does the command `companion unlock`.</source>
      <translation>يُرجى فتح قفل سلسلة المفاتيح وإعادة المحاولة. إن ضاع المفتاح، فتلزم عبارة الاسترداد: تطلبها النافذة، ويطلبها كذلك الأمر ‎`companion unlock`‎.</translation>
    </message>
    <message>
      <source>Use one of these: {sites}.</source>
      <translation>يُرجى استخدام أحد هذه المواقع: {sites}.</translation>
    </message>
    <message>
      <source>Use the address that begins with https://.</source>
      <translation>يُرجى استخدام العنوان الذي يبدأ بـ https://.</translation>
    </message>
    <message>
      <source>Wait until it has finished.</source>
      <translation>يُرجى الانتظار حتى تنتهي.</translation>
    </message>
    <message>
      <source>What was saved before is safe.</source>
      <translation>ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
      <source>What was saved before is safe; text in an open window stays there until you close it.</source>
      <translation>ما حُفظ من قبل في أمان؛ والنص في نافذة مفتوحة يبقى فيها حتى إغلاقها.</translation>
    </message>
    <message>
      <source>What you answered is no longer on the site.</source>
      <translation>ما رددت عليه لم يعد على الموقع.</translation>
    </message>
    <message>
      <source>What you answered was discarded before it was sent.</source>
      <translation>جرى تجاهل ما رددت عليه قبل إرساله.</translation>
    </message>
    <message>
      <source>What your organisation has set for Companion cannot be used.
{problems}</source>
      <translation>تعذر استخدام ما حددته مؤسستك لتطبيق Companion.
{problems}</translation>
    </message>
    <message>
      <source>Write something to post.</source>
      <translation>يُرجى كتابة شيء لنشره.</translation>
    </message>
    <message>
      <source>You are no longer enrolled in this course.</source>
      <translation>انتهى تسجيلك في هذا المقرر.</translation>
    </message>
    <message>
      <source>You are not in the course of this pack: {course}.</source>
      <translation>لست في مقرر هذه الحزمة: {course}.</translation>
    </message>
    <message>
      <source>You are working offline.</source>
      <translation>العمل جارٍ دون اتصال.</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows in a period.</source>
      <translation>بلغت عدد المشاركات التي يسمح بها هذا المنتدى في مدة واحدة.</translation>
    </message>
    <message>
      <source>You may not reply privately here; the reply was not sent, so that it is not shown to all.</source>
      <translation>لا يُسمح لك بالرد الخاص هنا؛ لم يُرسل الرد كي لا يظهر للجميع.</translation>
    </message>
    <message>
      <source>Your account may not be used from apps on this site.</source>
      <translation>لا يُسمح باستخدام حسابك من التطبيقات على هذا الموقع.</translation>
    </message>
    <message>
      <source>Your draft is kept.</source>
      <translation>مسودتك محفوظة.</translation>
    </message>
    <message>
      <source>Your organisation does not allow an account on {address}.</source>
      <translation>لا تسمح مؤسستك بحساب على {address}.</translation>
    </message>
    <message>
      <source>Your password is never stored, and the sign-in not without a keyring.</source>
      <translation>لا تُخزَّن كلمة مرورك أبدًا، ولا بيانات الدخول دون سلسلة مفاتيح.</translation>
    </message>
    <message>
      <source>Your text is kept in the outbox.</source>
      <translation>نصك محفوظ في صندوق الصادر.</translation>
    </message>
    <message>
      <source>account</source>
      <translation>حساب</translation>
    </message>
    <message>
      <source>activity</source>
      <translation>نشاط</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>conversation</source>
      <translation>محادثة</translation>
    </message>
    <message>
      <source>course</source>
      <translation>مقرر</translation>
    </message>
    <message>
      <source>discussion</source>
      <translation>نقاش</translation>
    </message>
    <message>
      <source>event</source>
      <translation>حدث</translation>
    </message>
    <message>
      <source>feed</source>
      <translation>خلاصة</translation>
    </message>
    <message>
      <source>file</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>forum</source>
      <translation>منتدى</translation>
    </message>
    <message>
      <source>journal entry</source>
      <translation>تدوينة في اليوميات</translation>
    </message>
    <message>
      <source>kept file</source>
      <translation>ملف محفوظ</translation>
    </message>
    <message>
      <source>link</source>
      <translation>رابط</translation>
    </message>
    <message>
      <source>news entry</source>
      <translation>خبر</translation>
    </message>
    <message>
      <source>notification</source>
      <translation>إشعار</translation>
    </message>
    <message>
      <source>outbox item</source>
      <translation>عنصر في صندوق الصادر</translation>
    </message>
    <message>
      <source>person</source>
      <translation>شخص</translation>
    </message>
    <message>
      <source>post</source>
      <translation>مشاركة</translation>
    </message>
    <message>
      <source>section</source>
      <translation>قسم</translation>
    </message>
    <message>
      <source>share</source>
      <translation>مشاركة للآخرين</translation>
    </message>
    <message>
      <source>text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>{address} answers, but not as a learning site that Companion knows.</source>
      <translation>يجيب {address}، لكن ليس كموقع تعلّم يعرفه Companion.</translation>
    </message>
    <message>
      <source>{address} is not an address of a site.</source>
      <translation>{address} ليس عنوان موقع.</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message>
      <source>Answers {name}</source>
      <translation>رد على {name}</translation>
    </message>
    <message>
      <source>Answers {name}: “{subject}”</source>
      <translation>رد على {name}: «{subject}»</translation>
    </message>
    <message>
      <source>Begins the discussion</source>
      <translation>بداية النقاش</translation>
    </message>
    <message>
      <source>Comments on courses</source>
      <translation>التعليقات على المقررات</translation>
    </message>
    <message>
      <source>Drafts and what waits to be sent</source>
      <translation>المسودات وما ينتظر الإرسال</translation>
    </message>
    <message>
      <source>File, not on this computer: {name}</source>
      <translation>ملف ليس على هذا الحاسوب: {name}</translation>
    </message>
    <message>
      <source>File: {name}</source>
      <translation>ملف: {name}</translation>
    </message>
    <message>
      <source>From {site}, {time}</source>
      <translation>من {site}، {time}</translation>
    </message>
    <message>
      <source>Journal of experience</source>
      <translation>يوميات التجارب</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>Notes in the calendar</source>
      <translation>ملاحظات التقويم</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>لا شيء.</translation>
    </message>
    <message>
      <source>On the site</source>
      <translation>على الموقع</translation>
    </message>
    <message>
      <source>Picture, not on this computer: {name}</source>
      <translation>صورة ليست على هذا الحاسوب: {name}</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>المشاركات</translation>
    </message>
    <message>
      <source>To one person only</source>
      <translation>إلى شخص واحد فقط</translation>
    </message>
    <message>
      <source>To {name}</source>
      <translation>إلى {name}</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>ما جرّبته</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ما نتج عنه</translation>
    </message>
    <message>
      <source>What {name} wrote</source>
      <translation>كتابات {name}</translation>
    </message>
    <message>
      <source>Words to share something with</source>
      <translation>كلمات ترافق ما تشاركه</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>Folder {name}</source>
      <translation>المجلد {name}</translation>
    </message>
  </context>
  <context>
    <name>found</name>
    <message>
      <source>Chapter</source>
      <translation>فصل</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>مقرر</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>اليوميات</translation>
    </message>
    <message>
      <source>Note to yourself</source>
      <translation>ملاحظة لنفسك</translation>
    </message>
    <message>
      <source>Notes to yourself</source>
      <translation>ملاحظات لنفسك</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>قسم</translation>
    </message>
  </context>
  <context>
    <name>learning</name>
    <message>
      <source>Activities done</source>
      <translation>الأنشطة المُنجَزة</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>نشاط</translation>
    </message>
    <message>
      <source>Answers given</source>
      <translation>الإجابات المقدَّمة</translation>
    </message>
    <message>
      <source>By experience</source>
      <translation>بالتجربة</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>مقرر</translation>
    </message>
    <message>
      <source>Deeds</source>
      <translation>الأفعال</translation>
    </message>
    <message>
      <source>Deeds are counted here, not hours: a post that you read counts as much as an activity that took an afternoon. 70:20:10 is a rule of thumb about how people learn at work: most by experience, some from others, a little in courses. It is no target, and nobody has to reach it.</source>
      <translation>تُحتسب هنا الأفعال لا الساعات: فمشاركة قرأتها تُحتسب كنشاط استغرق نصف يوم. وقاعدة 70:20:10 قاعدة تقريبية عن كيفية تعلّم الناس في العمل: معظمه بالتجربة، وبعضه من الآخرين، وقليل منه في المقررات. وهي ليست هدفًا، ولا يلزم أحدًا بلوغها.</translation>
    </message>
    <message>
      <source>Discussion</source>
      <translation>نقاش</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>المُنجَز</translation>
    </message>
    <message>
      <source>Formal</source>
      <translation>نظامي</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>الأهداف</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>اليوميات</translation>
    </message>
    <message>
      <source>Journal entries</source>
      <translation>تدوينات اليوميات</translation>
    </message>
    <message>
      <source>Months</source>
      <translation>الأشهر</translation>
    </message>
    <message>
      <source>Of these, helped others</source>
      <translation>منها ما أفاد الآخرين</translation>
    </message>
    <message>
      <source>Only you see this page. It is on this computer alone, unless you export it: nothing of it is sent to the site.</source>
      <translation>لا يرى هذه الصفحة سواك. وهي على هذا الحاسوب وحده ما لم تُصدَّر: لا يُرسل منها شيء إلى الموقع.</translation>
    </message>
    <message>
      <source>Posts read</source>
      <translation>المشاركات المقروءة</translation>
    </message>
    <message>
      <source>Posts written</source>
      <translation>المشاركات المكتوبة</translation>
    </message>
    <message>
      <source>Rule of thumb</source>
      <translation>القاعدة التقريبية</translation>
    </message>
    <message>
      <source>Share of deeds</source>
      <translation>نسبة الأفعال</translation>
    </message>
    <message>
      <source>Weeks</source>
      <translation>الأسابيع</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>ما جرّبته</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ما نتج عنه</translation>
    </message>
    <message>
      <source>What is counted, and how</source>
      <translation>ما يُحتسب، وكيف</translation>
    </message>
    <message>
      <source>What {name} did to learn</source>
      <translation>خطوات {name} في التعلّم</translation>
    </message>
    <message>
      <source>With others</source>
      <translation>مع الآخرين</translation>
    </message>
    <message>
      <source>activities of courses that are ticked as done, on the day the site tells.</source>
      <translation>أنشطة المقررات المعلَّمة كمُنجَزة، في اليوم الذي يذكره الموقع.</translation>
    </message>
    <message>
      <source>entries of your journal, on their day.</source>
      <translation>تدوينات يومياتك، كلٌّ في يومها.</translation>
    </message>
    <message>
      <source>unread posts in discussions that you opened here. What you only marked as read, or read elsewhere, does not count.</source>
      <translation>المشاركات غير المقروءة في النقاشات التي فتحتها هنا. ما عُلِّم كمقروء فقط، أو قُرئ في مكان آخر، لا يُحتسب.</translation>
    </message>
    <message>
      <source>your discussions and replies, also those that still wait to be sent.</source>
      <translation>نقاشاتك وردودك، ومنها ما لا يزال بانتظار الإرسال.</translation>
    </message>
    <message>
      <source>your posts that others rated or thanked for. They are posts already, so they are not added once more.</source>
      <translation>مشاركاتك التي قيّمها الآخرون أو شكروك عليها. وهي محتسبة ضمن المشاركات، فلا تُضاف مرة أخرى.</translation>
    </message>
    <message>
      <source>your replies to questions of others.</source>
      <translation>ردودك على أسئلة الآخرين.</translation>
    </message>
    <message>
      <source>{done} of {wanted} this week</source>
      <translation>{done} من {wanted} هذا الأسبوع</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} إلى {last}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number}٪</translation>
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
      <translation>فتح رابط</translation>
    </message>
    <message>
      <source>Open this address in your browser?</source>
      <translation>هل يُفتح هذا العنوان في متصفحك؟</translation>
    </message>
    <message>
      <source>This address is not opened, because it is not a web or mail address.</source>
      <translation>لا يُفتح هذا العنوان، لأنه ليس عنوان ويب أو بريد.</translation>
    </message>
  </context>
  <context>
    <name>list</name>
    <message>
      <source>All discussions</source>
      <translation>كل النقاشات</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>حسب العنوان</translation>
    </message>
    <message>
      <source>Most replies on top</source>
      <translation>الأكثر ردودًا أولًا</translation>
    </message>
    <message>
      <source>Newest activity on top</source>
      <translation>أحدث نشاط أولًا</translation>
    </message>
    <message>
      <source>Newest discussions on top</source>
      <translation>أحدث النقاشات أولًا</translation>
    </message>
    <message>
      <source>Questions without a reply</source>
      <translation>أسئلة بلا رد</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>المميزة بنجمة</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>غير المقروءة</translation>
    </message>
    <message>
      <source>Waiting, or not sent</source>
      <translation>بانتظار الإرسال أو لم يُرسل</translation>
    </message>
    <message>
      <source>With any mark or none</source>
      <translation>بوسم أو دونه</translation>
    </message>
    <message>
      <source>With posts of mine</source>
      <translation>فيها مشاركات لي</translation>
    </message>
  </context>
  <context>
    <name>marks</name>
    <message>
      <source>Accepted answer</source>
      <translation>الرد المقبول</translation>
    </message>
    <message>
      <source>Challenge</source>
      <translation>تحدٍّ</translation>
    </message>
    <message>
      <source>Challenges</source>
      <translation>تحديات</translation>
    </message>
    <message>
      <source>Experience</source>
      <translation>تجربة</translation>
    </message>
    <message>
      <source>Experiences</source>
      <translation>تجارب</translation>
    </message>
    <message numerus="yes">
      <source>Helped %n peer(s)</source>
      <translation>
        <numerusform>لم يُفد أحدًا بعد</numerusform>
        <numerusform>أفاد زميلًا واحدًا</numerusform>
        <numerusform>أفاد زميلين</numerusform>
        <numerusform>أفاد %Ln زملاء</numerusform>
        <numerusform>أفاد %Ln زميلًا</numerusform>
        <numerusform>أفاد %Ln زميل</numerusform>
      </translation>
    </message>
    <message>
      <source>Helped you</source>
      <translation>أفادك</translation>
    </message>
    <message numerus="yes">
      <source>Helped you and %n peer(s)</source>
      <translation>
        <numerusform>أفادك</numerusform>
        <numerusform>أفادك وزميلًا آخر</numerusform>
        <numerusform>أفادك وزميلين آخرين</numerusform>
        <numerusform>أفادك و%Ln زملاء آخرين</numerusform>
        <numerusform>أفادك و%Ln زميلًا آخر</numerusform>
        <numerusform>أفادك و%Ln زميل آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>Idea</source>
      <translation>فكرة</translation>
    </message>
    <message>
      <source>Ideas</source>
      <translation>أفكار</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>سؤال</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>أسئلة</translation>
    </message>
    <message>
      <source>Thank you, this helped me:</source>
      <translation>شكرًا، أفادني هذا:</translation>
    </message>
    <message>
      <source>Tip</source>
      <translation>نصيحة</translation>
    </message>
    <message>
      <source>Tips</source>
      <translation>نصائح</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>It was discarded, here or in another window.</source>
      <translation>جرى تجاهله، هنا أو في نافذة أخرى.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have.</source>
      <translation>حدث خطأ ما كان ينبغي أن يحدث.</translation>
    </message>
    <message>
      <source>Try it again; if it happens again, start the app anew. The log says more.</source>
      <translation>يُرجى إعادة المحاولة؛ وإن تكرر ذلك فيُرجى تشغيل التطبيق من جديد. في السجل تفاصيل أكثر.</translation>
    </message>
    <message>
      <source>Undo the discard, then go on.</source>
      <translation>يُرجى التراجع عن التجاهل، ثم المتابعة.</translation>
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation>ما كتبته محفوظ.</translation>
    </message>
  </context>
  <context>
    <name>missing_place</name>
    <message>
      <source>Its course may not be kept, or it came after the last sync.</source>
      <translation>ربما لم يكن مقرره محفوظًا، أو جاء بعد آخر مزامنة.</translation>
    </message>
    <message>
      <source>Not on this computer</source>
      <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>فتح في المتصفح</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>مزامنة الآن</translation>
    </message>
    <message>
      <source>What this link leads to is not on this computer.</source>
      <translation>ما يؤدي إليه هذا الرابط ليس على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>What was found is not on this computer.</source>
      <translation>ما عُثر عليه ليس على هذا الحاسوب.</translation>
    </message>
  </context>
  <context>
    <name>news</name>
    <message>
      <source>Added by you</source>
      <translation>أضفته أنت</translation>
    </message>
    <message>
      <source>Comes with the next sync</source>
      <translation>تصل مع المزامنة التالية</translation>
    </message>
    <message>
      <source>It leads to an address that is not safe</source>
      <translation>تؤدي إلى عنوان غير آمن</translation>
    </message>
    <message>
      <source>Its host does not give it out</source>
      <translation>لا يقدّمها خادمها</translation>
    </message>
    <message>
      <source>Named in a course</source>
      <translation>مذكورة في مقرر</translation>
    </message>
    <message>
      <source>New course</source>
      <translation>مقرر جديد</translation>
    </message>
    <message>
      <source>New section</source>
      <translation>قسم جديد</translation>
    </message>
    <message>
      <source>New: {kind}</source>
      <translation>جديد: {kind}</translation>
    </message>
    <message>
      <source>Not reached the last time; it is tried again later</source>
      <translation>تعذر الوصول إليها في المرة الأخيرة؛ تُعاد المحاولة لاحقًا</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>لا تُقرأ</translation>
    </message>
    <message>
      <source>Nothing is at this address any more</source>
      <translation>لم يعد شيء في هذا العنوان</translation>
    </message>
    <message>
      <source>Read {when}</source>
      <translation>قُرئت {when}</translation>
    </message>
    <message>
      <source>Set for this computer</source>
      <translation>محددة لهذا الحاسوب</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Too large to be read</source>
      <translation>أكبر من أن تُقرأ</translation>
    </message>
    <message>
      <source>What is at this address is no feed</source>
      <translation>ما في هذا العنوان ليس خلاصة</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>غير مقروء</translation>
    </message>
  </context>
  <context>
    <name>notices</name>
    <message numerus="yes">
      <source>%n date(s) in your calendar</source>
      <translation>
        <numerusform>لا مواعيد في تقويمك</numerusform>
        <numerusform>موعد واحد في تقويمك</numerusform>
        <numerusform>موعدان في تقويمك</numerusform>
        <numerusform>%Ln مواعيد في تقويمك</numerusform>
        <numerusform>%Ln موعدًا في تقويمك</numerusform>
        <numerusform>%Ln موعد في تقويمك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>لا رسائل جديدة</numerusform>
        <numerusform>رسالة جديدة واحدة</numerusform>
        <numerusform>رسالتان جديدتان</numerusform>
        <numerusform>%Ln رسائل جديدة</numerusform>
        <numerusform>%Ln رسالة جديدة</numerusform>
        <numerusform>%Ln رسالة جديدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new post(s)</source>
      <translation>
        <numerusform>لا مشاركات جديدة</numerusform>
        <numerusform>مشاركة جديدة واحدة</numerusform>
        <numerusform>مشاركتان جديدتان</numerusform>
        <numerusform>%Ln مشاركات جديدة</numerusform>
        <numerusform>%Ln مشاركة جديدة</numerusform>
        <numerusform>%Ln مشاركة جديدة</numerusform>
      </translation>
    </message>
    <message>
      <source>A date in your calendar</source>
      <translation>موعد في تقويمك</translation>
    </message>
    <message>
      <source>New messages</source>
      <translation>رسائل جديدة</translation>
    </message>
    <message>
      <source>New posts</source>
      <translation>مشاركات جديدة</translation>
    </message>
    <message>
      <source>News for you</source>
      <translation>جديد لك</translation>
    </message>
    <message numerus="yes">
      <source>in %n forum(s)</source>
      <translation>
        <numerusform>في المنتديات</numerusform>
        <numerusform>في منتدى واحد</numerusform>
        <numerusform>في منتديين</numerusform>
        <numerusform>في %Ln منتديات</numerusform>
        <numerusform>في %Ln منتدى</numerusform>
        <numerusform>في %Ln منتدى</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} answered you in {forum}: {text}</source>
      <translation>رد عليك من {name} في {forum}: {text}</translation>
    </message>
    <message>
      <source>{name} wrote in {forum}: {text}</source>
      <translation>مشاركة من {name} في {forum}: {text}</translation>
    </message>
  </context>
  <context>
    <name>notifications</name>
    <message>
      <source>Discussion</source>
      <translation>نقاش</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>الموقع</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>غير مقروء</translation>
    </message>
  </context>
  <context>
    <name>outbox_rows</name>
    <message numerus="yes">
      <source>%n small change(s)</source>
      <translation>
        <numerusform>لا تغييرات صغيرة</numerusform>
        <numerusform>تغيير صغير واحد</numerusform>
        <numerusform>تغييران صغيران</numerusform>
        <numerusform>%Ln تغييرات صغيرة</numerusform>
        <numerusform>%Ln تغييرًا صغيرًا</numerusform>
        <numerusform>%Ln تغيير صغير</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>outline</name>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>لا تعليقات</numerusform>
        <numerusform>تعليق واحد</numerusform>
        <numerusform>تعليقان</numerusform>
        <numerusform>%Ln تعليقات</numerusform>
        <numerusform>%Ln تعليقًا</numerusform>
        <numerusform>%Ln تعليق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>لا شيء بانتظار الإرسال</numerusform>
        <numerusform>واحد بانتظار الإرسال</numerusform>
        <numerusform>اثنان بانتظار الإرسال</numerusform>
        <numerusform>%Ln بانتظار الإرسال</numerusform>
        <numerusform>%Ln بانتظار الإرسال</numerusform>
        <numerusform>%Ln بانتظار الإرسال</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>Section {name}</source>
      <translation>القسم {name}</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>مطوي</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>مخفي</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n done</source>
      <translation>
        <numerusform>أُنجز {done} من %Ln</numerusform>
        <numerusform>أُنجز {done} من %Ln</numerusform>
        <numerusform>أُنجز {done} من %Ln</numerusform>
        <numerusform>أُنجز {done} من %Ln</numerusform>
        <numerusform>أُنجز {done} من %Ln</numerusform>
        <numerusform>أُنجز {done} من %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>packs</name>
    <message numerus="yes">
      <source>%n activity(s)</source>
      <translation>
        <numerusform>لا أنشطة</numerusform>
        <numerusform>نشاط واحد</numerusform>
        <numerusform>نشاطان</numerusform>
        <numerusform>%Ln أنشطة</numerusform>
        <numerusform>%Ln نشاطًا</numerusform>
        <numerusform>%Ln نشاط</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n discussion(s)</source>
      <translation>
        <numerusform>لا نقاشات</numerusform>
        <numerusform>نقاش واحد</numerusform>
        <numerusform>نقاشان</numerusform>
        <numerusform>%Ln نقاشات</numerusform>
        <numerusform>%Ln نقاشًا</numerusform>
        <numerusform>%Ln نقاش</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>لا ملفات</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>%Ln ملفات</numerusform>
        <numerusform>%Ln ملفًا</numerusform>
        <numerusform>%Ln ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n post(s)</source>
      <translation>
        <numerusform>لا مشاركات</numerusform>
        <numerusform>مشاركة واحدة</numerusform>
        <numerusform>مشاركتان</numerusform>
        <numerusform>%Ln مشاركات</numerusform>
        <numerusform>%Ln مشاركة</numerusform>
        <numerusform>%Ln مشاركة</numerusform>
      </translation>
    </message>
    <message>
      <source>From a pack of {day}, not yet checked with the site</source>
      <translation>من حزمة ({day})، لم تُراجَع مع الموقع بعد</translation>
    </message>
  </context>
  <context>
    <name>peers</name>
    <message numerus="yes">
      <source>%n like(s)</source>
      <translation>
        <numerusform>لا إعجابات</numerusform>
        <numerusform>إعجاب واحد</numerusform>
        <numerusform>إعجابان</numerusform>
        <numerusform>%Ln إعجابات</numerusform>
        <numerusform>%Ln إعجابًا</numerusform>
        <numerusform>%Ln إعجاب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n peer(s) replied</source>
      <translation>
        <numerusform>لم يرد أحد</numerusform>
        <numerusform>رد زميل واحد</numerusform>
        <numerusform>رد زميلان</numerusform>
        <numerusform>رد %Ln زملاء</numerusform>
        <numerusform>رد %Ln زميلًا</numerusform>
        <numerusform>رد %Ln زميل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rating(s)</source>
      <translation>
        <numerusform>لا تقييمات</numerusform>
        <numerusform>تقييم واحد</numerusform>
        <numerusform>تقييمان</numerusform>
        <numerusform>%Ln تقييمات</numerusform>
        <numerusform>%Ln تقييمًا</numerusform>
        <numerusform>%Ln تقييم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s)</source>
      <translation>
        <numerusform>لا أصوات</numerusform>
        <numerusform>صوت واحد</numerusform>
        <numerusform>صوتان</numerusform>
        <numerusform>%Ln أصوات</numerusform>
        <numerusform>%Ln صوتًا</numerusform>
        <numerusform>%Ln صوت</numerusform>
      </translation>
    </message>
    <message>
      <source>Your answer is a draft</source>
      <translation>جوابك مسودة</translation>
    </message>
    <message numerus="yes">
      <source>helped %n peer(s)</source>
      <translation>
        <numerusform>لم يُفد أحدًا بعد</numerusform>
        <numerusform>أفاد زميلًا واحدًا</numerusform>
        <numerusform>أفاد زميلين</numerusform>
        <numerusform>أفاد %Ln زملاء</numerusform>
        <numerusform>أفاد %Ln زميلًا</numerusform>
        <numerusform>أفاد %Ln زميل</numerusform>
      </translation>
    </message>
    <message>
      <source>helped who asked</source>
      <translation>أفاد صاحب السؤال</translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message>
      <source>Course creator</source>
      <translation>إعداد المقررات</translation>
    </message>
    <message>
      <source>Manager</source>
      <translation>الإدارة</translation>
    </message>
    <message>
      <source>Participant</source>
      <translation>مشارك</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>هيئة التدريس</translation>
    </message>
  </context>
  <context>
    <name>post_questions</name>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Delete your post?</source>
      <translation>هل تُحذف مشاركتك؟</translation>
    </message>
    <message>
      <source>It goes for everyone.</source>
      <translation>تُحذف لدى الجميع.</translation>
    </message>
    <message>
      <source>Take my rating back</source>
      <translation>سحب تقييمي</translation>
    </message>
    <message>
      <source>The whole discussion goes with it, for everyone.</source>
      <translation>يُحذف معها النقاش كله لدى الجميع.</translation>
    </message>
    <message>
      <source>Until it is sent to the site, you can undo it.</source>
      <translation>يمكنك التراجع عن ذلك إلى أن يُرسل إلى الموقع.</translation>
    </message>
  </context>
  <context>
    <name>query_names</name>
    <message>
      <source>after</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>مرفق</translation>
    </message>
    <message>
      <source>before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>book</source>
      <translation>كتاب</translation>
    </message>
    <message>
      <source>challenge</source>
      <translation>تحدٍّ</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>course</source>
      <translation>مقرر</translation>
    </message>
    <message>
      <source>experience</source>
      <translation>تجربة</translation>
    </message>
    <message>
      <source>file</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>from</source>
      <translation>من</translation>
    </message>
    <message>
      <source>has</source>
      <translation>يضم</translation>
    </message>
    <message>
      <source>idea</source>
      <translation>فكرة</translation>
    </message>
    <message>
      <source>in</source>
      <translation>في</translation>
    </message>
    <message>
      <source>is</source>
      <translation>حالة</translation>
    </message>
    <message>
      <source>journal</source>
      <translation>يوميات</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>نوع</translation>
    </message>
    <message>
      <source>link</source>
      <translation>رابط</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>وسم</translation>
    </message>
    <message>
      <source>me</source>
      <translation>أنا</translation>
    </message>
    <message>
      <source>message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>مشاركاتي</translation>
    </message>
    <message>
      <source>news</source>
      <translation>أخبار</translation>
    </message>
    <message>
      <source>note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>page</source>
      <translation>صفحة</translation>
    </message>
    <message>
      <source>post</source>
      <translation>مشاركة</translation>
    </message>
    <message>
      <source>question</source>
      <translation>سؤال</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>بنجمة</translation>
    </message>
    <message>
      <source>tip</source>
      <translation>نصيحة</translation>
    </message>
    <message>
      <source>today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>غير_مقروء</translation>
    </message>
    <message>
      <source>week</source>
      <translation>أسبوع</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>أمس</translation>
    </message>
  </context>
  <context>
    <name>questions</name>
    <message>
      <source>Copy the text and close</source>
      <translation>نسخ النص والإغلاق</translation>
    </message>
    <message>
      <source>Read the report…</source>
      <translation>قراءة التقرير…</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>بقاء</translation>
    </message>
    <message>
      <source>Stay, and it is tried again with your next keystroke. Or copy the text to the clipboard, paste it where there is room, and close.</source>
      <translation>عند البقاء تُعاد المحاولة مع ضغطة المفتاح التالية. أو يمكنك نسخ النص إلى الحافظة ولصقه حيث توجد مساحة ثم الإغلاق.</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>لم ينجح ذلك</translation>
    </message>
    <message>
      <source>Your text is not saved</source>
      <translation>نصك لم يُحفظ</translation>
    </message>
  </context>
  <context>
    <name>search_rows</name>
    <message>
      <source>Everything else</source>
      <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
      <source>Not on the site yet</source>
      <translation>ليس على الموقع بعد</translation>
    </message>
    <message>
      <source>On {name}</source>
      <translation>في {name}</translation>
    </message>
    <message>
      <source>Saved search {name}: {query}</source>
      <translation>البحث المحفوظ {name}: {query}</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
      <source>Search again: {query}</source>
      <translation>البحث مجددًا: {query}</translation>
    </message>
    <message>
      <source>Searched before</source>
      <translation>عمليات بحث سابقة</translation>
    </message>
    <message>
      <source>Yours, on this computer only</source>
      <translation>ما يخصك، هنا فقط</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>found on the site</source>
      <translation>عُثر عليه في الموقع</translation>
    </message>
    <message>
      <source>has files</source>
      <translation>فيها مرفقات</translation>
    </message>
    <message>
      <source>message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>news</source>
      <translation>خبر</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>غير مقروءة</translation>
    </message>
  </context>
  <context>
    <name>sharing</name>
    <message>
      <source>Add what I wrote there</source>
      <translation>إضافة ما كتبته هناك</translation>
    </message>
    <message>
      <source>Add words of {author}, with the name</source>
      <translation>إضافة كلمات {author} مع ذكر الاسم</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Keep for later</source>
      <translation>حفظ لوقت لاحق</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>فتح في المتصفح</translation>
    </message>
    <message>
      <source>Open in the mail program</source>
      <translation>فتح في برنامج البريد</translation>
    </message>
    <message>
      <source>These are words of {author}, who wrote them for the course. Share them only where that is welcome.</source>
      <translation>هذه كلمات {author}، وقد كُتبت من أجل المقرر. يُرجى ألا تُشارَك إلا حيث يُرحَّب بذلك.</translation>
    </message>
    <message>
      <source>This is the sample classroom on your computer: nobody else can open the link.</source>
      <translation>هذا هو الفصل التجريبي على حاسوبك: لا يمكن لغيرك فتح الرابط.</translation>
    </message>
    <message>
      <source>Who opens the link may need an account on {site}.</source>
      <translation>قد يلزم حساب على {site} لفتح الرابط.</translation>
    </message>
    <message>
      <source>You are offline. What you share is kept, and you are asked once you are online.</source>
      <translation>أنت دون اتصال. ما تشاركه يُحفظ، ويُطلب رأيك عند الاتصال.</translation>
    </message>
    <message>
      <source>{service} takes the link alone. Your words are put on the clipboard, to be pasted there.</source>
      <translation>لا تقبل {service} إلا الرابط. يوضع نصك في الحافظة للصقه هناك.</translation>
    </message>
    <message>
      <source>{used} of {limit} characters, with the link</source>
      <translation>{used} من {limit} حرفًا، مع الرابط</translation>
    </message>
  </context>
  <context>
    <name>thread</name>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>لا جديد</numerusform>
        <numerusform>واحدة جديدة</numerusform>
        <numerusform>اثنتان جديدتان</numerusform>
        <numerusform>%Ln جديدة</numerusform>
        <numerusform>%Ln جديدة</numerusform>
        <numerusform>%Ln جديدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new post(s) since you were here: {names}</source>
      <translation>
        <numerusform>لا مشاركات جديدة منذ زيارتك: {names}</numerusform>
        <numerusform>مشاركة جديدة واحدة منذ زيارتك: {names}</numerusform>
        <numerusform>مشاركتان جديدتان منذ زيارتك: {names}</numerusform>
        <numerusform>%Ln مشاركات جديدة منذ زيارتك: {names}</numerusform>
        <numerusform>%Ln مشاركة جديدة منذ زيارتك: {names}</numerusform>
        <numerusform>%Ln مشاركة جديدة منذ زيارتك: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>، </translation>
    </message>
    <message>
      <source>Attached file: {name}</source>
      <translation>ملف مرفق: {name}</translation>
    </message>
    <message>
      <source>Compare both versions</source>
      <translation>مقارنة النسختين</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>نسخ الشيفرة</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message numerus="yes">
      <source>Fold %n reply(s)</source>
      <translation>
        <numerusform>لا ردود للطي</numerusform>
        <numerusform>طي رد واحد</numerusform>
        <numerusform>طي ردين</numerusform>
        <numerusform>طي %Ln ردود</numerusform>
        <numerusform>طي %Ln ردًّا</numerusform>
        <numerusform>طي %Ln رد</numerusform>
      </translation>
    </message>
    <message>
      <source>Helped me</source>
      <translation>أفادتني</translation>
    </message>
    <message>
      <source>Like</source>
      <translation>إعجاب</translation>
    </message>
    <message>
      <source>New since you were here</source>
      <translation>الجديد منذ زيارتك</translation>
    </message>
    <message>
      <source>Rate…</source>
      <translation>تقييم…</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Reply privately</source>
      <translation>رد خاص</translation>
    </message>
    <message>
      <source>See why</source>
      <translation>عرض السبب</translation>
    </message>
    <message>
      <source>Show in a window</source>
      <translation>عرض في نافذة</translation>
    </message>
    <message>
      <source>Take my like back</source>
      <translation>سحب إعجابي</translation>
    </message>
    <message>
      <source>Take my vote back</source>
      <translation>سحب صوتي</translation>
    </message>
    <message>
      <source>This post was deleted.</source>
      <translation>حُذفت هذه المشاركة.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Vote for it</source>
      <translation>التصويت له</translation>
    </message>
    <message>
      <source>Write to {name}</source>
      <translation>مراسلة {name}</translation>
    </message>
    <message>
      <source>Your like tells {name} that it helped</source>
      <translation>إعجابك يخبر {name} بأن المشاركة أفادت</translation>
    </message>
    <message>
      <source>Your rating tells {name} that it helped</source>
      <translation>تقييمك يخبر {name} بأنها أفادتك</translation>
    </message>
    <message>
      <source>Your vote tells {name} that it helped</source>
      <translation>صوتك يخبر {name} بأن المشاركة أفادت</translation>
    </message>
    <message>
      <source>[Picture on another site: {words}]</source>
      <translation>[صورة على موقع آخر: {words}]</translation>
    </message>
    <message>
      <source>[Picture: {words}, {state}]</source>
      <translation>[صورة: {words}، {state}]</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>عُدِّلت</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>محفوظ</translation>
    </message>
    <message>
      <source>new</source>
      <translation>جديدة</translation>
    </message>
    <message>
      <source>no words</source>
      <translation>بلا كلمات</translation>
    </message>
    <message>
      <source>not sent yet</source>
      <translation>لم يُرسل بعد</translation>
    </message>
    <message>
      <source>private reply</source>
      <translation>رد خاص</translation>
    </message>
    <message>
      <source>to {name}</source>
      <translation>إلى {name}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %n other(s)</source>
      <translation>
        <numerusform>{names}</numerusform>
        <numerusform>{names} وشخص آخر</numerusform>
        <numerusform>{names} وشخصان آخران</numerusform>
        <numerusform>{names} و%Ln آخرون</numerusform>
        <numerusform>{names} و%Ln شخصًا آخر</numerusform>
        <numerusform>{names} و%Ln شخص آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} (you)</source>
      <translation>{name} (أنت)</translation>
    </message>
    <message>
      <source>{name}: {words}</source>
      <translation>{name}: {words}</translation>
    </message>
    <message>
      <source>{page} of {pages}</source>
      <translation>{page} من {pages}</translation>
    </message>
    <message numerus="yes">
      <source>▸ %n more post(s): {names}</source>
      <translation>
        <numerusform>◂ لا مشاركات أخرى: {names}</numerusform>
        <numerusform>◂ مشاركة أخرى: {names}</numerusform>
        <numerusform>◂ مشاركتان أخريان: {names}</numerusform>
        <numerusform>◂ %Ln مشاركات أخرى: {names}</numerusform>
        <numerusform>◂ %Ln مشاركة أخرى: {names}</numerusform>
        <numerusform>◂ %Ln مشاركة أخرى: {names}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tie_wording</name>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>لا شيء غير مقروء</numerusform>
        <numerusform>مشاركة واحدة غير مقروءة</numerusform>
        <numerusform>مشاركتان غير مقروءتين</numerusform>
        <numerusform>%Ln مشاركات غير مقروءة</numerusform>
        <numerusform>%Ln مشاركة غير مقروءة</numerusform>
        <numerusform>%Ln مشاركة غير مقروءة</numerusform>
      </translation>
    </message>
    <message>
      <source>A forum on {site}</source>
      <translation>منتدى على {site}</translation>
    </message>
    <message>
      <source>This course links to {site}, where you have an account. Show a forum of it here?</source>
      <translation>في هذا المقرر رابط إلى {site}، وفيه حساب محفوظ هنا. هل يُعرض منتدى منه هنا؟</translation>
    </message>
    <message>
      <source>This course links to “{forum}” on {site}, where you have an account. Show it here?</source>
      <translation>في هذا المقرر رابط إلى «{forum}» على {site}، وفيه حساب محفوظ هنا. هل يُعرض هنا؟</translation>
    </message>
    <message>
      <source>opens on {site}</source>
      <translation>يُفتح على {site}</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>قبل أقل من ساعة</numerusform>
        <numerusform>قبل ساعة</numerusform>
        <numerusform>قبل ساعتين</numerusform>
        <numerusform>قبل %Ln ساعات</numerusform>
        <numerusform>قبل %Ln ساعة</numerusform>
        <numerusform>قبل %Ln ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>الآن</numerusform>
        <numerusform>%Ln د</numerusform>
        <numerusform>%Ln د</numerusform>
        <numerusform>%Ln د</numerusform>
        <numerusform>%Ln د</numerusform>
        <numerusform>%Ln د</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>قبل أقل من دقيقة</numerusform>
        <numerusform>قبل دقيقة</numerusform>
        <numerusform>قبل دقيقتين</numerusform>
        <numerusform>قبل %Ln دقائق</numerusform>
        <numerusform>قبل %Ln دقيقة</numerusform>
        <numerusform>قبل %Ln دقيقة</numerusform>
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
      <translation>قبل لحظات</translation>
    </message>
    <message>
      <source>now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>اليوم {time}</translation>
    </message>
    <message>
      <source>tomorrow {time}</source>
      <translation>غدًا {time}</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>أمس {time}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}، {time}</translation>
    </message>
  </context>
  <context>
    <name>wording</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>لا شيء تعذر إرساله</numerusform>
        <numerusform>عنصر واحد تعذر إرساله</numerusform>
        <numerusform>عنصران تعذر إرسالهما</numerusform>
        <numerusform>%Ln عناصر تعذر إرسالها</numerusform>
        <numerusform>%Ln عنصرًا تعذر إرسالها</numerusform>
        <numerusform>%Ln عنصر تعذر إرسالها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n like(s)</source>
      <translation>
        <numerusform>لا إعجابات</numerusform>
        <numerusform>إعجاب واحد</numerusform>
        <numerusform>إعجابان</numerusform>
        <numerusform>%Ln إعجابات</numerusform>
        <numerusform>%Ln إعجابًا</numerusform>
        <numerusform>%Ln إعجاب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reply(s)</source>
      <translation>
        <numerusform>لا ردود</numerusform>
        <numerusform>رد واحد</numerusform>
        <numerusform>ردان</numerusform>
        <numerusform>%Ln ردود</numerusform>
        <numerusform>%Ln ردًّا</numerusform>
        <numerusform>%Ln رد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>لا مشاركات غير مقروءة</numerusform>
        <numerusform>مشاركة واحدة غير مقروءة</numerusform>
        <numerusform>مشاركتان غير مقروءتين</numerusform>
        <numerusform>%Ln مشاركات غير مقروءة</numerusform>
        <numerusform>%Ln مشاركة غير مقروءة</numerusform>
        <numerusform>%Ln مشاركة غير مقروءة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s)</source>
      <translation>
        <numerusform>لا أصوات</numerusform>
        <numerusform>صوت واحد</numerusform>
        <numerusform>صوتان</numerusform>
        <numerusform>%Ln أصوات</numerusform>
        <numerusform>%Ln صوتًا</numerusform>
        <numerusform>%Ln صوت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>لا شيء بانتظار الإرسال</numerusform>
        <numerusform>عنصر واحد بانتظار الإرسال</numerusform>
        <numerusform>عنصران بانتظار الإرسال</numerusform>
        <numerusform>%Ln عناصر بانتظار الإرسال</numerusform>
        <numerusform>%Ln عنصرًا بانتظار الإرسال</numerusform>
        <numerusform>%Ln عنصر بانتظار الإرسال</numerusform>
      </translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>كهرماني</translation>
    </message>
    <message numerus="yes">
      <source>Average of %n rating(s): {average}</source>
      <translation>
        <numerusform>متوسط التقييمات: {average}</numerusform>
        <numerusform>متوسط تقييم واحد: {average}</numerusform>
        <numerusform>متوسط تقييمين: {average}</numerusform>
        <numerusform>متوسط %Ln تقييمات: {average}</numerusform>
        <numerusform>متوسط %Ln تقييمًا: {average}</numerusform>
        <numerusform>متوسط %Ln تقييم: {average}</numerusform>
      </translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>أزرق</translation>
    </message>
    <message>
      <source>Comment on {course}</source>
      <translation>تعليق على {course}</translation>
    </message>
    <message>
      <source>Deletion of your comment on {course}</source>
      <translation>حذف تعليقك على {course}</translation>
    </message>
    <message>
      <source>Deletion of your post in “{discussion}”</source>
      <translation>حذف مشاركتك في «{discussion}»</translation>
    </message>
    <message>
      <source>Discussion without a title</source>
      <translation>نقاش بلا عنوان</translation>
    </message>
    <message>
      <source>Edit of your post in “{discussion}”</source>
      <translation>تعديل مشاركتك في «{discussion}»</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>أخضر</translation>
    </message>
    <message>
      <source>Like for {name} in “{discussion}”</source>
      <translation>إعجاب بمشاركة {name} في «{discussion}»</translation>
    </message>
    <message>
      <source>Like taken back: {name} in “{discussion}”</source>
      <translation>سحب الإعجاب: {name} في «{discussion}»</translation>
    </message>
    <message>
      <source>Lock on “{discussion}”</source>
      <translation>قفل «{discussion}»</translation>
    </message>
    <message>
      <source>Message to {name}</source>
      <translation>رسالة إلى {name}</translation>
    </message>
    <message>
      <source>No lock on “{discussion}”</source>
      <translation>إلغاء قفل «{discussion}»</translation>
    </message>
    <message>
      <source>No pin on “{discussion}”</source>
      <translation>إلغاء تثبيت «{discussion}»</translation>
    </message>
    <message>
      <source>No star on “{discussion}”</source>
      <translation>إزالة النجمة عن «{discussion}»</translation>
    </message>
    <message>
      <source>No subscription to “{discussion}”</source>
      <translation>إلغاء الاشتراك في «{discussion}»</translation>
    </message>
    <message>
      <source>Not connected yet</source>
      <translation>لم يتم الاتصال بعد</translation>
    </message>
    <message>
      <source>Notifications read</source>
      <translation>تعليم الإشعارات كمقروءة</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>دون اتصال</translation>
    </message>
    <message>
      <source>Offline: {why}</source>
      <translation>دون اتصال: {why}</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>متصل</translation>
    </message>
    <message>
      <source>Pin on “{discussion}”</source>
      <translation>تثبيت «{discussion}»</translation>
    </message>
    <message>
      <source>Plum</source>
      <translation>برقوقي</translation>
    </message>
    <message>
      <source>Quiet hours: nothing is synced by itself.</source>
      <translation>ساعات الهدوء: لا مزامنة تلقائية.</translation>
    </message>
    <message>
      <source>Rating taken back: {name} in “{discussion}”</source>
      <translation>سُحب التقييم: {name} في «{discussion}»</translation>
    </message>
    <message>
      <source>Rating {value} for {name} in “{discussion}”</source>
      <translation>تقييم {value} لـ {name} في «{discussion}»</translation>
    </message>
    <message>
      <source>Reply to {name}: {discussion}</source>
      <translation>رد على {name}: {discussion}</translation>
    </message>
    <message>
      <source>Reply: {discussion}</source>
      <translation>رد: {discussion}</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>وردي</translation>
    </message>
    <message>
      <source>Sending {name}, {done} of {total} MB</source>
      <translation>جارٍ إرسال {name}، {done} من {total} ميغابايت</translation>
    </message>
    <message>
      <source>Sending {name}, {done} of {total} kB</source>
      <translation>جارٍ إرسال {name}، {done} من {total} كيلوبايت</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>انتهت جلسة الدخول</translation>
    </message>
    <message>
      <source>Site is being maintained</source>
      <translation>الموقع قيد الصيانة</translation>
    </message>
    <message>
      <source>Site is busy</source>
      <translation>الموقع مشغول</translation>
    </message>
    <message>
      <source>Something else answered for the site</source>
      <translation>أجاب طرف آخر بدلًا من الموقع</translation>
    </message>
    <message>
      <source>Something else came in its place. It is tried again later.</source>
      <translation>وصل شيء آخر مكانه. تُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
      <source>Star on “{discussion}”</source>
      <translation>تمييز «{discussion}» بنجمة</translation>
    </message>
    <message>
      <source>Subscription to “{discussion}”</source>
      <translation>الاشتراك في «{discussion}»</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>أزرق مخضر</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Text and files</source>
      <translation>النص والملفات</translation>
    </message>
    <message>
      <source>The budget of this month is used up, so nothing is synced by itself until the next.</source>
      <translation>استُنفدت ميزانية هذا الشهر، فلا مزامنة تلقائية حتى الشهر التالي.</translation>
    </message>
    <message>
      <source>The last sync stopped on this computer</source>
      <translation>توقفت آخر مزامنة على هذا الحاسوب</translation>
    </message>
    <message>
      <source>The site asks to wait a little</source>
      <translation>يطلب الموقع الانتظار قليلًا</translation>
    </message>
    <message>
      <source>The site did not give it. It is tried again later.</source>
      <translation>لم يسلّمه الموقع. تُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
      <source>The site does not have it any more.</source>
      <translation>لم يعد موجودًا على الموقع.</translation>
    </message>
    <message>
      <source>The site does not let you in</source>
      <translation>الموقع لا يسمح بالدخول</translation>
    </message>
    <message>
      <source>The site does not let you reply here. In a forum for questions and answers, start with an answer of your own.</source>
      <translation>لا يسمح لك الموقع بالرد هنا. في منتدى الأسئلة والأجوبة، يُرجى البدء بجواب منك.</translation>
    </message>
    <message>
      <source>The site does not let you reply privately to this post.</source>
      <translation>لا يسمح لك الموقع بالرد الخاص على هذه المشاركة.</translation>
    </message>
    <message>
      <source>The site does not let you start discussions in this forum.</source>
      <translation>لا يسمح لك الموقع ببدء نقاشات في هذا المنتدى.</translation>
    </message>
    <message>
      <source>The site does not show it to you any more.</source>
      <translation>لم يعد الموقع يعرضه لك.</translation>
    </message>
    <message>
      <source>The site wants a new password</source>
      <translation>يطلب الموقع كلمة مرور جديدة</translation>
    </message>
    <message>
      <source>The site’s words: {words}</source>
      <translation>نص رسالة الموقع: {words}</translation>
    </message>
    <message>
      <source>The time for posts in this forum is over: the site takes no more.</source>
      <translation>انقضى وقت المشاركات في هذا المنتدى: لا يقبل الموقع المزيد.</translation>
    </message>
    <message>
      <source>The time in which you could edit this post is over.</source>
      <translation>انقضى الوقت المتاح لتعديل هذه المشاركة.</translation>
    </message>
    <message>
      <source>This connection may cost money, so nothing is synced by itself.</source>
      <translation>قد يكلف هذا الاتصال مالًا، فلا مزامنة تلقائية.</translation>
    </message>
    <message>
      <source>This discussion is locked: the site takes no more replies to it.</source>
      <translation>هذا النقاش مقفل: لا يقبل الموقع مزيدًا من الردود عليه.</translation>
    </message>
    <message>
      <source>Vote for {name} in “{discussion}”</source>
      <translation>صوت لـ{name} في «{discussion}»</translation>
    </message>
    <message>
      <source>Vote taken back: {name} in “{discussion}”</source>
      <translation>سحب الصوت: {name} في «{discussion}»</translation>
    </message>
    <message>
      <source>Waiting: quiet hours</source>
      <translation>بالانتظار: ساعات الهدوء</translation>
    </message>
    <message>
      <source>Waiting: the connection costs</source>
      <translation>بالانتظار: للاتصال تكلفة</translation>
    </message>
    <message>
      <source>Waiting: the month's budget is used up</source>
      <translation>بالانتظار: استُنفدت ميزانية الشهر</translation>
    </message>
    <message>
      <source>Working offline</source>
      <translation>العمل دون اتصال</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows for now.</source>
      <translation>بلغت عدد المشاركات التي يسمح بها هذا المنتدى حاليًا.</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows; the next one is possible {when}.</source>
      <translation>بلغت عدد المشاركات التي يسمح بها هذا المنتدى؛ موعد المشاركة التالية: {when}.</translation>
    </message>
    <message>
      <source>You like it</source>
      <translation>أعجبك</translation>
    </message>
    <message>
      <source>You voted for it</source>
      <translation>لك صوت فيه</translation>
    </message>
    <message>
      <source>Your rating: {own}</source>
      <translation>تقييمك: {own}</translation>
    </message>
    <message>
      <source>Your text is kept as a draft.</source>
      <translation>نصك محفوظ كمسودة.</translation>
    </message>
    <message>
      <source>also changed on the site</source>
      <translation>تغيرت أيضًا على الموقع</translation>
    </message>
    <message>
      <source>another site's certificate came</source>
      <translation>وردت شهادة موقع آخر</translation>
    </message>
    <message>
      <source>answered question</source>
      <translation>سؤال أُجيب عنه</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>قيد الإرسال</translation>
    </message>
    <message>
      <source>by your choice</source>
      <translation>باختيارك</translation>
    </message>
    <message>
      <source>comes with the next sync</source>
      <translation>يصل مع المزامنة التالية</translation>
    </message>
    <message>
      <source>could not be deleted</source>
      <translation>تعذر حذفها</translation>
    </message>
    <message>
      <source>could not be fetched</source>
      <translation>تعذر جلبه</translation>
    </message>
    <message>
      <source>could not be sent</source>
      <translation>تعذر إرساله</translation>
    </message>
    <message>
      <source>could not be sent: what it answers has changed</source>
      <translation>تعذر إرساله: تغيّر ما يرد عليه</translation>
    </message>
    <message>
      <source>deletion waits to be sent</source>
      <translation>الحذف بانتظار الإرسال</translation>
    </message>
    <message>
      <source>discarded</source>
      <translation>جرى تجاهله</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>edit could not be sent</source>
      <translation>تعذر إرسال التعديل</translation>
    </message>
    <message>
      <source>edit is being sent</source>
      <translation>التعديل قيد الإرسال</translation>
    </message>
    <message>
      <source>edit waits to be sent</source>
      <translation>التعديل بانتظار الإرسال</translation>
    </message>
    <message>
      <source>in doubt: checking whether it arrived</source>
      <translation>غير مؤكد: جارٍ التحقق من وصوله</translation>
    </message>
    <message>
      <source>large: comes if you open it</source>
      <translation>كبير: يصل عند فتحه</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>لا اتصال</translation>
    </message>
    <message>
      <source>no room for it</source>
      <translation>لا مساحة له</translation>
    </message>
    <message>
      <source>no secure connection</source>
      <translation>لا اتصال آمن</translation>
    </message>
    <message>
      <source>not sent: the post was also changed on the site</source>
      <translation>لم يُرسل: تغيرت المشاركة أيضًا على الموقع</translation>
    </message>
    <message>
      <source>on the site</source>
      <translation>على الموقع</translation>
    </message>
    <message>
      <source>on this computer</source>
      <translation>على هذا الحاسوب</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>مثبَّت</translation>
    </message>
    <message>
      <source>question without a reply</source>
      <translation>سؤال بلا رد</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>أُرسل</translation>
    </message>
    <message>
      <source>sent, but without some of its files</source>
      <translation>أُرسل، لكن دون بعض ملفاته</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>مميَّز بنجمة</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>انقطع الاتصال</translation>
    </message>
    <message>
      <source>the network's proxy lets nothing through</source>
      <translation>وكيل الشبكة (proxy) لا يسمح بمرور شيء</translation>
    </message>
    <message>
      <source>the network's proxy wants a sign-in</source>
      <translation>وكيل الشبكة (proxy) يطلب تسجيل الدخول</translation>
    </message>
    <message>
      <source>the site does not answer in time</source>
      <translation>الموقع لا يجيب في الوقت المناسب</translation>
    </message>
    <message>
      <source>the site takes no connections</source>
      <translation>الموقع لا يقبل اتصالات</translation>
    </message>
    <message>
      <source>the site's address is not found</source>
      <translation>عنوان الموقع غير موجود</translation>
    </message>
    <message>
      <source>the site's certificate is not trusted</source>
      <translation>شهادة الموقع غير موثوقة</translation>
    </message>
    <message>
      <source>the site's certificate is signed by nobody</source>
      <translation>شهادة الموقع غير موقَّعة من أي جهة</translation>
    </message>
    <message>
      <source>the site's certificate is too new, or your clock is behind</source>
      <translation>شهادة الموقع لم تبدأ صلاحيتها، أو ساعتك متأخرة</translation>
    </message>
    <message>
      <source>the site's certificate is too old, or your clock is ahead</source>
      <translation>شهادة الموقع منتهية الصلاحية، أو ساعتك متقدمة</translation>
    </message>
    <message>
      <source>this network asks you to sign in first</source>
      <translation>تطلب هذه الشبكة تسجيل الدخول أولًا</translation>
    </message>
    <message>
      <source>waiting for a moderator</source>
      <translation>بانتظار الإشراف</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>بانتظار الإرسال</translation>
    </message>
    <message>
      <source>who asked was helped</source>
      <translation>أفاد صاحب السؤال</translation>
    </message>
    <message>
      <source>“{discussion}” done</source>
      <translation>«{discussion}» أُنجز</translation>
    </message>
    <message>
      <source>“{discussion}” not done</source>
      <translation>«{discussion}» لم يُنجز</translation>
    </message>
    <message>
      <source>“{discussion}” read</source>
      <translation>تعليم «{discussion}» كمقروء</translation>
    </message>
  </context>
</TS>
