<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Companion</source>
      <translation>Acerca de Companion</translation>
    </message>
    <message>
      <source>Choose a library to read its licence.</source>
      <translation>Elija una biblioteca para leer su licencia.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Companion {version}</source>
      <translation>Companion {version}</translation>
    </message>
    <message>
      <source>Its page on the web</source>
      <translation>Su página en la web</translation>
    </message>
    <message>
      <source>Libraries and their licences</source>
      <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
      <source>Libraries in it</source>
      <translation>Bibliotecas incluidas</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Qt {version} and Qt for Python are used under the GNU Lesser General Public License, version 3. They lie beside the app as libraries of their own, and you may replace them by versions that you have changed. Their source: {address}</source>
      <translation>Qt {version} y Qt for Python se usan bajo la GNU Lesser General Public License, versión 3. Están junto a la aplicación como bibliotecas independientes, y usted puede sustituirlas por versiones que haya modificado. Su código fuente: {address}</translation>
    </message>
    <message>
      <source>Your courses and the forums of your peers, with or without a connection. Free software under the Mozilla Public License 2.0.</source>
      <translation>Sus cursos y los foros de sus compañeros, con o sin conexión. Software libre bajo la Mozilla Public License 2.0.</translation>
    </message>
  </context>
  <context>
    <name>ActivitySaving</name>
    <message>
      <source>Save the text</source>
      <translation>Guardar el texto</translation>
    </message>
  </context>
  <context>
    <name>ActivityView</name>
    <message>
      <source>Choose one in the outline to read it.</source>
      <translation>Elija una en el esquema del curso para leerla.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Download files…</source>
      <translation>Descargar archivos…</translation>
    </message>
    <message>
      <source>No activity chosen</source>
      <translation>Ninguna actividad elegida</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Abrir en el sitio</translation>
    </message>
    <message>
      <source>Open the forum</source>
      <translation>Abrir el foro</translation>
    </message>
    <message>
      <source>Text of the activity</source>
      <translation>Texto de la actividad</translation>
    </message>
    <message>
      <source>This activity is gone</source>
      <translation>Esta actividad ya no existe</translation>
    </message>
  </context>
  <context>
    <name>AddressPage</name>
    <message>
      <source>&amp;Address of the site</source>
      <translation>&amp;Dirección del sitio</translation>
    </message>
    <message>
      <source>&amp;Sites of your organisation</source>
      <translation>&amp;Sitios de su organización</translation>
    </message>
    <message>
      <source>&amp;Sites that your organisation allows</source>
      <translation>&amp;Sitios que permite su organización</translation>
    </message>
    <message>
      <source>Address of the site</source>
      <translation>Dirección del sitio</translation>
    </message>
    <message>
      <source>Only addresses that encrypt (https) are used, so that nobody can listen.</source>
      <translation>Solo se usan direcciones cifradas (https), para que nadie pueda escuchar.</translation>
    </message>
    <message>
      <source>Type the address that you open in the browser to get to your courses or your forum. Companion finds out what it is, and works with {kinds}.</source>
      <translation>Escriba la dirección que abre en el navegador para llegar a sus cursos o a su foro. Companion averigua qué es, y funciona con {kinds}.</translation>
    </message>
    <message>
      <source>Where is your site?</source>
      <translation>¿Dónde está su sitio?</translation>
    </message>
    <message>
      <source>Your organisation has set where your courses are.</source>
      <translation>Su organización ha fijado dónde están sus cursos.</translation>
    </message>
  </context>
  <context>
    <name>AgendaDelegate</name>
    <message>
      <source>{kind} opens</source>
      <translation>{kind}: apertura</translation>
    </message>
  </context>
  <context>
    <name>Arrivals</name>
    <message>
      <source>This link does not lead to any of your sites: {link}</source>
      <translation>Este enlace no lleva a ninguno de sus sitios: {link}</translation>
    </message>
  </context>
  <context>
    <name>BrowserSignInPart</name>
    <message>
      <source>Address that the browser came to</source>
      <translation>Dirección a la que llegó el navegador</translation>
    </message>
    <message>
      <source>If the browser does not open Companion, copy the address that it cannot open. It begins with companion://, moodlemobile:// or discourse://, and is as secret as a password.</source>
      <translation>Si el navegador no abre Companion, copie la dirección que no puede abrir. Empieza por companion://, moodlemobile:// o discourse://, y es tan secreta como una contraseña.</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>Abrir el navegador</translation>
    </message>
    <message>
      <source>Open the browser again</source>
      <translation>Abrir el navegador otra vez</translation>
    </message>
    <message>
      <source>Or sign in with</source>
      <translation>O iniciar sesión con</translation>
    </message>
    <message>
      <source>Paste the address</source>
      <translation>Pegar la dirección</translation>
    </message>
    <message>
      <source>Sign in with {name}</source>
      <translation>Iniciar sesión con {name}</translation>
    </message>
    <message>
      <source>Stop waiting</source>
      <translation>Dejar de esperar</translation>
    </message>
    <message>
      <source>The system has opened no browser.</source>
      <translation>El sistema no ha abierto ningún navegador.</translation>
    </message>
    <message>
      <source>Use this address</source>
      <translation>Usar esta dirección</translation>
    </message>
    <message>
      <source>Waiting for the browser… Sign in there, and let it open Companion. You have half an hour.</source>
      <translation>Esperando al navegador… Inicie sesión allí y permita que abra Companion. Tiene media hora.</translation>
    </message>
    <message>
      <source>{site} signs you in in the browser. Companion opens its page there: sign in as you always do. Then the browser asks whether to open Companion: say yes. Companion never sees your password.</source>
      <translation>En {site} se inicia sesión en el navegador. Companion abre allí la página del sitio: inicie sesión como siempre. Después el navegador pregunta si debe abrir Companion: acepte. Companion nunca ve su contraseña.</translation>
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
      <translation>Todos los cursos</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>Course to show</source>
      <translation>Curso que mostrar</translation>
    </message>
    <message>
      <source>Deadlines and meetings of your courses will stand here.</source>
      <translation>Aquí aparecerán los plazos y las reuniones de sus cursos.</translation>
    </message>
    <message>
      <source>Nothing ahead</source>
      <translation>No hay nada próximo</translation>
    </message>
    <message>
      <source>Nothing ahead in this course</source>
      <translation>No hay nada próximo en este curso</translation>
    </message>
    <message>
      <source>Nothing is here yet</source>
      <translation>Aquí aún no hay nada</translation>
    </message>
    <message>
      <source>Other courses may have dates.</source>
      <translation>Puede que otros cursos tengan fechas.</translation>
    </message>
    <message>
      <source>Show all courses</source>
      <translation>Mostrar todos los cursos</translation>
    </message>
    <message>
      <source>The next sync brings the dates of your courses.</source>
      <translation>La próxima sincronización traerá las fechas de sus cursos.</translation>
    </message>
    <message>
      <source>This site has no calendar</source>
      <translation>Este sitio no tiene calendario</translation>
    </message>
    <message>
      <source>What you note yourself, and reminders, will stand here.</source>
      <translation>Aquí estarán sus propias notas y los recordatorios.</translation>
    </message>
  </context>
  <context>
    <name>CardWindow</name>
    <message>
      <source>Card with a QR code</source>
      <translation>Tarjeta con un código QR</translation>
    </message>
    <message>
      <source>Card: {words}</source>
      <translation>Tarjeta: {words}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copiar la imagen</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Imagen (*.png)</translation>
    </message>
    <message>
      <source>Picture copied</source>
      <translation>Imagen copiada</translation>
    </message>
    <message>
      <source>Save as PNG…</source>
      <translation>Guardar como PNG…</translation>
    </message>
    <message>
      <source>Save the card</source>
      <translation>Guardar la tarjeta</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Guardado como {name}</translation>
    </message>
  </context>
  <context>
    <name>ChapterBar</name>
    <message>
      <source>Next chapter (Ctrl+PgDown)</source>
      <translation>Capítulo siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
      <source>Previous chapter (Ctrl+PgUp)</source>
      <translation>Capítulo anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
      <source>Table of contents</source>
      <translation>Índice</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove {name}</source>
      <translation>Quitar {name}</translation>
    </message>
  </context>
  <context>
    <name>CodeWindow</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Copiar el código</translation>
    </message>
  </context>
  <context>
    <name>CommentsView</name>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%Ln comentario</numerusform>
        <numerusform>%Ln comentarios</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>Comments on the course</source>
      <translation>Comentarios sobre el curso</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete your comment?</source>
      <translation>¿Eliminar su comentario?</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>It goes for everyone. Until it is sent to the site, you can undo it.</source>
      <translation>Desaparecerá para todos. Hasta que se envíe al sitio, puede deshacerlo.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conservarlo</translation>
    </message>
    <message>
      <source>Nobody has said anything of this course yet.</source>
      <translation>Nadie ha dicho nada de este curso todavía.</translation>
    </message>
    <message>
      <source>Saved as a draft</source>
      <translation>Guardado como borrador</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Send the comment with the next sync</source>
      <translation>Enviar el comentario con la próxima sincronización</translation>
    </message>
    <message>
      <source>Write a comment, for all to read</source>
      <translation>Escriba un comentario que todos podrán leer</translation>
    </message>
    <message>
      <source>Your comment</source>
      <translation>Su comentario</translation>
    </message>
    <message>
      <source>could not be deleted</source>
      <translation>no se pudo eliminar</translation>
    </message>
    <message>
      <source>is to be deleted</source>
      <translation>se eliminará</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>On the site</source>
      <translation>En el sitio</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Lo suyo</translation>
    </message>
    <message>
      <source>changed {when}</source>
      <translation>cambiado {when}</translation>
    </message>
    <message>
      <source>written here, not sent</source>
      <translation>escrito aquí, sin enviar</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Close; the draft is kept</source>
      <translation>Cerrar; el borrador se conserva</translation>
    </message>
    <message>
      <source>Close; the draft is kept (Esc)</source>
      <translation>Cerrar; el borrador se conserva (Esc)</translation>
    </message>
    <message>
      <source>Ctrl+Enter. It is kept on this laptop until the server has it.</source>
      <translation>Ctrl+Enter. Se conserva en este equipo hasta que el servidor lo tenga.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Not saved: {why} Your text is kept here.</source>
      <translation>No se guardó: {why} Su texto se conserva aquí.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>Preview (Ctrl+Shift+P)</source>
      <translation>Vista previa (Ctrl+Mayús+P)</translation>
    </message>
    <message>
      <source>Saved on this laptop {time}</source>
      <translation>Guardado en este equipo, {time}</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Send when online</source>
      <translation>Enviar cuando haya conexión</translation>
    </message>
    <message>
      <source>Title of the discussion</source>
      <translation>Título del debate</translation>
    </message>
    <message>
      <source>Write here. *Emphasis*, **strong**, lists with - and links are understood.</source>
      <translation>Escriba aquí. Se entienden el *énfasis*, la **negrita**, las listas con - y los enlaces.</translation>
    </message>
    <message>
      <source>Your draft from before.</source>
      <translation>Su borrador de antes.</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>Su texto</translation>
    </message>
    <message>
      <source>“{name}” could not be read, and was not added.</source>
      <translation>No se pudo leer “{name}” y no se añadió.</translation>
    </message>
  </context>
  <context>
    <name>ContactCardDialog</name>
    <message numerus="yes">
      <source>%n post(s) here, the latest {when}</source>
      <translation>
        <numerusform>%Ln mensaje aquí, el último: {when}</numerusform>
        <numerusform>%Ln mensajes aquí, el último: {when}</numerusform>
      </translation>
    </message>
    <message>
      <source>Last seen on the site {when}</source>
      <translation>Última visita al sitio: {when}</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Abrir en el sitio</translation>
    </message>
    <message>
      <source>Their page on the site, for what cannot be done here</source>
      <translation>Su página en el sitio, para lo que no se puede hacer aquí</translation>
    </message>
    <message>
      <source>Their posts</source>
      <translation>Sus mensajes</translation>
    </message>
    <message>
      <source>This is you.</source>
      <translation>Es usted.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Escribir un mensaje</translation>
    </message>
  </context>
  <context>
    <name>ConversationView</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%Ln mensaje privado nuevo</numerusform>
        <numerusform>%Ln mensajes privados nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>All in the group read this</source>
      <translation>Lo lee todo el grupo</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Messages of the conversation</source>
      <translation>Mensajes de la conversación</translation>
    </message>
    <message>
      <source>Only the two of you read this</source>
      <translation>Solo lo leen ustedes dos</translation>
    </message>
    <message>
      <source>Only you read this</source>
      <translation>Solo lo lee usted</translation>
    </message>
    <message numerus="yes">
      <source>Show earlier messages (%n)</source>
      <translation>
        <numerusform>Mostrar el mensaje anterior</numerusform>
        <numerusform>Mostrar mensajes anteriores (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>The site does not let you write here</source>
      <translation>El sitio no le permite escribir aquí</translation>
    </message>
    <message>
      <source>This conversation is gone</source>
      <translation>Esta conversación ya no existe</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escribir</translation>
    </message>
    <message>
      <source>Write a message (R)</source>
      <translation>Escribir un mensaje (R)</translation>
    </message>
  </context>
  <context>
    <name>ConversationsPane</name>
    <message>
      <source>Choose somebody in your courses and write to them.</source>
      <translation>Elija a alguien de sus cursos y escríbale.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
    </message>
    <message>
      <source>Filter by name or words</source>
      <translation>Filtrar por nombre o palabras</translation>
    </message>
    <message>
      <source>Filter the conversations</source>
      <translation>Filtrar las conversaciones</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajería</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nuevo mensaje</translation>
    </message>
    <message>
      <source>No conversation is like that</source>
      <translation>Ninguna conversación es así</translation>
    </message>
    <message>
      <source>No messages here</source>
      <translation>Aquí no hay mensajes</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
      <source>Other words may show some.</source>
      <translation>Otras palabras quizá muestren alguna.</translation>
    </message>
    <message>
      <source>Show all conversations</source>
      <translation>Mostrar todas las conversaciones</translation>
    </message>
    <message>
      <source>The site has not offered messages between people so far. If it does, they come with the next sync.</source>
      <translation>Hasta ahora el sitio no ha ofrecido mensajes entre personas. Si lo hace, llegarán con la próxima sincronización.</translation>
    </message>
    <message>
      <source>Write to somebody in your courses (Ctrl+Alt+U)</source>
      <translation>Escribir a alguien de sus cursos (Ctrl+Alt+U)</translation>
    </message>
  </context>
  <context>
    <name>CourseActions</name>
    <message>
      <source>Comments on this course</source>
      <translation>Comentarios sobre este curso</translation>
    </message>
    <message>
      <source>Copy the link to this activity</source>
      <translation>Copiar el enlace a esta actividad</translation>
    </message>
    <message>
      <source>Copy this text</source>
      <translation>Copiar este texto</translation>
    </message>
    <message>
      <source>Download files…</source>
      <translation>Descargar archivos…</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>Buscar en este texto</translation>
    </message>
    <message>
      <source>Fold or unfold all sections</source>
      <translation>Plegar o desplegar todas las secciones</translation>
    </message>
    <message>
      <source>Fold or unfold this section</source>
      <translation>Plegar o desplegar esta sección</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Enlace copiado</translation>
    </message>
    <message>
      <source>Make a pack…</source>
      <translation>Crear un paquete…</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>Marcar como hecho</translation>
    </message>
    <message>
      <source>Next activity</source>
      <translation>Actividad siguiente</translation>
    </message>
    <message>
      <source>Next chapter</source>
      <translation>Capítulo siguiente</translation>
    </message>
    <message>
      <source>Previous activity</source>
      <translation>Actividad anterior</translation>
    </message>
    <message>
      <source>Previous chapter</source>
      <translation>Capítulo anterior</translation>
    </message>
    <message>
      <source>Print this text…</source>
      <translation>Imprimir este texto…</translation>
    </message>
    <message>
      <source>Save this text as PDF or another file…</source>
      <translation>Guardar este texto como PDF u otro archivo…</translation>
    </message>
    <message>
      <source>Share this course…</source>
      <translation>Compartir este curso…</translation>
    </message>
    <message>
      <source>Tie to a discussion space…</source>
      <translation>Vincular a un espacio de debate…</translation>
    </message>
  </context>
  <context>
    <name>CoursePane</name>
    <message>
      <source>Done in this course</source>
      <translation>Hecho en este curso</translation>
    </message>
    <message>
      <source>Its teachers have put nothing into it so far.</source>
      <translation>El profesorado aún no ha puesto nada en él.</translation>
    </message>
    <message>
      <source>Nothing of this course is here yet</source>
      <translation>Aquí aún no hay nada de este curso</translation>
    </message>
    <message>
      <source>Outline of the course</source>
      <translation>Esquema del curso</translation>
    </message>
    <message>
      <source>The next sync brings it, if the course is kept on this computer (F7).</source>
      <translation>La próxima sincronización lo traerá, si el curso se conserva en este equipo (F7).</translation>
    </message>
    <message>
      <source>They stand on the left, below its name. Lessons, files and tasks are not told.</source>
      <translation>Están a la izquierda, debajo de su nombre. No se informa de lecciones, archivos ni tareas.</translation>
    </message>
    <message>
      <source>This course is empty</source>
      <translation>Este curso está vacío</translation>
    </message>
    <message>
      <source>This course is gone</source>
      <translation>Este curso ya no existe</translation>
    </message>
    <message>
      <source>This site has forums only</source>
      <translation>Este sitio solo tiene foros</translation>
    </message>
  </context>
  <context>
    <name>CoursesDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Courses to keep</source>
      <translation>Cursos que conservar</translation>
    </message>
    <message>
      <source>Keep these</source>
      <translation>Conservar estos</translation>
    </message>
  </context>
  <context>
    <name>CoursesPage</name>
    <message numerus="yes">
      <source>%n course(s)</source>
      <translation>
        <numerusform>%Ln curso</numerusform>
        <numerusform>%Ln cursos</numerusform>
      </translation>
    </message>
    <message>
      <source>Asking the site for your courses</source>
      <translation>Pidiendo sus cursos al sitio</translation>
    </message>
    <message>
      <source>Asking the site for your courses…</source>
      <translation>Pidiendo sus cursos al sitio…</translation>
    </message>
    <message>
      <source>The site named no courses. They appear here once you are enrolled.</source>
      <translation>El sitio no indicó ningún curso. Aparecerán aquí cuando tenga una matrícula.</translation>
    </message>
    <message>
      <source>What to keep of {course}</source>
      <translation>Qué conservar de {course}</translation>
    </message>
    <message>
      <source>What to keep on this laptop?</source>
      <translation>¿Qué conservar en este equipo?</translation>
    </message>
    <message>
      <source>What you keep is there without a connection, too. Files take more room, and cost more to fetch, than text. You can change this at any time.</source>
      <translation>Lo que conserve estará disponible también sin conexión. Los archivos ocupan más espacio que el texto y cuesta más descargarlos. Puede cambiarlo en cualquier momento.</translation>
    </message>
  </context>
  <context>
    <name>DiagnosticsDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Diagnóstico</translation>
    </message>
    <message>
      <source>For those who help you when something does not work. It says how Companion is set up and what it has run into; it holds no posts, no names, no passwords. Nothing is sent by itself: read it, then copy or save it.</source>
      <translation>Para quienes le ayudan cuando algo no funciona. Dice cómo está configurado Companion y qué problemas ha encontrado; no contiene mensajes, nombres ni contraseñas. Nada se envía automáticamente: léalo y después cópielo o guárdelo.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Comprobando…</translation>
    </message>
    <message>
      <source>Plain text (*.txt)</source>
      <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
      <source>Save the diagnostics</source>
      <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Guardado como {name}</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
  </context>
  <context>
    <name>DigestView</name>
    <message numerus="yes">
      <source>%n more discussion(s) with news</source>
      <translation>
        <numerusform>%Ln debate más con novedades</numerusform>
        <numerusform>%Ln debates más con novedades</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new discussion(s)</source>
      <translation>
        <numerusform>%Ln debate nuevo</numerusform>
        <numerusform>%Ln debates nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new reply(s)</source>
      <translation>
        <numerusform>%Ln respuesta nueva</numerusform>
        <numerusform>%Ln respuestas nuevas</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Nobody has written in your courses since then.</source>
      <translation>Nadie ha escrito en sus cursos desde entonces.</translation>
    </message>
    <message>
      <source>Nothing has happened</source>
      <translation>No ha pasado nada</translation>
    </message>
    <message>
      <source>Replies to you</source>
      <translation>Respuestas para usted</translation>
    </message>
    <message>
      <source>What happened while you were away</source>
      <translation>Qué pasó mientras estuvo fuera</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>Mientras estuvo fuera</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>y %Ln más</numerusform>
        <numerusform>y %Ln más</numerusform>
      </translation>
    </message>
    <message>
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <source>since {when}</source>
      <translation>desde {when}</translation>
    </message>
  </context>
  <context>
    <name>DiscussionActions</name>
    <message>
      <source>Lock: no more replies</source>
      <translation>Cerrar: sin más respuestas</translation>
    </message>
    <message>
      <source>Pin at the top, for all</source>
      <translation>Fijar arriba, para todos</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Destacar</translation>
    </message>
    <message>
      <source>Subscribe to new posts</source>
      <translation>Suscribirse a los mensajes nuevos</translation>
    </message>
    <message>
      <source>Unsubscribe</source>
      <translation>Cancelar la suscripción</translation>
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
        <numerusform>%Ln archivo más grande queda fuera</numerusform>
        <numerusform>%Ln archivos más grandes quedan fuera</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Download files</source>
      <translation>Descargar archivos</translation>
    </message>
    <message>
      <source>Files &amp;of</source>
      <translation>Archivos &amp;de</translation>
    </message>
    <message>
      <source>Files of</source>
      <translation>Archivos de</translation>
    </message>
    <message>
      <source>Files that come to it later are downloaded, too, within your limits for room, month and metered connections.</source>
      <translation>Los archivos que se añadan más tarde también se descargan, dentro de sus límites de espacio, de presupuesto mensual y de conexión de pago.</translation>
    </message>
    <message>
      <source>Largest file in megabytes</source>
      <translation>Archivo más grande, en megabytes</translation>
    </message>
    <message>
      <source>No new ones</source>
      <translation>No descargar nuevos</translation>
    </message>
    <message>
      <source>Only files up to</source>
      <translation>Solo archivos de hasta</translation>
    </message>
    <message>
      <source>Remove from this computer</source>
      <translation>Quitar de este equipo</translation>
    </message>
    <message>
      <source>So far wanted: all of them</source>
      <translation>Pedidos hasta ahora: todos</translation>
    </message>
    <message>
      <source>So far wanted: all up to {size}</source>
      <translation>Pedidos hasta ahora: todos los de hasta {size}</translation>
    </message>
    <message>
      <source>There are no files in it.</source>
      <translation>No contiene archivos.</translation>
    </message>
    <message>
      <source>the whole course</source>
      <translation>todo el curso</translation>
    </message>
    <message>
      <source>{size} to download</source>
      <translation>{size} por descargar</translation>
    </message>
  </context>
  <context>
    <name>DownloadsDialog</name>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%Ln sin descargar</numerusform>
        <numerusform>%Ln sin descargar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) to come</source>
      <translation>
        <numerusform>%Ln archivo por descargar</numerusform>
        <numerusform>%Ln archivos por descargar</numerusform>
      </translation>
    </message>
    <message>
      <source>All downloads together</source>
      <translation>Todas las descargas juntas</translation>
    </message>
    <message>
      <source>Choose a course, then “Download files…” in its menu. Files that the course gets later come, too.</source>
      <translation>Elija un curso y después “Descargar archivos…” en su menú. Los archivos que se añadan más tarde al curso llegarán también.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <source>Go on with all</source>
      <translation>Reanudar todo</translation>
    </message>
    <message>
      <source>Nothing is to be downloaded</source>
      <translation>No hay nada por descargar</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>Pausar todo</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>{done} of {size}</source>
      <translation>{done} de {size}</translation>
    </message>
  </context>
  <context>
    <name>DraftFiles</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>Adjuntar archivos</translation>
    </message>
    <message>
      <source>No files or pictures can go along here.</source>
      <translation>Aquí no se pueden adjuntar archivos ni imágenes.</translation>
    </message>
    <message>
      <source>Pictures ({patterns})</source>
      <translation>Imágenes ({patterns})</translation>
    </message>
    <message>
      <source>Show a picture in the text</source>
      <translation>Mostrar una imagen en el texto</translation>
    </message>
  </context>
  <context>
    <name>DraftPreview</name>
    <message>
      <source>Preview of your text</source>
      <translation>Vista previa de su texto</translation>
    </message>
  </context>
  <context>
    <name>DraftVersionsDialog</name>
    <message numerus="yes">
      <source>%n came</source>
      <translation>
        <numerusform>%Ln añadida</numerusform>
        <numerusform>%Ln añadidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n went</source>
      <translation>
        <numerusform>%Ln quitada</numerusform>
        <numerusform>%Ln quitadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%Ln palabra</numerusform>
        <numerusform>%Ln palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Versiones anteriores</translation>
    </message>
    <message>
      <source>No earlier versions yet</source>
      <translation>Aún no hay versiones anteriores</translation>
    </message>
    <message>
      <source>Underlined: came since then. Struck through: went since then.</source>
      <translation>Subrayado: añadido desde entonces. Tachado: quitado desde entonces.</translation>
    </message>
    <message>
      <source>What has changed since then</source>
      <translation>Qué ha cambiado desde entonces</translation>
    </message>
    <message>
      <source>What you write is kept here at each pause, and before much of it goes.</source>
      <translation>Lo que escriba se conserva aquí en cada pausa, y antes de que se quite una parte grande.</translation>
    </message>
    <message>
      <source>With the words that came and went since then.</source>
      <translation>Con las palabras añadidas y quitadas desde entonces.</translation>
    </message>
    <message>
      <source>other order or signs</source>
      <translation>otro orden u otros signos</translation>
    </message>
  </context>
  <context>
    <name>ElsewhereList</name>
    <message>
      <source>In your other accounts</source>
      <translation>En sus otras cuentas</translation>
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
      <translation>Ningún emoji tiene este nombre</translation>
    </message>
    <message>
      <source>Search emoji by name</source>
      <translation>Buscar emoji por nombre</translation>
    </message>
  </context>
  <context>
    <name>EventView</name>
    <message>
      <source>&amp;Remind me</source>
      <translation>&amp;Recordármelo</translation>
    </message>
    <message>
      <source>As in the settings</source>
      <translation>Como en los ajustes</translation>
    </message>
    <message>
      <source>Choose a day's deadline or meeting to see what it is about.</source>
      <translation>Elija un plazo o una reunión para ver de qué se trata.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unirse</translation>
    </message>
    <message>
      <source>Note to &amp;self</source>
      <translation>&amp;Nota personal</translation>
    </message>
    <message>
      <source>Note to self</source>
      <translation>Nota personal</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nada elegido</translation>
    </message>
    <message>
      <source>Open at any time, as far as the course tells.</source>
      <translation>Abierta en cualquier momento, según el curso.</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Abrir en el sitio</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>Abrir la actividad</translation>
    </message>
    <message>
      <source>Read the discussion</source>
      <translation>Leer el debate</translation>
    </message>
    <message>
      <source>Remind me</source>
      <translation>Recordármelo</translation>
    </message>
    <message>
      <source>What you want to think of. It stays on this computer.</source>
      <translation>Lo que quiere tener presente. Se queda en este equipo.</translation>
    </message>
    <message>
      <source>You are offline. To join, you need a connection.</source>
      <translation>Está sin conexión. Para unirse necesita conexión.</translation>
    </message>
  </context>
  <context>
    <name>FeedsDialog</name>
    <message>
      <source>Address of a page or feed, such as https://social.example/@name</source>
      <translation>Dirección de una página o un canal, como https://social.example/@name</translation>
    </message>
    <message>
      <source>Address to follow</source>
      <translation>Dirección que seguir</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Feeds</source>
      <translation>Canales</translation>
    </message>
    <message>
      <source>Feeds that your courses name will stand here. Or add an address.</source>
      <translation>Aquí aparecerán los canales que indiquen sus cursos. También puede añadir una dirección.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Nothing to follow yet</source>
      <translation>Aún no hay nada que seguir</translation>
    </message>
    <message>
      <source>Only feeds with a tick are read, a few times a day. Their hosts learn that this computer asks for them, and nothing else.</source>
      <translation>Solo se leen los canales marcados, unas pocas veces al día. Sus servidores saben que este equipo los pide, y nada más.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>What to follow</source>
      <translation>Qué seguir</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>&amp;Keep offline</source>
      <translation>&amp;Conservar sin conexión</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Abrir</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>&amp;Guardar como…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>If you trust who sent it, save it with “Save as…”.</source>
      <translation>Si confía en quien lo envió, guárdelo con “Guardar como…”.</translation>
    </message>
    <message>
      <source>It comes with the next sync, when you no longer work offline.</source>
      <translation>Llegará con la próxima sincronización, cuando deje de trabajar sin conexión.</translation>
    </message>
    <message>
      <source>It is not on the site any more.</source>
      <translation>Ya no está en el sitio.</translation>
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation>Se intentará de nuevo con la próxima sincronización.</translation>
    </message>
    <message>
      <source>No program on this computer opens {name}.</source>
      <translation>Ningún programa de este equipo abre {name}.</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Guardar el archivo</translation>
    </message>
    <message>
      <source>The file could not be fetched.</source>
      <translation>No se pudo descargar el archivo.</translation>
    </message>
    <message>
      <source>This file is not on this computer yet.</source>
      <translation>Este archivo aún no está en este equipo.</translation>
    </message>
    <message>
      <source>This file would run as a program, so it is not opened from here.</source>
      <translation>Este archivo se ejecutaría como un programa, por eso no se abre desde aquí.</translation>
    </message>
    <message>
      <source>You can save the file with “Save as…”.</source>
      <translation>Puede guardar el archivo con “Guardar como…”.</translation>
    </message>
    <message>
      <source>{name} could not be fetched.</source>
      <translation>No se pudo descargar {name}.</translation>
    </message>
  </context>
  <context>
    <name>FileBar</name>
    <message numerus="yes">
      <source>Download all %n</source>
      <translation>
        <numerusform>Descargar el archivo</numerusform>
        <numerusform>Descargar los %Ln archivos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileList</name>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this text</source>
      <translation>Buscar en este texto</translation>
    </message>
    <message>
      <source>Find no more (Esc)</source>
      <translation>Dejar de buscar (Esc)</translation>
    </message>
    <message>
      <source>Next place (F3)</source>
      <translation>Siguiente (F3)</translation>
    </message>
    <message>
      <source>Not in this text</source>
      <translation>No está en este texto</translation>
    </message>
    <message>
      <source>Previous place (Shift+F3)</source>
      <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
      <source>Words to find in this text</source>
      <translation>Palabras que buscar en este texto</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} de {count}</translation>
    </message>
  </context>
  <context>
    <name>FollowBar</name>
    <message>
      <source>Follow the news of this course</source>
      <translation>Seguir las noticias de este curso</translation>
    </message>
    <message>
      <source>Follow: {pages}</source>
      <translation>Seguir: {pages}</translation>
    </message>
    <message>
      <source>Read here</source>
      <translation>Leer aquí</translation>
    </message>
    <message>
      <source>Read its feeds here</source>
      <translation>Leer aquí sus canales</translation>
    </message>
  </context>
  <context>
    <name>FormatBar</name>
    <message>
      <source>More tools</source>
      <translation>Más herramientas</translation>
    </message>
  </context>
  <context>
    <name>ForumNotices</name>
    <message>
      <source>All new posts</source>
      <translation>Todos los mensajes nuevos</translation>
    </message>
    <message>
      <source>As in the settings</source>
      <translation>Como en los ajustes</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Notify of</source>
      <translation>Notificar</translation>
    </message>
    <message>
      <source>What concerns you</source>
      <translation>Lo que le concierne</translation>
    </message>
  </context>
  <context>
    <name>ForumPane</name>
    <message numerus="yes">
      <source>%n discussion(s) with new posts</source>
      <translation>
        <numerusform>%Ln debate con mensajes nuevos</numerusform>
        <numerusform>%Ln debates con mensajes nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>Be the first: start a discussion with a tip, an idea or a question.</source>
      <translation>Dé el primer paso: inicie un debate con un consejo, una idea o una pregunta.</translation>
    </message>
    <message>
      <source>Choose a forum on the left.</source>
      <translation>Elija un foro a la izquierda.</translation>
    </message>
    <message>
      <source>Discussions</source>
      <translation>Debates</translation>
    </message>
    <message>
      <source>Filter the discussions by words</source>
      <translation>Filtrar los debates por palabras</translation>
    </message>
    <message>
      <source>More for this forum</source>
      <translation>Más opciones para este foro</translation>
    </message>
    <message>
      <source>New discussion</source>
      <translation>Nuevo debate</translation>
    </message>
    <message>
      <source>New discussion (Ctrl+N)</source>
      <translation>Nuevo debate (Ctrl+N)</translation>
    </message>
    <message>
      <source>No discussion is like that</source>
      <translation>Ningún debate es así</translation>
    </message>
    <message>
      <source>No discussions here yet</source>
      <translation>Aquí aún no hay debates</translation>
    </message>
    <message>
      <source>No forum chosen</source>
      <translation>Ningún foro elegido</translation>
    </message>
    <message>
      <source>Order and filter the discussions</source>
      <translation>Ordenar y filtrar los debates</translation>
    </message>
    <message>
      <source>Other words or another filter may show some.</source>
      <translation>Con otras palabras u otro filtro pueden aparecer algunos.</translation>
    </message>
    <message>
      <source>Show all discussions</source>
      <translation>Mostrar todos los debates</translation>
    </message>
    <message>
      <source>Start a discussion in this forum</source>
      <translation>Iniciar un debate en este foro</translation>
    </message>
    <message>
      <source>What the teachers post here appears after the next sync.</source>
      <translation>Lo que el profesorado publique aquí aparecerá tras la próxima sincronización.</translation>
    </message>
  </context>
  <context>
    <name>GroupChoice</name>
    <message>
      <source>All participants</source>
      <translation>Todos los participantes</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>For whom the discussion is</source>
      <translation>Para quién es el debate</translation>
    </message>
    <message>
      <source>The group this was for is not among yours now: choose again.</source>
      <translation>El grupo previsto ya no está entre los suyos: elija otro.</translation>
    </message>
  </context>
  <context>
    <name>HitBar</name>
    <message>
      <source>Hit {number} of {count}</source>
      <translation>Coincidencia {number} de {count}</translation>
    </message>
    <message>
      <source>Hits here: {count}</source>
      <translation>Coincidencias aquí: {count}</translation>
    </message>
    <message>
      <source>Hits in what is read</source>
      <translation>Coincidencias en lo que se lee</translation>
    </message>
    <message>
      <source>Mark no more (Esc)</source>
      <translation>Dejar de marcar (Esc)</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
      <source>Nothing marked here</source>
      <translation>Aquí no hay coincidencias</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
  </context>
  <context>
    <name>HitDelegate</name>
    <message>
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje privado</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Noticia</translation>
    </message>
  </context>
  <context>
    <name>ItemDetail</name>
    <message numerus="yes">
      <source>%n attempt(s)</source>
      <translation>
        <numerusform>%Ln intento</numerusform>
        <numerusform>%Ln intentos</numerusform>
      </translation>
    </message>
    <message>
      <source>Both versions are merged here. Look at it once more, then send it.</source>
      <translation>Aquí están combinadas las dos versiones. Revise el texto una vez más y envíelo.</translation>
    </message>
    <message>
      <source>Choose an item in the list to see how it stands.</source>
      <translation>Elija un elemento de la lista para ver su estado.</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copiar el texto</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>Está en camino.</translation>
    </message>
    <message>
      <source>It is sent with the next sync, and kept here until then.</source>
      <translation>Se enviará con la próxima sincronización; hasta entonces se conserva aquí.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Conservar lo mío</translation>
    </message>
    <message>
      <source>Keep the site's</source>
      <translation>Conservar lo del sitio</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Combinar…</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nada elegido</translation>
    </message>
    <message>
      <source>Post as a new discussion</source>
      <translation>Publicar como debate nuevo</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>Text of the item</source>
      <translation>Texto del elemento</translation>
    </message>
    <message>
      <source>The connection ended before the answer came. The site is asked whether the post arrived; it is not sent twice.</source>
      <translation>La conexión terminó antes de llegar la respuesta. Se pregunta al sitio si el mensaje llegó; no se envía dos veces.</translation>
    </message>
    <message>
      <source>The site has it and shows it once a moderator has approved it. Each sync looks for it; it is not sent again. If you discard it, the site may show it all the same.</source>
      <translation>El sitio lo tiene y lo mostrará cuando un moderador lo apruebe. Cada sincronización lo busca; no se envía de nuevo. Si lo descarta, es posible que el sitio lo muestre de todos modos.</translation>
    </message>
    <message>
      <source>The site has it.</source>
      <translation>El sitio ya lo tiene.</translation>
    </message>
    <message>
      <source>The site says: “{words}”</source>
      <translation>El sitio dice: “{words}”</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Uploading {name}, file {number} of {total}</source>
      <translation>Subiendo {name}, archivo {number} de {total}</translation>
    </message>
    <message>
      <source>Written in {origin}, which is not among your forums any more</source>
      <translation>Escrito en {origin}, que ya no está entre sus foros</translation>
    </message>
    <message>
      <source>Written {when}</source>
      <translation>Escrito {when}</translation>
    </message>
    <message>
      <source>You and the site changed the same place: there, both versions stand one after the other, yours first. Take out what is too much, then send it.</source>
      <translation>Usted y el sitio cambiaron el mismo lugar: allí están las dos versiones, una tras otra, primero la suya. Quite lo que sobre y envíe el texto.</translation>
    </message>
    <message>
      <source>next attempt {when}</source>
      <translation>próximo intento: {when}</translation>
    </message>
    <message>
      <source>sent {when}</source>
      <translation>enviado {when}</translation>
    </message>
  </context>
  <context>
    <name>JournalEntryView</name>
    <message>
      <source>About</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Versiones anteriores</translation>
    </message>
    <message>
      <source>I wanted to know whether … So I tried …</source>
      <translation>Quería saber si … Así que probé …</translation>
    </message>
    <message>
      <source>It worked, or not. Next time I would …</source>
      <translation>Funcionó, o no. La próxima vez …</translation>
    </message>
    <message>
      <source>Journal entry</source>
      <translation>Entrada del diario</translation>
    </message>
    <message>
      <source>Looking for earlier versions…</source>
      <translation>Buscando versiones anteriores…</translation>
    </message>
    <message>
      <source>Make a post of it…</source>
      <translation>Convertir en mensaje…</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation>No se guardó: {why}</translation>
    </message>
    <message>
      <source>Saved on this computer at {time}</source>
      <translation>Guardado en este equipo, {time}</translation>
    </message>
    <message>
      <source>There are no earlier versions</source>
      <translation>No hay versiones anteriores</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>Lo que probé</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Lo que resultó</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>De qué trata</translation>
    </message>
  </context>
  <context>
    <name>JournalPane</name>
    <message>
      <source>Journal</source>
      <translation>Diario</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Aprendizaje</translation>
    </message>
    <message>
      <source>Note what you tried, and what came of it. Only you see it: it stays on this computer.</source>
      <translation>Anote lo que probó y lo que resultó. Solo lo ve usted: se queda en este equipo.</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escribir</translation>
    </message>
    <message>
      <source>Your journal is empty</source>
      <translation>Su diario está vacío</translation>
    </message>
  </context>
  <context>
    <name>KeyList</name>
    <message>
      <source>Actions and their keys</source>
      <translation>Acciones y sus teclas</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Help on the web</source>
      <translation>Ayuda en la web</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>No action has these words.</source>
      <translation>Ninguna acción contiene estas palabras.</translation>
    </message>
    <message>
      <source>Search for an action or a key</source>
      <translation>Buscar una acción o una tecla</translation>
    </message>
  </context>
  <context>
    <name>KeyringHint</name>
    <message>
      <source>Stay signed in for this run only</source>
      <translation>Mantener la sesión solo hasta cerrar la aplicación</translation>
    </message>
  </context>
  <context>
    <name>LearningActions</name>
    <message>
      <source>Charts as tables</source>
      <translation>Gráficos como tablas</translation>
    </message>
    <message>
      <source>Export what I did, with the journal…</source>
      <translation>Exportar lo que hice, con el diario…</translation>
    </message>
    <message>
      <source>Export what I did…</source>
      <translation>Exportar lo que hice…</translation>
    </message>
    <message>
      <source>Write in the journal</source>
      <translation>Escribir en el diario</translation>
    </message>
  </context>
  <context>
    <name>LearningPage</name>
    <message>
      <source>As tables</source>
      <translation>Como tablas</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>Por mes</translation>
    </message>
    <message>
      <source>By week</source>
      <translation>Por semana</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Nothing was done in this time yet. What you do from now on shows here.</source>
      <translation>Aún no se hizo nada en este período. Lo que haga a partir de ahora aparecerá aquí.</translation>
    </message>
    <message numerus="yes">
      <source>Shares of %n deed(s), not of time.</source>
      <translation>
        <numerusform>Proporciones de %Ln acción, no de tiempo.</numerusform>
        <numerusform>Proporciones de %Ln acciones, no de tiempo.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last twelve months</source>
      <translation>Los últimos doce meses</translation>
    </message>
    <message>
      <source>The last twelve weeks</source>
      <translation>Las últimas doce semanas</translation>
    </message>
    <message>
      <source>This week, as you wish</source>
      <translation>Sus objetivos de esta semana</translation>
    </message>
    <message>
      <source>What is counted, and how</source>
      <translation>Qué se cuenta y cómo</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Lo que hizo</translation>
    </message>
    <message>
      <source>Your mix, and the rule of thumb</source>
      <translation>Su combinación y la regla orientativa</translation>
    </message>
  </context>
  <context>
    <name>LeaveDialog</name>
    <message numerus="yes">
      <source>%n draft(s)</source>
      <translation>
        <numerusform>%Ln borrador</numerusform>
        <numerusform>%Ln borradores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries of the journal</source>
      <translation>
        <numerusform>%Ln entrada del diario</numerusform>
        <numerusform>%Ln entradas del diario</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the calendar</source>
      <translation>
        <numerusform>%Ln nota en el calendario</numerusform>
        <numerusform>%Ln notas en el calendario</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) not sent yet</source>
      <translation>
        <numerusform>%Ln texto sin enviar</numerusform>
        <numerusform>%Ln textos sin enviar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Also remove %n text(s) of mine that are nowhere else</source>
      <translation>
        <numerusform>Eliminar también %Ln texto mío que no está en ningún otro lugar</numerusform>
        <numerusform>Eliminar también %Ln textos míos que no están en ningún otro lugar</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Courses, files and what you wrote here go. What the site has stays there.</source>
      <translation>Desaparecen los cursos, los archivos y lo que escribió aquí. Lo que está en el sitio se queda allí.</translation>
    </message>
    <message>
      <source>Export what I wrote, then remove the account from this laptop</source>
      <translation>Exportar lo que escribí y después quitar la cuenta de este equipo</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Keep everything on this laptop</source>
      <translation>Conservar todo en este equipo</translation>
    </message>
    <message>
      <source>Nothing of yours is on this laptop only.</source>
      <translation>Nada de lo que escribió está solo en este equipo.</translation>
    </message>
    <message>
      <source>On this laptop only: {what}.</source>
      <translation>Solo en este equipo: {what}.</translation>
    </message>
    <message>
      <source>Open the page “Security keys”</source>
      <translation>Abrir la página “Claves de seguridad”</translation>
    </message>
    <message>
      <source>Posts, drafts, what waits, messages, journal and notes: in a file.</source>
      <translation>Mensajes, borradores, lo que está por enviar, mensajes privados, diario y notas: en un archivo.</translation>
    </message>
    <message>
      <source>Remove the account from this laptop</source>
      <translation>Quitar la cuenta de este equipo</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Cerrar sesión</translation>
    </message>
    <message>
      <source>Sign out and remove</source>
      <translation>Cerrar sesión y quitar</translation>
    </message>
    <message>
      <source>The site is not told, and the sign-in stays valid there. End it on the site's own page; on some sites that also signs out your other devices.</source>
      <translation>El sitio no recibe aviso y la sesión sigue siendo válida allí. Ciérrela en la página del propio sitio; en algunos sitios eso cierra también la sesión de sus otros dispositivos.</translation>
    </message>
    <message>
      <source>You can go on reading and writing. What waits is sent once you sign in again.</source>
      <translation>Puede seguir leyendo y escribiendo. Lo que está por enviar se enviará cuando vuelva a iniciar sesión.</translation>
    </message>
  </context>
  <context>
    <name>ListBar</name>
    <message>
      <source>Filter by words</source>
      <translation>Filtrar por palabras</translation>
    </message>
    <message>
      <source>Filter by words (Ctrl+L)</source>
      <translation>Filtrar por palabras (Ctrl+L)</translation>
    </message>
    <message>
      <source>Filter the discussions by words</source>
      <translation>Filtrar los debates por palabras</translation>
    </message>
    <message>
      <source>Order and filter</source>
      <translation>Ordenar y filtrar</translation>
    </message>
    <message>
      <source>Order and filter (Ctrl+Shift+F)</source>
      <translation>Ordenar y filtrar (Ctrl+Mayús+F)</translation>
    </message>
    <message>
      <source>Unread first</source>
      <translation>Primero los no leídos</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Discarded: {title}</source>
      <translation>Se descartó: {title}</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>No drafts</source>
      <translation>Sin borradores</translation>
    </message>
    <message>
      <source>Nothing waits to be sent</source>
      <translation>No hay nada por enviar</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Bandeja de salida</translation>
    </message>
    <message>
      <source>Subscribed: the site will tell you of new posts</source>
      <translation>Suscripción hecha: el sitio le avisará de los mensajes nuevos</translation>
    </message>
    <message>
      <source>Taken back: {title}</source>
      <translation>Se retiró: {title}</translation>
    </message>
    <message>
      <source>Unsubscribed from this discussion</source>
      <translation>Suscripción a este debate cancelada</translation>
    </message>
    <message>
      <source>What you begin to write is saved here by itself.</source>
      <translation>Lo que empiece a escribir se guarda aquí automáticamente.</translation>
    </message>
    <message>
      <source>What you write is kept here until the site has it.</source>
      <translation>Lo que escriba se conserva aquí hasta que el sitio lo tenga.</translation>
    </message>
  </context>
  <context>
    <name>MarkChoice</name>
    <message>
      <source>Mark</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Mark of your post: {mark}</source>
      <translation>Etiqueta de su mensaje: {mark}</translation>
    </message>
    <message>
      <source>No mark</source>
      <translation>Sin etiqueta</translation>
    </message>
    <message>
      <source>Say what your post is (Ctrl+M)</source>
      <translation>Decir qué es su mensaje (Ctrl+M)</translation>
    </message>
  </context>
  <context>
    <name>MeetingBar</name>
    <message>
      <source>Join</source>
      <translation>Unirse</translation>
    </message>
    <message>
      <source>Join {title}</source>
      <translation>Unirse a {title}</translation>
    </message>
    <message>
      <source>You are offline. To join, you need a connection.</source>
      <translation>Está sin conexión. Para unirse necesita conexión.</translation>
    </message>
  </context>
  <context>
    <name>MixChart</name>
    <message>
      <source>You</source>
      <translation>Usted</translation>
    </message>
  </context>
  <context>
    <name>NavigationPane</name>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>%Ln fuera de plazo</numerusform>
        <numerusform>%Ln fuera de plazo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln no leído</numerusform>
        <numerusform>%Ln no leídos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without an answer</source>
      <translation>
        <numerusform>%Ln sin respuesta</numerusform>
        <numerusform>%Ln sin respuesta</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>Courses and forums</source>
      <translation>Cursos y foros</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Lo más útil</translation>
    </message>
    <message>
      <source>Keep on this computer</source>
      <translation>Conservar en este equipo</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Aprendizaje</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Marcar todo como leído</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajería</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Noticias</translation>
    </message>
    <message>
      <source>No longer show it with this course</source>
      <translation>Dejar de mostrarlo con este curso</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notificaciones</translation>
    </message>
    <message>
      <source>Open there</source>
      <translation>Abrir allí</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Bandeja de salida</translation>
    </message>
    <message numerus="yes">
      <source>Outbox, %n waiting</source>
      <translation>
        <numerusform>Bandeja de salida, %Ln por enviar</numerusform>
        <numerusform>Bandeja de salida, %Ln por enviar</numerusform>
      </translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>Preguntas pendientes</translation>
    </message>
    <message>
      <source>Saved search {name}</source>
      <translation>Búsqueda guardada {name}</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Tie to a discussion space…</source>
      <translation>Vincular a un espacio de debate…</translation>
    </message>
  </context>
  <context>
    <name>NewsPane</name>
    <message>
      <source>All sources</source>
      <translation>Todas las fuentes</translation>
    </message>
    <message>
      <source>Choose what to follow</source>
      <translation>Elegir qué seguir</translation>
    </message>
    <message>
      <source>More about news</source>
      <translation>Más opciones para las noticias</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Noticias</translation>
    </message>
    <message>
      <source>No news yet</source>
      <translation>Aún no hay noticias</translation>
    </message>
    <message>
      <source>Nothing new from here</source>
      <translation>Nada nuevo de esta fuente</translation>
    </message>
    <message>
      <source>Other sources may have news.</source>
      <translation>Puede que otras fuentes tengan noticias.</translation>
    </message>
    <message>
      <source>Show all sources</source>
      <translation>Mostrar todas las fuentes</translation>
    </message>
    <message>
      <source>Source to show</source>
      <translation>Fuente que mostrar</translation>
    </message>
    <message>
      <source>What is new in your courses will stand here, and what the organisation tells elsewhere, if you follow it.</source>
      <translation>Aquí aparecerá lo nuevo de sus cursos, y lo que la organización publica en otros lugares, si la sigue.</translation>
    </message>
  </context>
  <context>
    <name>NewsView</name>
    <message>
      <source>Choose something new to read it.</source>
      <translation>Elija algo nuevo para leerlo.</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copiar el enlace</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Enlace copiado</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marcar como no leído</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nada elegido</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>Abrir la actividad</translation>
    </message>
    <message>
      <source>Open the course</source>
      <translation>Abrir el curso</translation>
    </message>
    <message>
      <source>Share…</source>
      <translation>Compartir…</translation>
    </message>
    <message>
      <source>Text of the news</source>
      <translation>Texto de la noticia</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this notice</source>
      <translation>Cerrar este aviso</translation>
    </message>
  </context>
  <context>
    <name>NotificationView</name>
    <message>
      <source>Choose a notification</source>
      <translation>Elija una notificación</translation>
    </message>
    <message>
      <source>Enter leads to what it is about.</source>
      <translation>Enter lleva a aquello de lo que trata.</translation>
    </message>
    <message>
      <source>It leads to no page.</source>
      <translation>No lleva a ninguna página.</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marcar como leída</translation>
    </message>
    <message>
      <source>Mark as read (Ctrl+Alt+R)</source>
      <translation>Marcar como leída (Ctrl+Alt+R)</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Abrir en el sitio</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>Abrir la actividad</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Abrir la conversación</translation>
    </message>
    <message>
      <source>Open the course</source>
      <translation>Abrir el curso</translation>
    </message>
    <message>
      <source>Open the discussion</source>
      <translation>Abrir el debate</translation>
    </message>
    <message>
      <source>Open the forum</source>
      <translation>Abrir el foro</translation>
    </message>
    <message>
      <source>What it is about is not on this computer.</source>
      <translation>Aquello de lo que trata no está en este equipo.</translation>
    </message>
  </context>
  <context>
    <name>NotificationsPane</name>
    <message>
      <source>Here at once, and with the next sync on the site (Ctrl+Alt+A)</source>
      <translation>Aquí de inmediato, y en el sitio con la próxima sincronización (Ctrl+Alt+A)</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Marcar todo como leído</translation>
    </message>
    <message>
      <source>No notifications</source>
      <translation>Sin notificaciones</translation>
    </message>
    <message>
      <source>Nothing is here yet</source>
      <translation>Aquí aún no hay nada</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notificaciones</translation>
    </message>
    <message>
      <source>The next sync brings what the site has to tell you.</source>
      <translation>La próxima sincronización traerá lo que el sitio tenga que decirle.</translation>
    </message>
    <message>
      <source>This site tells no notifications</source>
      <translation>Este sitio no envía notificaciones</translation>
    </message>
    <message>
      <source>What is new in your forums stands at the forums themselves.</source>
      <translation>Lo nuevo de sus foros se ve en los propios foros.</translation>
    </message>
    <message>
      <source>What the site has to tell you will stand here.</source>
      <translation>Aquí aparecerá lo que el sitio tenga que decirle.</translation>
    </message>
  </context>
  <context>
    <name>OpenAnything</name>
    <message>
      <source>Course, activity, forum, discussion, person, command or link</source>
      <translation>Curso, actividad, foro, debate, persona, orden o enlace</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajería</translation>
    </message>
    <message>
      <source>Open anything</source>
      <translation>Apertura rápida</translation>
    </message>
    <message>
      <source>Open this link</source>
      <translation>Abrir este enlace</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search everything for “{words}”</source>
      <translation>Buscar “{words}” en todo</translation>
    </message>
    <message>
      <source>This link does not lead to a place of this site</source>
      <translation>Este enlace no lleva a ningún lugar de este sitio</translation>
    </message>
    <message>
      <source>Type some letters of what you look for, whatever their accents.</source>
      <translation>Escriba algunas letras de lo que busca, con o sin acentos.</translation>
    </message>
    <message>
      <source>Up and down to choose, Enter to open, Escape to close.</source>
      <translation>Arriba y abajo para elegir, Enter para abrir, Esc para cerrar.</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>Lo que coincide</translation>
    </message>
    <message>
      <source>What to open</source>
      <translation>Qué abrir</translation>
    </message>
  </context>
  <context>
    <name>OutlineDelegate</name>
    <message>
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>por enviar</translation>
    </message>
  </context>
  <context>
    <name>OwnExportSaving</name>
    <message numerus="yes">
      <source>%n draft(s) and what waits</source>
      <translation>
        <numerusform>%Ln borrador o texto por enviar</numerusform>
        <numerusform>%Ln borradores y textos por enviar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries of the journal</source>
      <translation>
        <numerusform>%Ln entrada del diario</numerusform>
        <numerusform>%Ln entradas del diario</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) are named in it, but not on this computer.</source>
      <translation>
        <numerusform>%Ln archivo se menciona allí, pero no está en este equipo.</numerusform>
        <numerusform>%Ln archivos se mencionan allí, pero no están en este equipo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n message(s)</source>
      <translation>
        <numerusform>%Ln mensaje privado</numerusform>
        <numerusform>%Ln mensajes privados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your files are in the folder {name} beside it.</source>
      <translation>
        <numerusform>%Ln archivo suyo está al lado, en la carpeta {name}.</numerusform>
        <numerusform>%Ln archivos suyos están al lado, en la carpeta {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n post(s)</source>
      <translation>
        <numerusform>%Ln mensaje</numerusform>
        <numerusform>%Ln mensajes</numerusform>
      </translation>
    </message>
    <message>
      <source>Export my posts and drafts</source>
      <translation>Exportar mis mensajes y borradores</translation>
    </message>
    <message>
      <source>JSON, for programs (*.json)</source>
      <translation>JSON, para programas (*.json)</translation>
    </message>
    <message>
      <source>Markdown, to edit (*.md)</source>
      <translation>Markdown, para editar (*.md)</translation>
    </message>
    <message>
      <source>My posts {day}</source>
      <translation>Mis mensajes {day}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Mostrar la carpeta</translation>
    </message>
    <message>
      <source>Web page, to read (*.html)</source>
      <translation>Página web, para leer (*.html)</translation>
    </message>
    <message>
      <source>What you wrote is saved.</source>
      <translation>Se guardó lo que usted escribió.</translation>
    </message>
  </context>
  <context>
    <name>OwnWordsDialog</name>
    <message>
      <source>My words</source>
      <translation>Mis palabras</translation>
    </message>
    <message>
      <source>No words yet</source>
      <translation>Todavía no hay palabras</translation>
    </message>
    <message>
      <source>The menu of a word that is marked as wrong adds it to them.</source>
      <translation>El menú de una palabra marcada como errónea permite añadirla.</translation>
    </message>
  </context>
  <context>
    <name>PackDialog</name>
    <message>
      <source>A pack is one file for colleagues who are in the same course. Nothing private is in it: no messages, drafts, private replies, ratings or marks, and nothing of forums with groups. Their own sync checks it with the site.</source>
      <translation>Un paquete es un archivo para colegas que están en el mismo curso. No contiene nada privado: ni mensajes privados, borradores, respuestas privadas, calificaciones o marcas de lectura, ni nada de foros con grupos. La sincronización de cada colega lo comprueba con el sitio.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Make a pack of this course</source>
      <translation>Crear un paquete de este curso</translation>
    </message>
    <message>
      <source>Make the pack…</source>
      <translation>Crear el paquete…</translation>
    </message>
    <message>
      <source>Texts only, about {size}</source>
      <translation>Solo textos, unos {size}</translation>
    </message>
    <message numerus="yes">
      <source>With %n file(s) up to {limit}, about {size}</source>
      <translation>
        <numerusform>Con %Ln archivo de hasta {limit}, unos {size}</numerusform>
        <numerusform>Con %Ln archivos de hasta {limit}, unos {size}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With all %n file(s) on this computer, about {size}</source>
      <translation>
        <numerusform>Con el archivo que hay en este equipo, unos {size}</numerusform>
        <numerusform>Con los %Ln archivos que hay en este equipo, unos {size}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PersonPicker</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Name of somebody in your courses</source>
      <translation>Nombre de alguien de sus cursos</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nuevo mensaje</translation>
    </message>
    <message>
      <source>Nobody is called like that among those whose posts are here.</source>
      <translation>Nadie se llama así entre quienes tienen mensajes aquí.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>The next sync brings the people of your courses with their posts.</source>
      <translation>La próxima sincronización traerá a las personas de sus cursos con sus mensajes.</translation>
    </message>
    <message>
      <source>Whom the message is for</source>
      <translation>Para quién es el mensaje</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escribir</translation>
    </message>
  </context>
  <context>
    <name>PhraseAsked</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>Frase de recuperación</translation>
    </message>
    <message>
      <source>The keyring of this computer does not have its key. Nothing is lost: type the recovery phrase that was shown when the account was encrypted. Or cancel, unlock the keyring, and start Companion again.</source>
      <translation>El llavero de este equipo no tiene su clave. No se ha perdido nada: escriba la frase de recuperación que se mostró al cifrar la cuenta. O cancele, desbloquee el llavero e inicie Companion de nuevo.</translation>
    </message>
    <message>
      <source>This account is encrypted</source>
      <translation>Esta cuenta está cifrada</translation>
    </message>
    <message>
      <source>Twelve words</source>
      <translation>Doce palabras</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Unlock the account</source>
      <translation>Desbloquear la cuenta</translation>
    </message>
  </context>
  <context>
    <name>PhraseShown</name>
    <message>
      <source>Copied. Paste it into a password manager, then copy something else.</source>
      <translation>Copiado. Péguelo en un gestor de contraseñas y después copie otra cosa.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>La he anotado</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>Frase de recuperación</translation>
    </message>
    <message>
      <source>This account is encrypted. Its key is in the keyring of this computer. If that is lost, only these words open the account, in this order. Keep them away from the computer: whoever has both can read it.</source>
      <translation>Esta cuenta está cifrada. Su clave está en el llavero de este equipo. Si se pierde, solo estas palabras abren la cuenta, en este orden. Guárdelas lejos del equipo: quien tenga ambas cosas puede leerla.</translation>
    </message>
    <message>
      <source>Write these twelve words on paper</source>
      <translation>Escriba estas doce palabras en papel</translation>
    </message>
  </context>
  <context>
    <name>PictureOffer</name>
    <message numerus="yes">
      <source>%n large picture(s): {before}, {after} when made smaller</source>
      <translation>
        <numerusform>%Ln imagen grande: {before}, {after} si se reduce</numerusform>
        <numerusform>%Ln imágenes grandes: {before}, {after} si se reducen</numerusform>
      </translation>
    </message>
    <message>
      <source>Fewer pixels, and without what the camera noted in the picture</source>
      <translation>Menos píxeles y sin lo que la cámara anotó en la imagen</translation>
    </message>
    <message>
      <source>Keep the size</source>
      <translation>Conservar el tamaño</translation>
    </message>
    <message>
      <source>Make smaller</source>
      <translation>Reducir</translation>
    </message>
  </context>
  <context>
    <name>Presence</name>
    <message>
      <source>Companion is still here</source>
      <translation>Companion sigue aquí</translation>
    </message>
    <message>
      <source>It goes on syncing. Its icon in the tray opens it, or ends it.</source>
      <translation>Sigue sincronizando. Con su icono en la bandeja del sistema se abre o se cierra.</translation>
    </message>
  </context>
  <context>
    <name>PresenceSettings</name>
    <message>
      <source>&amp;Notify of</source>
      <translation>&amp;Notificar</translation>
    </message>
    <message>
      <source>&amp;While you were away</source>
      <translation>Mientras estuvo &amp;fuera</translation>
    </message>
    <message>
      <source>1 day before</source>
      <translation>1 día antes</translation>
    </message>
    <message>
      <source>1 hour before</source>
      <translation>1 hora antes</translation>
    </message>
    <message>
      <source>3 days before</source>
      <translation>3 días antes</translation>
    </message>
    <message>
      <source>A start after more than a day says what happened.</source>
      <translation>Al abrir la aplicación después de más de un día, se muestra lo que pasó.</translation>
    </message>
    <message>
      <source>All new posts</source>
      <translation>Todos los mensajes nuevos</translation>
    </message>
    <message>
      <source>At login it shows no window, but its icon in the tray.</source>
      <translation>Al iniciar sesión no muestra ninguna ventana, sino su icono en la bandeja del sistema.</translation>
    </message>
    <message>
      <source>Closing the last window leaves the app syncing, if there is a tray.</source>
      <translation>Al cerrar la última ventana, la aplicación sigue sincronizando, si hay bandeja del sistema.</translation>
    </message>
    <message>
      <source>Count in the t&amp;itle</source>
      <translation>Contador en el títu&amp;lo</translation>
    </message>
    <message>
      <source>Count on the ic&amp;on</source>
      <translation>Conta&amp;dor en el icono</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>No na&amp;mes in titles</source>
      <translation>Títulos &amp;sin nombres</translation>
    </message>
    <message>
      <source>No post te&amp;xt in notifications</source>
      <translation>Notificaciones sin el te&amp;xto de los mensajes</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notificaciones</translation>
    </message>
    <message>
      <source>Of messages, and of posts where you wrote, starred or subscribed; a single forum has a menu of its own for this. Never in the quiet hours.</source>
      <translation>Mensajes privados, y mensajes del foro donde usted escribió, destacó o se suscribió; cada foro tiene su propio menú para esto. Nunca en las horas de silencio.</translation>
    </message>
    <message>
      <source>Once for each, also offline; of a meeting, 15 minutes before. Single dates can have a reminder of their own.</source>
      <translation>Una vez por cada uno, también sin conexión; de una reunión, 15 minutos antes. Cada fecha puede tener su propio recordatorio.</translation>
    </message>
    <message>
      <source>Remind of &amp;deadlines</source>
      <translation>Recordatorios de pla&amp;zos</translation>
    </message>
    <message>
      <source>So does the icon of the app, where the desktop shows it.</source>
      <translation>También lo hace el icono de la aplicación, donde el escritorio lo permite.</translation>
    </message>
    <message>
      <source>Start &amp;hidden</source>
      <translation>Abrir oc&amp;ulta</translation>
    </message>
    <message>
      <source>Start and end</source>
      <translation>Inicio y cierre</translation>
    </message>
    <message>
      <source>Start at &amp;login</source>
      <translation>A&amp;brir al iniciar sesión</translation>
    </message>
    <message>
      <source>Stay in the tra&amp;y</source>
      <translation>&amp;Quedarse en la bandeja del sistema</translation>
    </message>
    <message>
      <source>The app starts when you sign in to this computer.</source>
      <translation>La aplicación se abre cuando usted inicia sesión en este equipo.</translation>
    </message>
    <message>
      <source>The title of the window says how many posts are unread.</source>
      <translation>El título de la ventana dice cuántos mensajes hay sin leer.</translation>
    </message>
    <message>
      <source>The title of the window says neither your site nor who you are.</source>
      <translation>El título de la ventana no dice ni su sitio ni quién es usted.</translation>
    </message>
    <message>
      <source>They say how much is new, with no name and no word of it.</source>
      <translation>Dicen cuánto hay de nuevo, sin nombres ni palabras del texto.</translation>
    </message>
    <message>
      <source>What concerns you</source>
      <translation>Lo que le concierne</translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message>
      <source>All of it leaves this computer: files, drafts, sign-in and key.</source>
      <translation>Todo se va de este equipo: archivos, borradores, acceso y clave.</translation>
    </message>
    <message>
      <source>An encrypted account has one.</source>
      <translation>Una cuenta cifrada tiene una.</translation>
    </message>
    <message>
      <source>Courses, posts and files leave this computer, and so does all that you wrote and did not send. What is on the site stays there. This cannot be undone.</source>
      <translation>Los cursos, los mensajes y los archivos se van de este equipo, igual que todo lo que escribió y no envió. Lo que está en el sitio se queda allí. Esto no se puede deshacer.</translation>
    </message>
    <message>
      <source>Decrypt</source>
      <translation>Descifrar</translation>
    </message>
    <message>
      <source>Decrypt…</source>
      <translation>Descifrar…</translation>
    </message>
    <message>
      <source>Encrypt</source>
      <translation>Cifrar</translation>
    </message>
    <message>
      <source>Encrypt this account</source>
      <translation>Cifrar esta cuenta</translation>
    </message>
    <message>
      <source>Encrypt this account?</source>
      <translation>¿Cifrar esta cuenta?</translation>
    </message>
    <message>
      <source>Encrypt…</source>
      <translation>Cifrar…</translation>
    </message>
    <message>
      <source>Have this account lie unencrypted on this computer?</source>
      <translation>¿Dejar esta cuenta sin cifrar en este equipo?</translation>
    </message>
    <message>
      <source>If this computer is lost</source>
      <translation>Si este equipo se pierde</translation>
    </message>
    <message>
      <source>It is closed for a moment, and everything is written anew. Then twelve words are shown: have paper and pen at hand.</source>
      <translation>Se cierra un momento, y todo se escribe de nuevo. Después se muestran doce palabras: tenga a mano papel y bolígrafo.</translation>
    </message>
    <message>
      <source>It is encrypted. Its key is in the keyring of this computer.</source>
      <translation>Está cifrada. Su clave está en el llavero de este equipo.</translation>
    </message>
    <message>
      <source>It is encrypted: those who look after this computer want that.</source>
      <translation>Está cifrada: así lo quieren quienes se ocupan de este equipo.</translation>
    </message>
    <message>
      <source>It is not encrypted: a solid-state disk or a backup may still hold parts of it.</source>
      <translation>No está cifrada: un disco SSD o una copia de seguridad aún pueden contener partes de ella.</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>Frase de recuperación</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Mostrar…</translation>
    </message>
    <message>
      <source>Those who look after this computer have turned this off.</source>
      <translation>Quienes se ocupan de este equipo lo han desactivado.</translation>
    </message>
    <message>
      <source>Twelve words that open the account if the keyring is lost.</source>
      <translation>Doce palabras que abren la cuenta si se pierde el llavero.</translation>
    </message>
    <message>
      <source>Who finds the computer cannot read posts, drafts or files without the key.</source>
      <translation>Quien encuentre el equipo no podrá leer mensajes, borradores ni archivos sin la clave.</translation>
    </message>
    <message>
      <source>Whoever gets at its disk can read it then.</source>
      <translation>Cualquiera que acceda al disco podrá leerla.</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Wipe this account</source>
      <translation>Borrar esta cuenta</translation>
    </message>
    <message>
      <source>Wipe this account from this computer?</source>
      <translation>¿Borrar esta cuenta de este equipo?</translation>
    </message>
    <message>
      <source>Wipe…</source>
      <translation>Borrar…</translation>
    </message>
    <message>
      <source>Without its recovery phrase nobody reads what a disk may still hold of it.</source>
      <translation>Sin su frase de recuperación, nadie lee lo que un disco aún pueda contener de ella.</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
  </context>
  <context>
    <name>QueryField</name>
    <message>
      <source>Names to choose from</source>
      <translation>Nombres para elegir</translation>
    </message>
  </context>
  <context>
    <name>QueryFilters</name>
    <message>
      <source>After…</source>
      <translation>Después de…</translation>
    </message>
    <message>
      <source>Before…</source>
      <translation>Antes de…</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filtros</translation>
    </message>
    <message>
      <source>From…</source>
      <translation>De…</translation>
    </message>
    <message>
      <source>In…</source>
      <translation>En…</translation>
    </message>
    <message>
      <source>Kind…</source>
      <translation>Tipo…</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Míos</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Destacados</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>No leídos</translation>
    </message>
    <message>
      <source>With files</source>
      <translation>Con archivos</translation>
    </message>
  </context>
  <context>
    <name>ReadingActions</name>
    <message>
      <source>All is read</source>
      <translation>Todo está leído</translation>
    </message>
    <message>
      <source>Copy a link that opens in Companion</source>
      <translation>Copiar un enlace que se abre en Companion</translation>
    </message>
    <message>
      <source>Copy the link to this post</source>
      <translation>Copiar el enlace a este mensaje</translation>
    </message>
    <message>
      <source>Copy the whole discussion</source>
      <translation>Copiar todo el debate</translation>
    </message>
    <message>
      <source>Copy this post</source>
      <translation>Copiar este mensaje</translation>
    </message>
    <message>
      <source>Copy this post as Markdown</source>
      <translation>Copiar este mensaje como Markdown</translation>
    </message>
    <message>
      <source>Copy what is selected</source>
      <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
      <source>Fold or unfold all branches</source>
      <translation>Plegar o desplegar todas las ramas</translation>
    </message>
    <message>
      <source>Fold or unfold this branch</source>
      <translation>Plegar o desplegar esta rama</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Enlace copiado</translation>
    </message>
    <message>
      <source>Next unread post</source>
      <translation>Siguiente mensaje no leído</translation>
    </message>
    <message>
      <source>Previous unread post</source>
      <translation>Anterior mensaje no leído</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Quote in a reply</source>
      <translation>Citar en una respuesta</translation>
    </message>
    <message>
      <source>Save as PDF or another file…</source>
      <translation>Guardar como PDF u otro archivo…</translation>
    </message>
    <message>
      <source>Share my post…</source>
      <translation>Compartir mi mensaje…</translation>
    </message>
    <message>
      <source>Show by time</source>
      <translation>Mostrar por fecha</translation>
    </message>
    <message>
      <source>This post helped me</source>
      <translation>Este mensaje me ayudó</translation>
    </message>
    <message>
      <source>Who said what since you were here</source>
      <translation>Quién dijo qué desde su última visita</translation>
    </message>
  </context>
  <context>
    <name>SavedSearches</name>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>Forget what I searched for</source>
      <translation>Olvidar lo que busqué</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove the saved search “{name}”?</source>
      <translation>¿Quitar la búsqueda guardada “{name}”?</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Rename “{name}”</source>
      <translation>Cambiar el nombre de “{name}”</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar el nombre…</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
      <source>What else to do with this search</source>
      <translation>Qué más hacer con esta búsqueda</translation>
    </message>
  </context>
  <context>
    <name>SearchView</name>
    <message>
      <source>A name, a forum or course, or a day such as 2026-11-24 makes a filter.</source>
      <translation>Un nombre, un foro o curso, o un día como 2026-11-24 sirve de filtro.</translation>
    </message>
    <message>
      <source>Go on typing</source>
      <translation>Siga escribiendo</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>No se encontró nada</translation>
    </message>
    <message>
      <source>Nothing found on this laptop</source>
      <translation>Nada encontrado en este equipo</translation>
    </message>
    <message>
      <source>Only what is on this laptop is searched: this site cannot be searched from here. Try fewer letters or words.</source>
      <translation>Solo se busca en lo que está en este equipo: en este sitio no se puede buscar desde aquí. Pruebe con menos letras o palabras.</translation>
    </message>
    <message>
      <source>Posts, messages, what courses hold, and your own notes: type a word or its beginning; it works without a connection.</source>
      <translation>Mensajes de los foros, mensajes privados, contenido de los cursos y sus propias notas: escriba una palabra o su comienzo; funciona sin conexión.</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Buscar en todo</translation>
    </message>
    <message>
      <source>Search everything on this laptop</source>
      <translation>Buscar en todo lo que hay en este equipo</translation>
    </message>
    <message>
      <source>Take a filter away, or try fewer letters or words.</source>
      <translation>Quite un filtro o pruebe con menos letras o palabras.</translation>
    </message>
    <message>
      <source>Try fewer letters or words, or search on the site with Ctrl+F3.</source>
      <translation>Pruebe con menos letras o palabras, o busque en el sitio con Ctrl+F3.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Lo que se encontró</translation>
    </message>
  </context>
  <context>
    <name>SendingUndo</name>
    <message>
      <source>Queued: {title}</source>
      <translation>Por enviar: {title}</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Set by your organisation</source>
      <translation>Fijado por su organización</translation>
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
        <numerusform>%Ln segundo</numerusform>
        <numerusform>%Ln segundos</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Accent</source>
      <translation>Color de &amp;acento</translation>
    </message>
    <message>
      <source>&amp;Budget for a month</source>
      <translation>&amp;Presupuesto mensual</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation>Archivo más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Motion</source>
      <translation>Mo&amp;vimiento</translation>
    </message>
    <message>
      <source>&amp;Quiet hours</source>
      <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
      <source>&amp;Room for files</source>
      <translation>&amp;Espacio para archivos</translation>
    </message>
    <message>
      <source>&amp;Text size</source>
      <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
      <source>&amp;Undo sending</source>
      <translation>Deshace&amp;r el envío</translation>
    </message>
    <message>
      <source>Also with Ctrl++ and Ctrl+-; Ctrl+0 is the normal size.</source>
      <translation>También con Ctrl++ y Ctrl+-; Ctrl+0 es el tamaño normal.</translation>
    </message>
    <message>
      <source>Any size</source>
      <translation>Cualquier tamaño</translation>
    </message>
    <message>
      <source>As over a mobile phone, where the system says so.</source>
      <translation>Como a través de un teléfono móvil, cuando el sistema lo indica.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Ask before anything is synced</source>
      <translation>Preguntar antes de sincronizar nada</translation>
    </message>
    <message>
      <source>Between these times nothing is synced by itself.</source>
      <translation>Entre estas horas nada se sincroniza automáticamente.</translation>
    </message>
    <message>
      <source>C&amp;ontrast</source>
      <translation>C&amp;ontraste</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Dark letters on light, or light on dark.</source>
      <translation>Letras oscuras sobre fondo claro, o claras sobre oscuro.</translation>
    </message>
    <message>
      <source>Files on this computer</source>
      <translation>Archivos en este equipo</translation>
    </message>
    <message>
      <source>For so long what you send can be taken back; it goes out after that.</source>
      <translation>Durante este tiempo puede retirar lo que envíe; solo después sale hacia el sitio.</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Completo</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Alto</translation>
    </message>
    <message>
      <source>High makes letters, lines and signs stand out more.</source>
      <translation>Con contraste alto, las letras, líneas y signos resaltan más.</translation>
    </message>
    <message>
      <source>In forums that are quiet, or after a section; once a week at the most.</source>
      <translation>En foros con poca actividad o después de una sección; una vez por semana como máximo.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Language and look</source>
      <translation>Idioma y aspecto</translation>
    </message>
    <message>
      <source>Larger ones come only if you open or keep them.</source>
      <translation>Los más grandes llegan solo si los abre o los conserva.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Sin límite</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Off: sent at once</source>
      <translation>Desactivado: se envía de inmediato</translation>
    </message>
    <message>
      <source>Offer &amp;something to write about</source>
      <translation>&amp;Proponer sobre qué escribir</translation>
    </message>
    <message>
      <source>On a connection that &amp;costs</source>
      <translation>En una &amp;conexión de pago</translation>
    </message>
    <message>
      <source>Quiet hours begin</source>
      <translation>Comienzo de las horas de silencio</translation>
    </message>
    <message>
      <source>Quiet hours end</source>
      <translation>Fin de las horas de silencio</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Reducido</translation>
    </message>
    <message>
      <source>Reduced stills menus, progress and the blinking of the cursor.</source>
      <translation>Con movimiento reducido, los menús, el progreso y el parpadeo del cursor quedan quietos.</translation>
    </message>
    <message>
      <source>Search in the settings</source>
      <translation>Buscar en los ajustes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Sync &amp;every</source>
      <translation>&amp;Sincronizar cada</translation>
    </message>
    <message>
      <source>Sync as on any other</source>
      <translation>Sincronizar como en cualquier otra</translation>
    </message>
    <message>
      <source>Sync text, but no files</source>
      <translation>Sincronizar texto, pero no archivos</translation>
    </message>
    <message>
      <source>Syncing</source>
      <translation>Sincronización</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>Te&amp;ma</translation>
    </message>
    <message>
      <source>The colour of links, counts and of what is chosen.</source>
      <translation>El color de los enlaces, los contadores y lo elegido.</translation>
    </message>
    <message>
      <source>What syncs by itself may cost.</source>
      <translation>Lo que puede gastar la sincronización automática.</translation>
    </message>
    <message>
      <source>What syncs by itself may cost. Used this month: {size}</source>
      <translation>Lo que puede gastar la sincronización automática. Usado este mes: {size}</translation>
    </message>
    <message>
      <source>Whatever is set here, “Sync now” always syncs at once.</source>
      <translation>Sea cual sea este ajuste, “Sincronizar ahora” siempre sincroniza de inmediato.</translation>
    </message>
    <message>
      <source>When it is full, those that you have not used for long go first.</source>
      <translation>Cuando se llena, se quitan primero los que lleva más tiempo sin usar.</translation>
    </message>
    <message>
      <source>Words, dates and numbers of the window; posts stay as they are written.</source>
      <translation>Palabras, fechas y números de la ventana; los mensajes quedan como se escribieron.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escritura</translation>
    </message>
    <message>
      <source>until</source>
      <translation>hasta</translation>
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Looking at {address}…</source>
      <translation>Consultando {address}…</translation>
    </message>
    <message>
      <source>Opening the sample classroom…</source>
      <translation>Abriendo el aula de ejemplo…</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Abriendo…</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Signed in. Keeping the sign-in…</source>
      <translation>Sesión iniciada. Guardando el acceso…</translation>
    </message>
    <message>
      <source>Signing in…</source>
      <translation>Iniciando sesión…</translation>
    </message>
    <message>
      <source>Start reading</source>
      <translation>Empezar a leer</translation>
    </message>
    <message>
      <source>Type the address of your site first.</source>
      <translation>Escriba primero la dirección de su sitio.</translation>
    </message>
    <message>
      <source>Welcome to Companion</source>
      <translation>Le damos la bienvenida a Companion</translation>
    </message>
  </context>
  <context>
    <name>ShareDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Card with a QR code…</source>
      <translation>Tarjeta con un código QR…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Compartir</translation>
    </message>
    <message>
      <source>This is shared, and nothing else</source>
      <translation>Esto se comparte, y nada más</translation>
    </message>
    <message>
      <source>Too long for {service}: shorten your words.</source>
      <translation>Demasiado largo para {service}: acorte su texto.</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Destino</translation>
    </message>
    <message>
      <source>Why it is worth a look…</source>
      <translation>Por qué vale la pena verlo…</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>Sus propias palabras</translation>
    </message>
    <message>
      <source>Your site of {service}</source>
      <translation>Su sitio de {service}</translation>
    </message>
  </context>
  <context>
    <name>SignInAgain</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Everything here is kept. What waits is sent once you are signed in.</source>
      <translation>Todo lo que hay aquí se conserva. Lo que está por enviar se enviará en cuanto inicie sesión.</translation>
    </message>
    <message>
      <source>Looking at {address}…</source>
      <translation>Consultando {address}…</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>You have signed in as {name}.</source>
      <translation>Ha iniciado sesión como {name}.</translation>
    </message>
  </context>
  <context>
    <name>SignInForm</name>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Contraseña</translation>
    </message>
    <message>
      <source>&amp;Token</source>
      <translation>&amp;Token</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
      <source>Both the user name and the password are needed.</source>
      <translation>Se necesitan tanto el nombre de usuario como la contraseña.</translation>
    </message>
    <message>
      <source>The token is needed.</source>
      <translation>Hace falta el token.</translation>
    </message>
  </context>
  <context>
    <name>SignInPage</name>
    <message>
      <source>In the browser, as you do it to get to your courses.</source>
      <translation>En el navegador, como para llegar a sus cursos.</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>This site lets apps in by a token. Its administrators can give you one; it is as secret as a password.</source>
      <translation>Este sitio admite aplicaciones mediante un token. Sus administradores pueden darle uno; es tan secreto como una contraseña.</translation>
    </message>
    <message>
      <source>With a token that those who look after the site have given you. It is as secret as a password, and kept in the keyring.</source>
      <translation>Con un token que le han dado quienes se ocupan del sitio. Es tan secreto como una contraseña y se guarda en el llavero.</translation>
    </message>
    <message>
      <source>With the same name and password as in the browser.</source>
      <translation>Con el mismo nombre y contraseña que en el navegador.</translation>
    </message>
    <message>
      <source>{kind} site at {address}</source>
      <translation>Sitio {kind} en {address}</translation>
    </message>
  </context>
  <context>
    <name>SinceBar</name>
    <message>
      <source>Hide this</source>
      <translation>Ocultar esto</translation>
    </message>
    <message>
      <source>New since you were here</source>
      <translation>Nuevo desde su última visita</translation>
    </message>
    <message>
      <source>Who said what since you were here</source>
      <translation>Quién dijo qué desde su última visita</translation>
    </message>
    <message>
      <source>Who said what since you were here (W)</source>
      <translation>Quién dijo qué desde su última visita (W)</translation>
    </message>
  </context>
  <context>
    <name>SiteSearchBar</name>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
  </context>
  <context>
    <name>SiteSearching</name>
    <message>
      <source>Asking {name}…</source>
      <translation>Buscando en {name}…</translation>
    </message>
    <message>
      <source>More from {name}</source>
      <translation>Más de {name}</translation>
    </message>
    <message>
      <source>Nothing was found on {name}.</source>
      <translation>No se encontró nada en {name}.</translation>
    </message>
    <message>
      <source>Search on the site, too (Ctrl+F3)</source>
      <translation>Buscar también en el sitio (Ctrl+F3)</translation>
    </message>
    <message>
      <source>Search on {name} too</source>
      <translation>Buscar también en {name}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>{name} has found nothing else.</source>
      <translation>{name} no ha encontrado nada más.</translation>
    </message>
  </context>
  <context>
    <name>SpellCheck</name>
    <message>
      <source>Add “{word}” to my words</source>
      <translation>Añadir “{word}” a mis palabras</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Automatic: {language}</source>
      <translation>Automático: {language}</translation>
    </message>
    <message>
      <source>Do not check</source>
      <translation>No revisar</translation>
    </message>
    <message>
      <source>My words…</source>
      <translation>Mis palabras…</translation>
    </message>
    <message>
      <source>No suggestions</source>
      <translation>Sin sugerencias</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Ortografía</translation>
    </message>
    <message>
      <source>To check spelling, install a dictionary, such as the package {package}</source>
      <translation>Para revisar la ortografía, instale un diccionario, por ejemplo el paquete {package}</translation>
    </message>
  </context>
  <context>
    <name>StarterStrip</name>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escribir</translation>
    </message>
  </context>
  <context>
    <name>StatusStrip</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%Ln no se pudo enviar</numerusform>
        <numerusform>%Ln no se pudieron enviar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) to come</source>
      <translation>
        <numerusform>%Ln archivo por descargar</numerusform>
        <numerusform>%Ln archivos por descargar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n part(s) could not be read</source>
      <translation>
        <numerusform>%Ln parte no se pudo leer</numerusform>
        <numerusform>%Ln partes no se pudieron leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s)</source>
      <translation>
        <numerusform>%Ln petición</numerusform>
        <numerusform>%Ln peticiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for a moderator</source>
      <translation>
        <numerusform>%Ln a la espera de un moderador</numerusform>
        <numerusform>%Ln a la espera de un moderador</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%Ln por enviar</numerusform>
        <numerusform>%Ln por enviar</numerusform>
      </translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Conectando</translation>
    </message>
    <message>
      <source>Fetching files</source>
      <translation>Descargando archivos</translation>
    </message>
    <message>
      <source>Finishing</source>
      <translation>Terminando</translation>
    </message>
    <message>
      <source>Last sync {when}</source>
      <translation>Última sincronización: {when}</translation>
    </message>
    <message>
      <source>Listing discussions</source>
      <translation>Obteniendo la lista de debates</translation>
    </message>
    <message>
      <source>Looking for news</source>
      <translation>Buscando novedades</translation>
    </message>
    <message>
      <source>Open the network's page</source>
      <translation>Abrir la página de la red</translation>
    </message>
    <message>
      <source>Opens the page of this network in your browser, to sign in there</source>
      <translation>Abre la página de esta red en su navegador, para identificarse allí</translation>
    </message>
    <message>
      <source>Progress of the sync</source>
      <translation>Progreso de la sincronización</translation>
    </message>
    <message>
      <source>Reading discussions</source>
      <translation>Leyendo los debates</translation>
    </message>
    <message>
      <source>Sending what you wrote</source>
      <translation>Enviando lo que escribió</translation>
    </message>
    <message>
      <source>Show the downloads</source>
      <translation>Mostrar las descargas</translation>
    </message>
    <message>
      <source>Show the outbox</source>
      <translation>Mostrar la bandeja de salida</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Sincronizando…</translation>
    </message>
    <message>
      <source>The rest is up to date. They are read again with the next sync.</source>
      <translation>Lo demás está al día. Se leerán de nuevo con la próxima sincronización.</translation>
    </message>
    <message>
      <source>Waiting for the server</source>
      <translation>Esperando al servidor</translation>
    </message>
    <message>
      <source>What the last sync cost: {received} received, {sent} sent</source>
      <translation>Lo que gastó la última sincronización: {received} recibidos, {sent} enviados</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
  </context>
  <context>
    <name>StoragePage</name>
    <message numerus="yes">
      <source>%n copy(ies) of the database; the newest one stays for 30 days.</source>
      <translation>
        <numerusform>%Ln copia de la base de datos; la más reciente permanece 30 días.</numerusform>
        <numerusform>%Ln copias de la base de datos; la más reciente permanece 30 días.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%Ln archivo</numerusform>
        <numerusform>%Ln archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) can go, {size}.</source>
      <translation>
        <numerusform>Se puede quitar %Ln archivo, {size}.</numerusform>
        <numerusform>Se pueden quitar %Ln archivos, {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s)</source>
      <translation>
        <numerusform>%Ln imagen</numerusform>
        <numerusform>%Ln imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>A damaged database, from which your words were brought over.</source>
      <translation>Una base de datos dañada, de la que se trasladó lo que usted escribió.</translation>
    </message>
    <message>
      <source>A file comes again when you want it, or with a sync.</source>
      <translation>Un archivo vuelve cuando usted lo necesita o con una sincronización.</translation>
    </message>
    <message>
      <source>A sync is at work: try again when it has ended.</source>
      <translation>Hay una sincronización en curso: inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
      <source>All that you wrote as one file, with your own files beside it.</source>
      <translation>Todo lo que usted escribió en un solo archivo, con sus propios archivos al lado.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>En total</translation>
    </message>
    <message>
      <source>Beginnings and copies</source>
      <translation>Descargas parciales y copias</translation>
    </message>
    <message>
      <source>By which the search finds words as you type.</source>
      <translation>Con él, la búsqueda encuentra palabras mientras usted escribe.</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>Quitar todo</translation>
    </message>
    <message>
      <source>Clear everything that the site can give again</source>
      <translation>Quitar todo lo que el sitio puede volver a entregar</translation>
    </message>
    <message>
      <source>Clear everything that the site can give again?</source>
      <translation>¿Quitar todo lo que el sitio puede volver a entregar?</translation>
    </message>
    <message>
      <source>Clear everything…</source>
      <translation>Quitar todo…</translation>
    </message>
    <message>
      <source>Clear files</source>
      <translation>Quitar archivos</translation>
    </message>
    <message>
      <source>Clear files of the site</source>
      <translation>Quitar archivos del sitio</translation>
    </message>
    <message>
      <source>Clear files…</source>
      <translation>Quitar archivos…</translation>
    </message>
    <message>
      <source>Clear the files of the site?</source>
      <translation>¿Quitar los archivos del sitio?</translation>
    </message>
    <message>
      <source>Clearing…</source>
      <translation>Quitando…</translation>
    </message>
    <message>
      <source>Copies from upgrades</source>
      <translation>Copias de las actualizaciones</translation>
    </message>
    <message numerus="yes">
      <source>Copies of your drafts and your journal, and %n file(s) that go with what is not sent yet.</source>
      <translation>
        <numerusform>Copias de sus borradores y de su diario, y %Ln archivo que acompaña a lo que aún no se ha enviado.</numerusform>
        <numerusform>Copias de sus borradores y de su diario, y %Ln archivos que acompañan a lo que aún no se ha enviado.</numerusform>
      </translation>
    </message>
    <message>
      <source>Courses, posts and messages, and all that you wrote.</source>
      <translation>Cursos, mensajes de los foros y mensajes privados, y todo lo que usted escribió.</translation>
    </message>
    <message>
      <source>Export as {form}</source>
      <translation>Exportar como {form}</translation>
    </message>
    <message>
      <source>Export my posts and drafts</source>
      <translation>Exportar mis mensajes y borradores</translation>
    </message>
    <message>
      <source>Files of {course}</source>
      <translation>Archivos de {course}</translation>
    </message>
    <message>
      <source>In {folder}</source>
      <translation>En {folder}</translation>
    </message>
    <message>
      <source>Left by what is gone; new texts fill it again.</source>
      <translation>Lo dejó libre lo que ya no está; los textos nuevos vuelven a llenarlo.</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Registros</translation>
    </message>
    <message>
      <source>Nothing was cleared, or not everything.</source>
      <translation>No se quitó nada, o no todo.</translation>
    </message>
    <message>
      <source>Of files that are still to come, and of files that were opened.</source>
      <translation>De archivos que aún están por llegar y de archivos que se abrieron.</translation>
    </message>
    <message>
      <source>Other files</source>
      <translation>Otros archivos</translation>
    </message>
    <message>
      <source>Pictures in posts</source>
      <translation>Imágenes de los mensajes</translation>
    </message>
    <message>
      <source>Pinned files stay, and so does everything that you wrote.</source>
      <translation>Los archivos fijados permanecen, y también todo lo que usted escribió.</translation>
    </message>
    <message>
      <source>Pinned files stay: {names}. So does everything that you wrote.</source>
      <translation>Los archivos fijados permanecen: {names}. También permanece todo lo que usted escribió.</translation>
    </message>
    <message>
      <source>Posts and files come back with the next sync. What you wrote stays.</source>
      <translation>Los mensajes y los archivos volverán con la próxima sincronización. Lo que usted escribió permanece.</translation>
    </message>
    <message>
      <source>Posts, discussions and files leave this computer. The next sync reads them anew, and costs as much as a first one.

Kept are your drafts, what waits to be sent, messages, templates, saved searches, and what you chose for your courses.</source>
      <translation>Los mensajes, debates y archivos se quitan de este equipo. La próxima sincronización los leerá de nuevo y gastará tanto como la primera.

Se conservan sus borradores, lo que está por enviar, los mensajes privados, las plantillas, las búsquedas guardadas y lo que eligió para sus cursos.</translation>
    </message>
    <message>
      <source>Search index</source>
      <translation>Índice de búsqueda</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Archivo apartado</translation>
    </message>
    <message>
      <source>Storage: make room</source>
      <translation>Almacenamiento: liberar espacio</translation>
    </message>
    <message>
      <source>Storage: what takes how much</source>
      <translation>Almacenamiento: cuánto ocupa cada cosa</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textos</translation>
    </message>
    <message>
      <source>Unused room in the database</source>
      <translation>Espacio sin usar en la base de datos</translation>
    </message>
    <message>
      <source>What the app notes for those who help; no posts, no passwords.</source>
      <translation>Lo que la aplicación anota para quienes ayudan; sin mensajes ni contraseñas.</translation>
    </message>
    <message>
      <source>Your own files</source>
      <translation>Sus propios archivos</translation>
    </message>
    <message>
      <source>Your posts and drafts</source>
      <translation>Sus mensajes y borradores</translation>
    </message>
    <message>
      <source>{size} freed.</source>
      <translation>Espacio liberado: {size}.</translation>
    </message>
  </context>
  <context>
    <name>TemplatesDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Deleted: {title}</source>
      <translation>Se eliminó: {title}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Nombre de la plantilla</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Text of the template</source>
      <translation>Texto de la plantilla</translation>
    </message>
  </context>
  <context>
    <name>TemplatesMenu</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Change or delete templates…</source>
      <translation>Cambiar o eliminar plantillas…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Keep as a template</source>
      <translation>Guardar como plantilla</translation>
    </message>
    <message>
      <source>Keep this text as a template…</source>
      <translation>Guardar este texto como plantilla…</translation>
    </message>
    <message>
      <source>Keep what is selected as a template…</source>
      <translation>Guardar lo seleccionado como plantilla…</translation>
    </message>
    <message>
      <source>Kept as the template “{name}”</source>
      <translation>Guardado como plantilla “{name}”</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>No templates yet</source>
      <translation>Aún no hay plantillas</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
  </context>
  <context>
    <name>ThreadHeader</name>
    <message numerus="yes">
      <source>%n reply(s)</source>
      <translation>
        <numerusform>%Ln respuesta</numerusform>
        <numerusform>%Ln respuestas</numerusform>
      </translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Cerrado</translation>
    </message>
    <message>
      <source>More for this discussion</source>
      <translation>Más opciones para este debate</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Reply to the discussion</source>
      <translation>Responder al debate</translation>
    </message>
    <message>
      <source>locked: no more replies</source>
      <translation>cerrado: sin más respuestas</translation>
    </message>
    <message>
      <source>who asked was helped</source>
      <translation>ayudó a quien preguntó</translation>
    </message>
  </context>
  <context>
    <name>ThreadNews</name>
    <message numerus="yes">
      <source>%n new post(s)</source>
      <translation>
        <numerusform>%Ln mensaje nuevo</numerusform>
        <numerusform>%Ln mensajes nuevos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ThreadPane</name>
    <message>
      <source>Choose one in the list to read it and to write.</source>
      <translation>Elija una en la lista para leerla y escribir.</translation>
    </message>
    <message>
      <source>Choose one in the list, or start one with Ctrl+N.</source>
      <translation>Elija uno en la lista o inicie uno con Ctrl+N.</translation>
    </message>
    <message>
      <source>No conversation chosen</source>
      <translation>Ninguna conversación elegida</translation>
    </message>
    <message>
      <source>No discussion chosen</source>
      <translation>Ningún debate elegido</translation>
    </message>
    <message>
      <source>Posts of the discussion</source>
      <translation>Mensajes del debate</translation>
    </message>
    <message>
      <source>This discussion is gone</source>
      <translation>Este debate ya no existe</translation>
    </message>
  </context>
  <context>
    <name>ThreadReader</name>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
  </context>
  <context>
    <name>ThreadSaving</name>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>PDF, to read and to print (*.pdf)</source>
      <translation>PDF, para leer e imprimir (*.pdf)</translation>
    </message>
    <message>
      <source>Plain text (*.txt)</source>
      <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
      <source>Save the discussion</source>
      <translation>Guardar el debate</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Guardado como {name}</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Enviado a la impresora</translation>
    </message>
    <message>
      <source>Web page, with its pictures (*.html)</source>
      <translation>Página web, con sus imágenes (*.html)</translation>
    </message>
  </context>
  <context>
    <name>TieBar</name>
    <message>
      <source>Choose a forum…</source>
      <translation>Elegir un foro…</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Show it here</source>
      <translation>Mostrarlo aquí</translation>
    </message>
  </context>
  <context>
    <name>TieDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Forums of your other accounts</source>
      <translation>Foros de sus otras cuentas</translation>
    </message>
    <message>
      <source>Name of a forum</source>
      <translation>Nombre de un foro</translation>
    </message>
    <message>
      <source>No forum is called like that.</source>
      <translation>Ningún foro se llama así.</translation>
    </message>
    <message>
      <source>Show with the course</source>
      <translation>Mostrar con el curso</translation>
    </message>
    <message>
      <source>The discussions of the forum that you choose stand with “{course}”. Nothing is changed on either site.</source>
      <translation>Los debates del foro que elija estarán con “{course}”. No cambia nada en ninguno de los dos sitios.</translation>
    </message>
    <message>
      <source>Tie to a discussion space</source>
      <translation>Vincular a un espacio de debate</translation>
    </message>
    <message>
      <source>Which forum is to stand here</source>
      <translation>Qué foro va a estar aquí</translation>
    </message>
    <message>
      <source>Your other accounts have no forum yet, or cannot be read now.</source>
      <translation>Sus otras cuentas no tienen foros todavía, o no se pueden leer ahora.</translation>
    </message>
  </context>
  <context>
    <name>TokenSwitch</name>
    <message>
      <source>I have a token…</source>
      <translation>Tengo un token…</translation>
    </message>
    <message>
      <source>Sign in as usual</source>
      <translation>Iniciar sesión como siempre</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%Ln no se pudo enviar</numerusform>
        <numerusform>%Ln no se pudieron enviar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread message(s)</source>
      <translation>
        <numerusform>%Ln mensaje privado no leído</numerusform>
        <numerusform>%Ln mensajes privados no leídos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread notification(s)</source>
      <translation>
        <numerusform>%Ln notificación no leída</numerusform>
        <numerusform>%Ln notificaciones no leídas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread post(s)</source>
      <translation>
        <numerusform>%Ln mensaje no leído</numerusform>
        <numerusform>%Ln mensajes no leídos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%Ln por enviar</numerusform>
        <numerusform>%Ln por enviar</numerusform>
      </translation>
    </message>
    <message>
      <source>Open Companion</source>
      <translation>Abrir Companion</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>WayBackBar</name>
    <message>
      <source>Back to the course</source>
      <translation>Volver al curso</translation>
    </message>
    <message>
      <source>With “{course}” on {site}</source>
      <translation>Con “{course}” en {site}</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Connect to your site</source>
      <translation>Conectar con su sitio</translation>
    </message>
    <message>
      <source>Three courses with lively forums, to look around in. Nothing leaves this laptop.</source>
      <translation>Tres cursos con foros animados, para echar un vistazo. Nada sale de este equipo.</translation>
    </message>
    <message>
      <source>Try the sample classroom</source>
      <translation>Probar el aula de ejemplo</translation>
    </message>
    <message>
      <source>Welcome to Companion</source>
      <translation>Le damos la bienvenida a Companion</translation>
    </message>
    <message>
      <source>You need its address, and how you sign in there.</source>
      <translation>Necesita su dirección y lo que usa para iniciar sesión allí.</translation>
    </message>
    <message>
      <source>Your courses and the forums of your peers, on this laptop: to read, search and write with or without a connection.</source>
      <translation>Sus cursos y los foros de sus compañeros, en este equipo: para leer, buscar y escribir con o sin conexión.</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>&amp;Course</source>
      <translation>&amp;Curso</translation>
    </message>
    <message>
      <source>&amp;Discussion</source>
      <translation>&amp;Debate</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Ir</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Learning</source>
      <translation>A&amp;prendizaje</translation>
    </message>
    <message>
      <source>&amp;Thread</source>
      <translation>&amp;Hilo</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Writing</source>
      <translation>E&amp;scritura</translation>
    </message>
    <message>
      <source>About Companion</source>
      <translation>Acerca de Companion</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>Añadir una cuenta…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Cerrar esta ventana</translation>
    </message>
    <message>
      <source>Courses to keep…</source>
      <translation>Cursos que conservar…</translation>
    </message>
    <message>
      <source>Diagnostics…</source>
      <translation>Diagnóstico…</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>Export as iCalendar…</source>
      <translation>Exportar como iCalendar…</translation>
    </message>
    <message>
      <source>Export my posts…</source>
      <translation>Exportar mis mensajes…</translation>
    </message>
    <message>
      <source>Forums</source>
      <translation>Foros</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <source>Help on the web</source>
      <translation>Ayuda en la web</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Lo más útil</translation>
    </message>
    <message>
      <source>Import a pack…</source>
      <translation>Importar un paquete…</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Aprendizaje</translation>
    </message>
    <message>
      <source>Mark all in this forum as read</source>
      <translation>Marcar todo este foro como leído</translation>
    </message>
    <message>
      <source>Mark all news as read</source>
      <translation>Marcar todas las noticias como leídas</translation>
    </message>
    <message>
      <source>Mark all notifications as read</source>
      <translation>Marcar todas las notificaciones como leídas</translation>
    </message>
    <message>
      <source>Mark notification as read</source>
      <translation>Marcar la notificación como leída</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajería</translation>
    </message>
    <message>
      <source>New discussion</source>
      <translation>Nuevo debate</translation>
    </message>
    <message>
      <source>New message…</source>
      <translation>Nuevo mensaje privado…</translation>
    </message>
    <message>
      <source>New window</source>
      <translation>Nueva ventana</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Noticias</translation>
    </message>
    <message>
      <source>Next hit in the text</source>
      <translation>Coincidencia siguiente en el texto</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Panel siguiente</translation>
    </message>
    <message>
      <source>Next post</source>
      <translation>Mensaje siguiente</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Tamaño normal del texto</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notificaciones</translation>
    </message>
    <message>
      <source>Open anything…</source>
      <translation>Apertura rápida…</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Bandeja de salida</translation>
    </message>
    <message>
      <source>Previous hit in the text</source>
      <translation>Coincidencia anterior en el texto</translation>
    </message>
    <message>
      <source>Previous post</source>
      <translation>Mensaje anterior</translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>Preguntas pendientes</translation>
    </message>
    <message>
      <source>Quiet: no notifications</source>
      <translation>Silencio: sin notificaciones</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search on the site too</source>
      <translation>Buscar también en el sitio</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Ajustes…</translation>
    </message>
    <message>
      <source>Share…</source>
      <translation>Compartir…</translation>
    </message>
    <message>
      <source>Show what is new</source>
      <translation>Mostrar lo nuevo</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
      <source>Sign out…</source>
      <translation>Cerrar sesión…</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <source>Undo sending or discard</source>
      <translation>Deshacer el envío o el descarte</translation>
    </message>
    <message>
      <source>What to follow…</source>
      <translation>Qué seguir…</translation>
    </message>
    <message>
      <source>What waits to be shared</source>
      <translation>Lo que está por compartir</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>Mientras estuvo fuera</translation>
    </message>
    <message>
      <source>Work offline</source>
      <translation>Trabajar sin conexión</translation>
    </message>
  </context>
  <context>
    <name>WindowCalendar</name>
    <message numerus="yes">
      <source>%n date(s)</source>
      <translation>
        <numerusform>%Ln fecha</numerusform>
        <numerusform>%Ln fechas</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar {day}</source>
      <translation>Calendario {day}</translation>
    </message>
    <message>
      <source>Export the calendar</source>
      <translation>Exportar el calendario</translation>
    </message>
    <message>
      <source>The calendar is saved.</source>
      <translation>El calendario se ha guardado.</translation>
    </message>
    <message>
      <source>iCalendar, for other calendars (*.ics)</source>
      <translation>iCalendar, para otros calendarios (*.ics)</translation>
    </message>
  </context>
  <context>
    <name>WindowLearning</name>
    <message>
      <source>My learning {day}</source>
      <translation>Mi aprendizaje {day}</translation>
    </message>
    <message>
      <source>New discussion in {forum}</source>
      <translation>Nuevo debate en {forum}</translation>
    </message>
    <message>
      <source>PDF, to read and to print (*.pdf)</source>
      <translation>PDF, para leer e imprimir (*.pdf)</translation>
    </message>
    <message>
      <source>Reply in “{discussion}”</source>
      <translation>Respuesta en “{discussion}”</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Guardado como {name}</translation>
    </message>
    <message>
      <source>Table for spreadsheets (*.csv)</source>
      <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
      <source>The journal entry is deleted</source>
      <translation>Se eliminó la entrada del diario</translation>
    </message>
    <message>
      <source>There is no forum to write in</source>
      <translation>No hay ningún foro donde escribir</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>Lo que probé</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Lo que resultó</translation>
    </message>
    <message>
      <source>Where it is to stand</source>
      <translation>Dónde publicarlo</translation>
    </message>
  </context>
  <context>
    <name>WindowNotices</name>
    <message>
      <source>Companion ended by a fault the last time. What you wrote is kept. The report says where it was; nothing is sent by itself.</source>
      <translation>La última vez, Companion terminó por un fallo. Lo que escribió se conserva. El informe dice dónde ocurrió; nada se envía automáticamente.</translation>
    </message>
    <message>
      <source>Companion {version} is there. This is an older one.</source>
      <translation>Ya está disponible Companion {version}. Esta versión es anterior.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Abrir la página</translation>
    </message>
    <message>
      <source>Open the site</source>
      <translation>Abrir el sitio</translation>
    </message>
    <message>
      <source>Read the report…</source>
      <translation>Leer el informe…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message numerus="yes">
      <source>The database of this account was damaged and has been made anew. What you wrote was carried over: %n text(s). Courses and forums come back with the next sync. The damaged file is kept: {path}</source>
      <translation>
        <numerusform>La base de datos de esta cuenta estaba dañada y se ha creado de nuevo. Lo que usted escribió se trasladó: %Ln texto. Los cursos y foros volverán con la próxima sincronización. El archivo dañado se conserva: {path}</numerusform>
        <numerusform>La base de datos de esta cuenta estaba dañada y se ha creado de nuevo. Lo que usted escribió se trasladó: %Ln textos. Los cursos y foros volverán con la próxima sincronización. El archivo dañado se conserva: {path}</numerusform>
      </translation>
    </message>
    <message>
      <source>Whether Companion starts at login could not be changed. The system says: {why}</source>
      <translation>No se pudo cambiar si Companion se abre al iniciar sesión. El sistema dice: {why}</translation>
    </message>
    <message>
      <source>You are signed out of {site}. Everything here is kept.</source>
      <translation>Su sesión en {site} está cerrada. Todo lo de aquí se conserva.</translation>
    </message>
    <message>
      <source>Your settings could not be saved. {why}</source>
      <translation>No se pudieron guardar sus ajustes. {why}</translation>
    </message>
    <message>
      <source>{account} cannot be read now. {why}</source>
      <translation>{account} no se puede leer ahora. {why}</translation>
    </message>
    <message>
      <source>{site} does not let you in at the moment. Everything here is kept.</source>
      <translation>{site} no le deja entrar por ahora. Todo lo que hay aquí se conserva.</translation>
    </message>
    <message>
      <source>{site} wants you to set a new password first. Everything here is kept.</source>
      <translation>{site} pide que establezca primero una contraseña nueva. Todo lo de aquí se conserva.</translation>
    </message>
  </context>
  <context>
    <name>WindowPacks</name>
    <message>
      <source>All of this pack was here already.</source>
      <translation>Todo lo de este paquete ya estaba aquí.</translation>
    </message>
    <message>
      <source>Carry it to colleagues in the same course: they open it with Companion.</source>
      <translation>Llévelo a colegas del mismo curso: lo abrirán con Companion.</translation>
    </message>
    <message>
      <source>Checking the pack…</source>
      <translation>Comprobando el paquete…</translation>
    </message>
    <message>
      <source>Course pack (*.companionpack)</source>
      <translation>Paquete de curso (*.companionpack)</translation>
    </message>
    <message>
      <source>Course packs (*.companionpack)</source>
      <translation>Paquetes de curso (*.companionpack)</translation>
    </message>
    <message>
      <source>Import a pack</source>
      <translation>Importar un paquete</translation>
    </message>
    <message>
      <source>It is marked as not checked. The next sync checks it with the site, and takes away what is not for you.</source>
      <translation>Está señalado como no comprobado. La próxima sincronización lo comprobará con el sitio y quitará lo que no sea para usted.</translation>
    </message>
    <message>
      <source>Make a pack of this course</source>
      <translation>Crear un paquete de este curso</translation>
    </message>
    <message>
      <source>Making the pack…</source>
      <translation>Creando el paquete…</translation>
    </message>
    <message>
      <source>New in {course}</source>
      <translation>Nuevo en {course}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Mostrar la carpeta</translation>
    </message>
    <message>
      <source>The pack is made.</source>
      <translation>El paquete está creado.</translation>
    </message>
  </context>
  <context>
    <name>WindowPeers</name>
    <message>
      <source>I take this</source>
      <translation>Me encargo</translation>
    </message>
    <message>
      <source>No question waits for an answer</source>
      <translation>Ninguna pregunta espera respuesta</translation>
    </message>
    <message>
      <source>Nothing of this week yet</source>
      <translation>Aún nada de esta semana</translation>
    </message>
    <message>
      <source>Questions of your peers that nobody has answered stand here.</source>
      <translation>Aquí aparecen las preguntas de sus compañeros que nadie ha respondido.</translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>Preguntas pendientes</translation>
    </message>
    <message>
      <source>What helped this week</source>
      <translation>Útil esta semana</translation>
    </message>
    <message>
      <source>What peers thanked for, rated and replied to in the last seven days stands here. Tell a peer when a post helped you.</source>
      <translation>Aquí aparece lo que sus compañeros agradecieron, calificaron y respondieron en los últimos siete días. Cuando un mensaje le ayude, dígalo a quien lo escribió.</translation>
    </message>
  </context>
  <context>
    <name>WindowPeople</name>
    <message>
      <source>Contact</source>
      <translation>Contacto</translation>
    </message>
  </context>
  <context>
    <name>WindowSharing</name>
    <message numerus="yes">
      <source>%n thing(s) to share wait. First: {title}, for {service}</source>
      <translation>
        <numerusform>%Ln elemento por compartir: {title}, para {service}</numerusform>
        <numerusform>%Ln elementos por compartir. El primero: {title}, para {service}</numerusform>
      </translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Discarded: {title}</source>
      <translation>Se descartó: {title}</translation>
    </message>
    <message>
      <source>Kept to share later: {title}</source>
      <translation>Guardado para compartir más tarde: {title}</translation>
    </message>
    <message>
      <source>Nothing waits to be shared</source>
      <translation>No hay nada por compartir</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Point a camera here to open it</source>
      <translation>Apunte aquí con una cámara para abrirlo</translation>
    </message>
  </context>
  <context>
    <name>WindowTies</name>
    <message>
      <source>Discussed on other sites</source>
      <translation>Debates en otros sitios</translation>
    </message>
  </context>
  <context>
    <name>WordCompletion</name>
    <message>
      <source>Completions</source>
      <translation>Sugerencias</translation>
    </message>
  </context>
  <context>
    <name>WorkProgress</name>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
  </context>
  <context>
    <name>WritingActions</name>
    <message>
      <source>Attach files</source>
      <translation>Adjuntar archivos</translation>
    </message>
    <message>
      <source>Block of code</source>
      <translation>Bloque de código</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Negrita</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Encabezado</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursiva</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Enlace</translation>
    </message>
    <message>
      <source>List with bullets</source>
      <translation>Lista con viñetas</translation>
    </message>
    <message>
      <source>List with numbers</source>
      <translation>Lista numerada</translation>
    </message>
    <message>
      <source>Next unknown word</source>
      <translation>Palabra desconocida siguiente</translation>
    </message>
    <message>
      <source>Paste as plain text</source>
      <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>Show a picture in the text</source>
      <translation>Mostrar una imagen en el texto</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Ortografía</translation>
    </message>
    <message>
      <source>Strike through</source>
      <translation>Tachado</translation>
    </message>
  </context>
  <context>
    <name>WritingHelp</name>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%Ln palabra</numerusform>
        <numerusform>%Ln palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>Tools for the text</source>
      <translation>Herramientas para el texto</translation>
    </message>
  </context>
  <context>
    <name>WritingTools</name>
    <message>
      <source>Earlier versions…</source>
      <translation>Versiones anteriores…</translation>
    </message>
    <message>
      <source>Mark as question, tip…</source>
      <translation>Etiquetar: pregunta, consejo…</translation>
    </message>
    <message>
      <source>Templates…</source>
      <translation>Plantillas…</translation>
    </message>
    <message>
      <source>Write in its own window</source>
      <translation>Escribir en una ventana aparte</translation>
    </message>
  </context>
  <context>
    <name>_AboutField</name>
    <message>
      <source>nothing in particular</source>
      <translation>nada en particular</translation>
    </message>
  </context>
  <context>
    <name>_Goals</name>
    <message>
      <source> a week</source>
      <translation> por semana</translation>
    </message>
    <message>
      <source>no goal</source>
      <translation>sin objetivo</translation>
    </message>
  </context>
  <context>
    <name>account_wording</name>
    <message numerus="yes">
      <source>%n text(s) could not be sent</source>
      <translation>
        <numerusform>No se pudo enviar %Ln texto</numerusform>
        <numerusform>No se pudieron enviar %Ln textos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) not on the site yet</source>
      <translation>
        <numerusform>%Ln texto que aún no está en el sitio</numerusform>
        <numerusform>%Ln textos que aún no están en el sitio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln no leído</numerusform>
        <numerusform>%Ln no leídos</numerusform>
      </translation>
    </message>
    <message>
      <source>signed out</source>
      <translation>sesión cerrada</translation>
    </message>
    <message numerus="yes">
      <source>{account}: %n text(s) could not be sent.</source>
      <translation>
        <numerusform>{account}: no se pudo enviar %Ln texto.</numerusform>
        <numerusform>{account}: no se pudieron enviar %Ln textos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{account}: you are signed out. %n text(s) wait(s) there; nothing is lost.</source>
      <translation>
        <numerusform>{account}: la sesión está cerrada. Allí espera %Ln texto; no se ha perdido nada.</numerusform>
        <numerusform>{account}: la sesión está cerrada. Allí esperan %Ln textos; no se ha perdido nada.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>activities</name>
    <message>
      <source>Assignment</source>
      <translation>Tarea</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Libro</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Consulta</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>Base de datos</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Done, but not passed</source>
      <translation>Hecho, pero sin aprobar</translation>
    </message>
    <message>
      <source>Due {when}</source>
      <translation>Vence: {when}</translation>
    </message>
    <message>
      <source>External tool</source>
      <translation>Herramienta externa</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation>Encuesta</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Forum</source>
      <translation>Foro</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>Glosario</translation>
    </message>
    <message>
      <source>Interactive content</source>
      <translation>Contenido interactivo</translation>
    </message>
    <message>
      <source>Learning package</source>
      <translation>Paquete de aprendizaje</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Lección</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Enlace</translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>Aún sin hacer</translation>
    </message>
    <message>
      <source>Not open to you</source>
      <translation>No está abierto para usted</translation>
    </message>
    <message>
      <source>Open since {when}</source>
      <translation>Abierto desde: {when}</translation>
    </message>
    <message>
      <source>Opens {when}</source>
      <translation>Abre: {when}</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Quiz</source>
      <translation>Cuestionario</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Encuesta predefinida</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>The site marks it by itself.</source>
      <translation>El sitio lo marca automáticamente.</translation>
    </message>
    <message>
      <source>Video meeting</source>
      <translation>Videoconferencia</translation>
    </message>
    <message>
      <source>Was due {when}</source>
      <translation>Venció: {when}</translation>
    </message>
    <message>
      <source>Wiki</source>
      <translation>Wiki</translation>
    </message>
    <message>
      <source>Workshop</source>
      <translation>Taller</translation>
    </message>
    <message>
      <source>You mark it yourself, by a click or with Space.</source>
      <translation>Lo marca usted, con un clic o con la barra espaciadora.</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>por enviar</translation>
    </message>
    <message>
      <source>{begin} until {end}</source>
      <translation>{begin} – {end}</translation>
    </message>
  </context>
  <context>
    <name>activity</name>
    <message>
      <source>Page on {site}</source>
      <translation>Página en {site}</translation>
    </message>
    <message>
      <source>The text is not here yet. The next sync brings it.</source>
      <translation>El texto aún no está aquí. La próxima sincronización lo traerá.</translation>
    </message>
    <message>
      <source>This chapter is not here yet. The next sync brings it.</source>
      <translation>Este capítulo aún no está aquí. La próxima sincronización lo traerá.</translation>
    </message>
    <message>
      <source>Video on {site}</source>
      <translation>Vídeo en {site}</translation>
    </message>
    <message>
      <source>What is in it is on the site.</source>
      <translation>Su contenido está en el sitio.</translation>
    </message>
    <message>
      <source>[Picture: {words}, {state}]</source>
      <translation>[Imagen: {words}, {state}]</translation>
    </message>
    <message>
      <source>no words</source>
      <translation>sin palabras</translation>
    </message>
  </context>
  <context>
    <name>calendar</name>
    <message numerus="yes">
      <source>%n day(s) before</source>
      <translation>
        <numerusform>%Ln día antes</numerusform>
        <numerusform>%Ln días antes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) before</source>
      <translation>
        <numerusform>%Ln hora antes</numerusform>
        <numerusform>%Ln horas antes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>%Ln minuto antes</numerusform>
        <numerusform>%Ln minutos antes</numerusform>
      </translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Due {when}</source>
      <translation>Vence: {when}</translation>
    </message>
    <message>
      <source>Due: {title}</source>
      <translation>Vence: {title}</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Evento</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más adelante</translation>
    </message>
    <message>
      <source>Meeting rooms</source>
      <translation>Salas de reunión</translation>
    </message>
    <message>
      <source>My note: {note}</source>
      <translation>Mi nota: {note}</translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>Aún sin hacer</translation>
    </message>
    <message>
      <source>Opens {when}</source>
      <translation>Abre: {when}</translation>
    </message>
    <message>
      <source>Opens: {title}</source>
      <translation>Abre: {title}</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Fuera de plazo</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Esta semana</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Mañana</translation>
    </message>
    <message>
      <source>Video meeting</source>
      <translation>Videoconferencia</translation>
    </message>
    <message>
      <source>Was due {when}</source>
      <translation>Venció: {when}</translation>
    </message>
    <message>
      <source>at any time</source>
      <translation>en cualquier momento</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd, d 'de' MMMM</translation>
    </message>
    <message>
      <source>dddd, d MMMM yyyy</source>
      <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>with a note</source>
      <translation>con una nota</translation>
    </message>
    <message>
      <source>{begin} until {end}</source>
      <translation>{begin} – {end}</translation>
    </message>
  </context>
  <context>
    <name>compositions</name>
    <message>
      <source>Comment on {course}</source>
      <translation>Comentario sobre {course}</translation>
    </message>
    <message>
      <source>Edit your post</source>
      <translation>Editar su mensaje</translation>
    </message>
    <message>
      <source>Message to {name}</source>
      <translation>Mensaje para {name}</translation>
    </message>
    <message>
      <source>New discussion in {forum}</source>
      <translation>Nuevo debate en {forum}</translation>
    </message>
    <message>
      <source>Only the person you answer, and those who may read all, will see this.</source>
      <translation>Solo lo verán la persona a la que responde y quienes pueden leerlo todo.</translation>
    </message>
    <message>
      <source>Private reply to {name}</source>
      <translation>Respuesta privada a {name}</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Reply to {name}</source>
      <translation>Respuesta a {name}</translation>
    </message>
  </context>
  <context>
    <name>controls</name>
    <message>
      <source>Empty the field</source>
      <translation>Vaciar el campo</translation>
    </message>
  </context>
  <context>
    <name>conversations</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%Ln no se pudo enviar</numerusform>
        <numerusform>%Ln no se pudieron enviar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln no leído</numerusform>
        <numerusform>%Ln no leídos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%Ln por enviar</numerusform>
        <numerusform>%Ln por enviar</numerusform>
      </translation>
    </message>
    <message>
      <source>Conversation without a name</source>
      <translation>Conversación sin nombre</translation>
    </message>
    <message>
      <source>Notes to yourself</source>
      <translation>Notas para usted</translation>
    </message>
  </context>
  <context>
    <name>course_files</name>
    <message numerus="yes">
      <source>%n file(s), {size}</source>
      <translation>
        <numerusform>%Ln archivo, {size}</numerusform>
        <numerusform>%Ln archivos, {size}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on this computer</source>
      <translation>
        <numerusform>%Ln en este equipo</numerusform>
        <numerusform>%Ln en este equipo</numerusform>
      </translation>
    </message>
    <message>
      <source>Do not download</source>
      <translation>No descargar</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Get the new version</source>
      <translation>Descargar la versión nueva</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Never remove it to make room</source>
      <translation>No quitarlo nunca para liberar espacio</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Remove from this computer</source>
      <translation>Quitar de este equipo</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>The room for kept files is used up. Remove others, or give them more in the settings.</source>
      <translation>El espacio para los archivos se ha agotado. Quite otros o amplíelo en los ajustes.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>on this computer, a new version is to come</source>
      <translation>en este equipo; falta descargar una versión nueva</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>{share} of {size}</source>
      <translation>{share} de {size}</translation>
    </message>
  </context>
  <context>
    <name>elsewhere</name>
    <message>
      <source>This account cannot be read now</source>
      <translation>Esta cuenta no se puede leer ahora</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>no leído</translation>
    </message>
  </context>
  <context>
    <name>explanations</name>
    <message>
      <source>A discussion needs a subject.</source>
      <translation>Un debate necesita un asunto.</translation>
    </message>
    <message>
      <source>A file is larger than the site takes.</source>
      <translation>Un archivo es más grande de lo que acepta el sitio.</translation>
    </message>
    <message>
      <source>A file is larger than this forum takes.</source>
      <translation>Un archivo es más grande de lo que acepta este foro.</translation>
    </message>
    <message>
      <source>A file of this draft is no longer on this computer.</source>
      <translation>Un archivo de este borrador ya no está en este equipo.</translation>
    </message>
    <message>
      <source>A second copy of all your unsent text is kept beside it.</source>
      <translation>Junto a ella se conserva una segunda copia de todo su texto sin enviar.</translation>
    </message>
    <message>
      <source>An earlier version of this text is on the site already.</source>
      <translation>Una versión anterior de este texto ya está en el sitio.</translation>
    </message>
    <message>
      <source>Another program holds Companion's database.</source>
      <translation>Otro programa está usando la base de datos de Companion.</translation>
    </message>
    <message>
      <source>Ask a moderator why. You can edit it and send it again, or discard it.</source>
      <translation>Pregunte el motivo a un moderador. Puede editarlo y enviarlo de nuevo, o descartarlo.</translation>
    </message>
    <message>
      <source>Ask for one with fewer files.</source>
      <translation>Pida uno con menos archivos.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for a signed certificate. On a public network, open its sign-in page in the browser first.</source>
      <translation>Pida a los administradores del sitio un certificado firmado. En una red pública, abra primero su página de acceso en el navegador.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for one; on the command line, give it with --token-stdin.</source>
      <translation>Pida uno a los administradores del sitio; en la línea de órdenes, délo con --token-stdin.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for the right to search.</source>
      <translation>Pida a los administradores del sitio el permiso para buscar.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for the right to use the mobile service.</source>
      <translation>Pida a los administradores del sitio el permiso para usar el servicio móvil.</translation>
    </message>
    <message>
      <source>Ask the site's administrators to switch on web services for mobile devices.</source>
      <translation>Pida a los administradores del sitio que activen los servicios web para dispositivos móviles.</translation>
    </message>
    <message>
      <source>Ask the site's administrators, outside of Companion. What waits is sent once the site lets you in again.</source>
      <translation>Pregunte a los administradores del sitio, fuera de Companion. Lo que espera se enviará cuando el sitio le deje entrar de nuevo.</translation>
    </message>
    <message>
      <source>Ask those who look after this computer if you need it.</source>
      <translation>Si lo necesita, pregunte a quienes se ocupan de este equipo.</translation>
    </message>
    <message>
      <source>Ask your IT staff for the proxy settings of this network.</source>
      <translation>Pida a su equipo de informática la configuración del proxy de esta red.</translation>
    </message>
    <message>
      <source>Ask your IT staff how to put them into this computer's proxy settings.</source>
      <translation>Pregunte a su equipo de informática cómo ponerlos en la configuración del proxy de este equipo.</translation>
    </message>
    <message>
      <source>Begin again, and open the browser from here.</source>
      <translation>Empiece de nuevo y abra el navegador desde aquí.</translation>
    </message>
    <message>
      <source>Check both. If they are right, the account may be suspended or locked for a while: ask the site's administrators.</source>
      <translation>Revise ambos. Si son correctos, la cuenta puede estar suspendida o bloqueada por un tiempo: pregunte a los administradores del sitio.</translation>
    </message>
    <message>
      <source>Check date and time of this computer: a clock that is ahead makes it look so. If they are right, tell the site's administrators.</source>
      <translation>Revise la fecha y la hora de este equipo: con un reloj adelantado parece que es así. Si son correctas, avise a los administradores del sitio.</translation>
    </message>
    <message>
      <source>Check date and time of this computer: a clock that is behind makes it look so. If they are right, tell the site's administrators.</source>
      <translation>Revise la fecha y la hora de este equipo: con un reloj atrasado parece que es así. Si son correctas, avise a los administradores del sitio.</translation>
    </message>
    <message>
      <source>Check that the disk is not read-only and that the folder belongs to you.</source>
      <translation>Compruebe que el disco no sea de solo lectura y que la carpeta le pertenezca.</translation>
    </message>
    <message>
      <source>Check the address: it is the one you see in the browser when you open your courses.</source>
      <translation>Revise la dirección: es la que ve en el navegador cuando abre sus cursos.</translation>
    </message>
    <message>
      <source>Check the connection and the address. Companion tries again by itself.</source>
      <translation>Revise la conexión y la dirección. Companion lo intentará de nuevo automáticamente.</translation>
    </message>
    <message>
      <source>Check the number; it may have been removed on the site.</source>
      <translation>Revise el número; puede que se haya eliminado en el sitio.</translation>
    </message>
    <message>
      <source>Close other Companion windows or commands and try again.</source>
      <translation>Cierre otras ventanas u órdenes de Companion e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Companion cannot write to its data folder.</source>
      <translation>Companion no puede escribir en su carpeta de datos.</translation>
    </message>
    <message>
      <source>Companion could not bring its database up to date.</source>
      <translation>Companion no pudo actualizar su base de datos.</translation>
    </message>
    <message>
      <source>Companion does not wait for this sign-in: it was not begun here, took too long, or has been used already.</source>
      <translation>Companion no espera este inicio de sesión: no se empezó aquí, tardó demasiado o ya se ha usado.</translation>
    </message>
    <message>
      <source>Companion is running, but does not answer.</source>
      <translation>Companion está en marcha, pero no responde.</translation>
    </message>
    <message>
      <source>Companion is syncing this account already, in another window or command.</source>
      <translation>Companion ya está sincronizando esta cuenta, en otra ventana u orden.</translation>
    </message>
    <message>
      <source>Companion looks up what arrived and tries again by itself.</source>
      <translation>Companion comprueba qué llegó y lo intenta de nuevo automáticamente.</translation>
    </message>
    <message>
      <source>Companion's database is damaged.</source>
      <translation>La base de datos de Companion está dañada.</translation>
    </message>
    <message>
      <source>Compare both versions, and keep yours, keep theirs, or merge them.</source>
      <translation>Compare las dos versiones y conserve la suya, conserve la otra o combínelas.</translation>
    </message>
    <message>
      <source>Compare the two; copy your newer text if you want to post it as well.</source>
      <translation>Compare las dos; copie su texto más nuevo si quiere publicarlo también.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from, or ask for a new one.</source>
      <translation>Cópielo de nuevo desde su origen o pida uno nuevo.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
      <source>Copy the text and post it as a new discussion, or discard it.</source>
      <translation>Copie el texto y publíquelo como debate nuevo, o descártelo.</translation>
    </message>
    <message>
      <source>Copy the text to a forum, or try again later.</source>
      <translation>Copie el texto a un foro o inténtelo más tarde.</translation>
    </message>
    <message>
      <source>Copy the text to a reply of its own, or discard it.</source>
      <translation>Copie el texto en una respuesta aparte o descártelo.</translation>
    </message>
    <message>
      <source>Copy the text to another discussion.</source>
      <translation>Copie el texto a otro debate.</translation>
    </message>
    <message>
      <source>Copy the text to another forum, or ask a teacher.</source>
      <translation>Copie el texto a otro foro o pregunte al profesorado.</translation>
    </message>
    <message>
      <source>Copy the text, or ask the site's administrators.</source>
      <translation>Copie el texto o pregunte a los administradores del sitio.</translation>
    </message>
    <message>
      <source>Copy the text, or discard it.</source>
      <translation>Copie el texto o descártelo.</translation>
    </message>
    <message>
      <source>Copy the whole address: it begins with companion://token= or moodlemobile://token=.</source>
      <translation>Copie la dirección completa: empieza por companion://token= o moodlemobile://token=.</translation>
    </message>
    <message>
      <source>Correct or remove the file settings.json in the data folder.</source>
      <translation>Corrija o elimine el archivo settings.json de la carpeta de datos.</translation>
    </message>
    <message>
      <source>Do not use it. Ask a colleague you trust for a new one.</source>
      <translation>No lo use. Pida uno nuevo a alguien de confianza.</translation>
    </message>
    <message>
      <source>Edit it and try again, or copy the text.</source>
      <translation>Edítelo e inténtelo de nuevo, o copie el texto.</translation>
    </message>
    <message>
      <source>Edit it and try again.</source>
      <translation>Edítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Edit it to send it as a reply that all can read, or discard it.</source>
      <translation>Edítela para enviarla como respuesta que todos pueden leer, o descártela.</translation>
    </message>
    <message>
      <source>Edit the post to add them again, or share them in another way.</source>
      <translation>Edite el mensaje para añadirlos de nuevo, o compártalos de otra manera.</translation>
    </message>
    <message>
      <source>Enrol on the site and sync once; then import it again.</source>
      <translation>Matricúlese en el sitio y sincronice una vez; después vuelva a importarlo.</translation>
    </message>
    <message>
      <source>Everything you wrote is kept on this computer.</source>
      <translation>Todo lo que escribió se conserva en este equipo.</translation>
    </message>
    <message>
      <source>Free some space. Saving is tried again with the next change.</source>
      <translation>Libere algo de espacio. Se intentará guardar de nuevo con el próximo cambio.</translation>
    </message>
    <message>
      <source>Give it one.</source>
      <translation>Póngale uno.</translation>
    </message>
    <message>
      <source>Go on reading and writing. Companion tries again by itself after a while.</source>
      <translation>Siga leyendo y escribiendo. Companion lo intentará de nuevo automáticamente dentro de un rato.</translation>
    </message>
    <message>
      <source>Go on reading and writing. Companion tries again by itself.</source>
      <translation>Siga leyendo y escribiendo. Companion lo intentará de nuevo automáticamente.</translation>
    </message>
    <message>
      <source>If it does not appear, ask a moderator, or copy the text into a new post.</source>
      <translation>Si no aparece, pregunte a un moderador o copie el texto en un mensaje nuevo.</translation>
    </message>
    <message>
      <source>Install and unlock a keyring (on Linux gnome-keyring or KWallet), and start Companion again.</source>
      <translation>Instale y desbloquee un llavero (en Linux, gnome-keyring o KWallet) e inicie Companion de nuevo.</translation>
    </message>
    <message>
      <source>Install and unlock one (on Linux gnome-keyring or KWallet), and try again.</source>
      <translation>Instale uno y desbloquéelo (en Linux, gnome-keyring o KWallet) e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Install and unlock one (on Linux gnome-keyring or KWallet), or stay signed in for this run only.</source>
      <translation>Instale y desbloquee uno (en Linux, gnome-keyring o KWallet), o mantenga la sesión solo hasta cerrar la aplicación.</translation>
    </message>
    <message>
      <source>Install the earlier version again, and send the log file to those who look after Companion for you.</source>
      <translation>Instale de nuevo la versión anterior y envíe el archivo de registro a quienes se ocupan de Companion en su organización.</translation>
    </message>
    <message>
      <source>Install the newer version again.</source>
      <translation>Instale de nuevo la versión más nueva.</translation>
    </message>
    <message>
      <source>Install the newer version, or ask for a pack that an older one made.</source>
      <translation>Instale la versión más nueva o pida un paquete creado con una más antigua.</translation>
    </message>
    <message>
      <source>It is tried again. If it happens again, tell the site's administrators.</source>
      <translation>Se intentará de nuevo. Si vuelve a pasar, avise a los administradores del sitio.</translation>
    </message>
    <message>
      <source>It may still be starting: wait a little. If no window comes, end it as your system ends programs that hang, and start it again.</source>
      <translation>Puede que aún se esté iniciando: espere un poco. Si no aparece ninguna ventana, ciérrelo como se cierran en su sistema los programas que no responden, e inícielo de nuevo.</translation>
    </message>
    <message>
      <source>It waited for a moderator, and the site has it no longer: it was not approved.</source>
      <translation>Esperaba a un moderador y el sitio ya no lo tiene: no se aprobó.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>No se tocó.</translation>
    </message>
    <message>
      <source>It was stopped.</source>
      <translation>Se detuvo.</translation>
    </message>
    <message>
      <source>Look at the outbox and try again in a moment.</source>
      <translation>Mire la bandeja de salida e inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>Make it smaller, or share it in another way.</source>
      <translation>Reduzca su tamaño o compártalo de otra manera.</translation>
    </message>
    <message>
      <source>Messages between people are switched off on this site.</source>
      <translation>Los mensajes entre personas están desactivados en este sitio.</translation>
    </message>
    <message>
      <source>No account is opened, and nothing was changed.</source>
      <translation>No se abre ninguna cuenta, y no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>No secure connection to the site could be made.</source>
      <translation>No se pudo establecer una conexión segura con el sitio.</translation>
    </message>
    <message>
      <source>Nothing of the account was changed.</source>
      <translation>No se ha cambiado nada de la cuenta.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <source>Nothing was lost; what was being sent is looked up before it is sent again.</source>
      <translation>No se perdió nada; lo que se estaba enviando se comprueba antes de enviarlo de nuevo.</translation>
    </message>
    <message>
      <source>Nothing was sent under the other name.</source>
      <translation>No se envió nada con el otro nombre.</translation>
    </message>
    <message>
      <source>Nothing was sent, and everything you wrote is kept on this computer.</source>
      <translation>No se envió nada, y todo lo que escribió se conserva en este equipo.</translation>
    </message>
    <message>
      <source>Nothing was touched: all of it is there.</source>
      <translation>No se tocó nada: todo está ahí.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in a browser first. Otherwise try again later, and tell the site's administrators if it stays so.</source>
      <translation>En una red pública, abra primero su página de acceso en un navegador. Si no es el caso, inténtelo más tarde y avise a los administradores del sitio si sigue así.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. At work or at school, ask the IT staff whether they look into connections.</source>
      <translation>En una red pública, abra primero su página de acceso en el navegador. En el trabajo o en el centro de estudios, pregunte al equipo de informática si inspeccionan las conexiones.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. Otherwise ask the site's administrators.</source>
      <translation>En una red pública, abra primero su página de acceso en el navegador. Si no es el caso, pregunte a los administradores del sitio.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. Otherwise check the site's address.</source>
      <translation>En una red pública, abra primero su página de acceso en el navegador. Si no es el caso, revise la dirección del sitio.</translation>
    </message>
    <message>
      <source>Open the account that you have on that site, and import it there.</source>
      <translation>Abra la cuenta que tiene en ese sitio e impórtelo allí.</translation>
    </message>
    <message>
      <source>Open the network's page in the browser, and sign in or agree there. If you see the site itself there, it is the site that has trouble: try again later.</source>
      <translation>Abra la página de la red en el navegador e identifíquese o acepte las condiciones allí. Si allí ve el propio sitio, es el sitio el que tiene problemas: inténtelo más tarde.</translation>
    </message>
    <message>
      <source>Open the site in the browser and set a new password; what waits is sent then.</source>
      <translation>Abra el sitio en el navegador y establezca una contraseña nueva; entonces se enviará lo que está por enviar.</translation>
    </message>
    <message>
      <source>Put a space after “&lt;” or write it in words.</source>
      <translation>Ponga un espacio después de “&lt;” o escríbalo con palabras.</translation>
    </message>
    <message>
      <source>Reach them in a forum that you share, or discard the message.</source>
      <translation>Escríbale en un foro que compartan o descarte el mensaje.</translation>
    </message>
    <message>
      <source>Remove it and add it again.</source>
      <translation>Quítelo y añádalo de nuevo.</translation>
    </message>
    <message>
      <source>Remove other files, or give them more room in the settings.</source>
      <translation>Quite otros archivos o deles más espacio en los ajustes.</translation>
    </message>
    <message>
      <source>Remove some of them.</source>
      <translation>Quite algunos.</translation>
    </message>
    <message>
      <source>Remove the files, or put their content into the text.</source>
      <translation>Quite los archivos o ponga su contenido en el texto.</translation>
    </message>
    <message>
      <source>Search what is on this computer, or search on the site in the browser.</source>
      <translation>Busque en lo que está en este equipo, o en el sitio con el navegador.</translation>
    </message>
    <message>
      <source>See that all of it was copied, or ask the site's administrators for a new one.</source>
      <translation>Compruebe que se ha copiado entero, o pida uno nuevo a los administradores del sitio.</translation>
    </message>
    <message>
      <source>Send or export them first, or say that they are to be removed, too.</source>
      <translation>Envíelos o expórtelos primero, o indique que también deben eliminarse.</translation>
    </message>
    <message>
      <source>Shorten it to 255 letters.</source>
      <translation>Acórtelo a 255 letras.</translation>
    </message>
    <message>
      <source>Sign in again; what waits is sent then.</source>
      <translation>Inicie sesión de nuevo; entonces se enviará lo que está por enviar.</translation>
    </message>
    <message>
      <source>Sign in as the person this account belongs to (in the browser, sign out of the site first), or add another account.</source>
      <translation>Inicie sesión como la persona a la que pertenece esta cuenta (en el navegador, cierre primero la sesión del sitio), o añada otra cuenta.</translation>
    </message>
    <message>
      <source>Sign in through the browser; on the command line, with --sso.</source>
      <translation>Inicie sesión desde el navegador; en la línea de órdenes, con --sso.</translation>
    </message>
    <message>
      <source>Somebody between you and the site answers in its place: nobody whom this computer trusts has signed the certificate.</source>
      <translation>Alguien entre usted y el sitio responde en su lugar: nadie en quien este equipo confíe ha firmado el certificado.</translation>
    </message>
    <message>
      <source>Somebody between you and the site answers in its place: the certificate is made for another address.</source>
      <translation>Alguien entre usted y el sitio responde en su lugar: el certificado está hecho para otra dirección.</translation>
    </message>
    <message>
      <source>Something else came in the place of the file.</source>
      <translation>Llegó otra cosa en lugar del archivo.</translation>
    </message>
    <message>
      <source>Something went wrong that Companion did not expect.</source>
      <translation>Ocurrió un fallo que Companion no esperaba.</translation>
    </message>
    <message>
      <source>Start Companion again: it sets the file aside, brings your text back and reads the forums anew.</source>
      <translation>Inicie Companion de nuevo: aparta el archivo, recupera su texto y vuelve a leer los foros.</translation>
    </message>
    <message>
      <source>Switch off “Work offline” to send and receive.</source>
      <translation>Desactive “Trabajar sin conexión” para enviar y recibir.</translation>
    </message>
    <message>
      <source>Sync to learn what is allowed now, or ask a teacher.</source>
      <translation>Sincronice para saber qué está permitido ahora, o pregunte al profesorado.</translation>
    </message>
    <message>
      <source>Tell those who look after this computer: they mend it, and try it with “companion policy check”.</source>
      <translation>Avise a quienes se ocupan de este equipo: lo corrigen y lo comprueban con “companion policy check”.</translation>
    </message>
    <message>
      <source>The account was not opened, and nothing of it was changed.</source>
      <translation>La cuenta no se abrió, y no se cambió nada en ella.</translation>
    </message>
    <message>
      <source>The address {address} is not encrypted: your password could be read on the way.</source>
      <translation>La dirección {address} no está cifrada: su contraseña podría leerse por el camino.</translation>
    </message>
    <message>
      <source>The answer of the site was lost, and the post is not to be seen. This site has posts approved by moderators: it may wait for them. It is not sent again, so that it does not appear twice.</source>
      <translation>Se perdió la respuesta del sitio y el mensaje no se ve. En este sitio los moderadores aprueban los mensajes: puede que los esté esperando. No se envía de nuevo, para que no aparezca dos veces.</translation>
    </message>
    <message>
      <source>The connection may be slow. Companion tries again by itself.</source>
      <translation>La conexión puede ser lenta. Companion lo intentará de nuevo automáticamente.</translation>
    </message>
    <message>
      <source>The connection was lost before the site had answered.</source>
      <translation>Se perdió la conexión antes de que el sitio respondiera.</translation>
    </message>
    <message>
      <source>The database is as it was before, and a copy of it stands beside it.</source>
      <translation>La base de datos está como antes, y hay una copia junto a ella.</translation>
    </message>
    <message>
      <source>The disk is full, so the last change could not be saved.</source>
      <translation>El disco está lleno, así que no se pudo guardar el último cambio.</translation>
    </message>
    <message>
      <source>The network's proxy asks for a name and a password.</source>
      <translation>El proxy de la red pide un nombre y una contraseña.</translation>
    </message>
    <message>
      <source>The network's proxy could not be reached, or did not let the connection through.</source>
      <translation>No se pudo llegar al proxy de la red, o este no dejó pasar la conexión.</translation>
    </message>
    <message>
      <source>The place this was written for is no longer there.</source>
      <translation>El lugar para el que se escribió esto ya no existe.</translation>
    </message>
    <message>
      <source>The post is on the site, but without some of its files.</source>
      <translation>El mensaje está en el sitio, pero sin algunos de sus archivos.</translation>
    </message>
    <message>
      <source>The post was changed on the site since you began to edit it.</source>
      <translation>El mensaje cambió en el sitio desde que usted empezó a editarlo.</translation>
    </message>
    <message>
      <source>The settings file cannot be read.</source>
      <translation>No se puede leer el archivo de ajustes.</translation>
    </message>
    <message>
      <source>The sign-in belongs to somebody else than this account.</source>
      <translation>El inicio de sesión pertenece a otra persona, no a la de esta cuenta.</translation>
    </message>
    <message>
      <source>The site asks to wait before it answers more.</source>
      <translation>El sitio pide esperar antes de responder más.</translation>
    </message>
    <message>
      <source>The site at {address} does not let apps in.</source>
      <translation>El sitio en {address} no permite el acceso de aplicaciones.</translation>
    </message>
    <message>
      <source>The site at {address} has switched off the access that apps need.</source>
      <translation>El sitio en {address} tiene desactivado el acceso que necesitan las aplicaciones.</translation>
    </message>
    <message>
      <source>The site at {address} signs apps in by a token only.</source>
      <translation>El sitio de {address} solo admite aplicaciones con un token.</translation>
    </message>
    <message>
      <source>The site at {address} signs people in only through the browser.</source>
      <translation>El sitio en {address} permite iniciar sesión solo desde el navegador.</translation>
    </message>
    <message>
      <source>The site did not accept the text or the subject as it is.</source>
      <translation>El sitio no aceptó el texto o el asunto tal como está.</translation>
    </message>
    <message>
      <source>The site did not accept this name and password.</source>
      <translation>El sitio no aceptó este nombre y esta contraseña.</translation>
    </message>
    <message>
      <source>The site did not accept this post.</source>
      <translation>El sitio no aceptó este mensaje.</translation>
    </message>
    <message>
      <source>The site did not answer in time.</source>
      <translation>El sitio no respondió a tiempo.</translation>
    </message>
    <message>
      <source>The site did not sign you in ({code}).</source>
      <translation>El sitio no inició su sesión ({code}).</translation>
    </message>
    <message>
      <source>The site does not allow this here, or its time is over.</source>
      <translation>El sitio no permite esto aquí, o su plazo terminó.</translation>
    </message>
    <message>
      <source>The site does not know this token.</source>
      <translation>El sitio no conoce este token.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there until {until}.</source>
      <translation>El sitio no le deja entrar: tiene el acceso vetado hasta el {until}.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there until {until}. Its reason: {reason}</source>
      <translation>El sitio no le deja entrar: tiene el acceso vetado hasta el {until}. Su motivo: {reason}</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there.</source>
      <translation>El sitio no le deja entrar: tiene el acceso vetado.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there. Its reason: {reason}</source>
      <translation>El sitio no le deja entrar: tiene el acceso vetado. Su motivo: {reason}</translation>
    </message>
    <message>
      <source>The site does not let you post here.</source>
      <translation>El sitio no le permite publicar aquí.</translation>
    </message>
    <message>
      <source>The site does not let you search.</source>
      <translation>El sitio no le permite buscar.</translation>
    </message>
    <message>
      <source>The site does not search for these words; most sites want three letters or more.</source>
      <translation>El sitio no busca estas palabras; la mayoría pide tres letras o más.</translation>
    </message>
    <message>
      <source>The site does not take connections at the moment.</source>
      <translation>El sitio no acepta conexiones en este momento.</translation>
    </message>
    <message>
      <source>The site has ended your sign-in.</source>
      <translation>El sitio ha cerrado su sesión.</translation>
    </message>
    <message>
      <source>The site is being maintained.</source>
      <translation>El sitio está en mantenimiento.</translation>
    </message>
    <message>
      <source>The site is too busy to answer.</source>
      <translation>El sitio está demasiado ocupado para responder.</translation>
    </message>
    <message>
      <source>The site may be switched off. Companion tries again by itself.</source>
      <translation>El sitio puede estar apagado. Companion lo intentará de nuevo automáticamente.</translation>
    </message>
    <message>
      <source>The site refuses a subject with “&lt;” right before a letter, a digit, “/” or “!”.</source>
      <translation>El sitio rechaza un asunto con “&lt;” justo antes de una letra, una cifra, “/” o “!”.</translation>
    </message>
    <message>
      <source>The site stumbled over this post, and it is not there.</source>
      <translation>El sitio tropezó con este mensaje, y no está allí.</translation>
    </message>
    <message>
      <source>The site takes no post from you here now: the discussion or forum is closed, or you have reached the number of posts allowed.</source>
      <translation>El sitio no acepta ahora mensajes suyos aquí: el debate o el foro está cerrado, o usted ha alcanzado el número de mensajes permitido.</translation>
    </message>
    <message>
      <source>The site wants you to set a new password before it shows anything.</source>
      <translation>El sitio pide que establezca una contraseña nueva antes de mostrar nada.</translation>
    </message>
    <message>
      <source>The site's address could not be found on the network.</source>
      <translation>No se encontró la dirección del sitio en la red.</translation>
    </message>
    <message>
      <source>The site's answer could not be understood.</source>
      <translation>No se pudo entender la respuesta del sitio.</translation>
    </message>
    <message>
      <source>The site's certificate is signed by nobody but itself, so anybody could be answering in the site's place.</source>
      <translation>El certificado del sitio solo está firmado por sí mismo, así que cualquiera podría estar respondiendo en su lugar.</translation>
    </message>
    <message>
      <source>The subject is longer than the site takes.</source>
      <translation>El asunto es más largo de lo que acepta el sitio.</translation>
    </message>
    <message>
      <source>The text holds a character that cannot be sent.</source>
      <translation>El texto contiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
      <source>The time in which the site lets you change this post is over.</source>
      <translation>El plazo en que el sitio le permite modificar este mensaje ha terminado.</translation>
    </message>
    <message>
      <source>The time of the site's certificate has not begun yet.</source>
      <translation>El certificado del sitio aún no es válido: su plazo no ha comenzado.</translation>
    </message>
    <message>
      <source>The time of the site's certificate is over.</source>
      <translation>El certificado del sitio ha caducado.</translation>
    </message>
    <message>
      <source>There is no connection to the site.</source>
      <translation>No hay conexión con el sitio.</translation>
    </message>
    <message>
      <source>There is no keyring in which the key of an encrypted account could be kept safely.</source>
      <translation>No hay ningún llavero en el que guardar con seguridad la clave de una cuenta cifrada.</translation>
    </message>
    <message>
      <source>There is no keyring in which the sign-in could be kept safely.</source>
      <translation>No hay ningún llavero donde guardar el acceso de forma segura.</translation>
    </message>
    <message>
      <source>There is no room for it within what kept files may take.</source>
      <translation>No cabe en el espacio previsto para los archivos.</translation>
    </message>
    <message>
      <source>There is no text yet.</source>
      <translation>Aún no hay texto.</translation>
    </message>
    <message>
      <source>There is no {kind} {key} here.</source>
      <translation>Aquí no hay {kind} {key}.</translation>
    </message>
    <message>
      <source>These are more files than this forum takes with a post.</source>
      <translation>Son más archivos de los que este foro acepta con un mensaje.</translation>
    </message>
    <message>
      <source>This account holds texts of yours that are nowhere else.</source>
      <translation>Esta cuenta contiene textos suyos que no están en ningún otro lugar.</translation>
    </message>
    <message>
      <source>This account is encrypted, and the keyring of this computer does not have its key.</source>
      <translation>Esta cuenta está cifrada, y el llavero de este equipo no tiene su clave.</translation>
    </message>
    <message>
      <source>This cannot be changed now: it is being sent, or was sent meanwhile.</source>
      <translation>Esto no se puede cambiar ahora: se está enviando o se envió entretanto.</translation>
    </message>
    <message>
      <source>This course pack is damaged.</source>
      <translation>Este paquete de curso está dañado.</translation>
    </message>
    <message>
      <source>This course pack is larger than Companion takes in.</source>
      <translation>Este paquete de curso es más grande de lo que acepta Companion.</translation>
    </message>
    <message>
      <source>This course pack is not as Companion makes them; it may have been tampered with.</source>
      <translation>Este paquete de curso no es como los que crea Companion; puede que lo hayan manipulado.</translation>
    </message>
    <message>
      <source>This course pack is of another site: {site}.</source>
      <translation>Este paquete de curso es de otro sitio: {site}.</translation>
    </message>
    <message>
      <source>This course pack was made by a newer version of Companion.</source>
      <translation>Este paquete de curso se creó con una versión más nueva de Companion.</translation>
    </message>
    <message>
      <source>This database was written by a newer version of Companion.</source>
      <translation>Esta base de datos la escribió una versión más nueva de Companion.</translation>
    </message>
    <message>
      <source>This file is not a course pack, or a part of it is missing.</source>
      <translation>Este archivo no es un paquete de curso, o le falta una parte.</translation>
    </message>
    <message>
      <source>This forum takes no attachments.</source>
      <translation>Este foro no acepta archivos adjuntos.</translation>
    </message>
    <message>
      <source>This is not the address with which a site ends a sign-in.</source>
      <translation>Esta no es la dirección con la que un sitio termina un inicio de sesión.</translation>
    </message>
    <message>
      <source>This is switched off by your organisation.</source>
      <translation>Su organización ha desactivado esta función.</translation>
    </message>
    <message>
      <source>This network asks you to sign in first: a page came where the site should answer.</source>
      <translation>Esta red pide identificarse primero: llegó una página donde debía responder el sitio.</translation>
    </message>
    <message>
      <source>This person is no longer on the site.</source>
      <translation>Esta persona ya no está en el sitio.</translation>
    </message>
    <message>
      <source>This person takes no messages from you: they may have blocked you, or take messages from their contacts only.</source>
      <translation>Esta persona no acepta mensajes de usted: puede que le haya bloqueado o que solo acepte mensajes de sus contactos.</translation>
    </message>
    <message>
      <source>This site cannot be searched from here.</source>
      <translation>En este sitio no se puede buscar desde aquí.</translation>
    </message>
    <message>
      <source>Those who look after this computer want accounts encrypted, and there is no keyring for the key.</source>
      <translation>Quienes se ocupan de este equipo quieren que las cuentas estén cifradas, y no hay ningún llavero para la clave.</translation>
    </message>
    <message>
      <source>Try again later, or copy the text to another discussion.</source>
      <translation>Inténtelo más tarde o copie el texto a otro debate.</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, send the log file to those who look after Companion for you.</source>
      <translation>Inténtelo de nuevo. Si vuelve a pasar, envíe el archivo de registro a quienes se ocupan de Companion en su organización.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, tell the site's administrators.</source>
      <translation>Inténtelo de nuevo. Si vuelve a pasar, avise a los administradores del sitio.</translation>
    </message>
    <message>
      <source>Try to sign in with the browser. If that works, ask the site's administrators.</source>
      <translation>Intente iniciar sesión con el navegador. Si eso funciona, pregunte a los administradores del sitio.</translation>
    </message>
    <message>
      <source>Type it as in the browser, for example https://learn.example.org.</source>
      <translation>Escríbala como en el navegador, por ejemplo https://learn.example.org.</translation>
    </message>
    <message>
      <source>Type more letters or words.</source>
      <translation>Escriba más letras o palabras.</translation>
    </message>
    <message>
      <source>Type the text anew around it.</source>
      <translation>Vuelva a escribir el texto alrededor de él.</translation>
    </message>
    <message>
      <source>Unlock the keyring and try again. If the key is gone, give the recovery phrase: the window asks for it, and so does the command `companion unlock`.</source>
      <translation>Desbloquee el llavero e inténtelo de nuevo. Si la clave ya no está, dé la frase de recuperación: la pide la ventana, y también la orden `companion unlock`.</translation>
    </message>
    <message>
      <source>Use one of these: {sites}.</source>
      <translation>Use uno de estos: {sites}.</translation>
    </message>
    <message>
      <source>Use the address that begins with https://.</source>
      <translation>Use la dirección que empieza por https://.</translation>
    </message>
    <message>
      <source>Wait until it has finished.</source>
      <translation>Espere hasta que termine.</translation>
    </message>
    <message>
      <source>What was saved before is safe.</source>
      <translation>Lo que se guardó antes está a salvo.</translation>
    </message>
    <message>
      <source>What was saved before is safe; text in an open window stays there until you close it.</source>
      <translation>Lo que se guardó antes está a salvo; el texto de una ventana abierta permanece allí hasta que la cierre.</translation>
    </message>
    <message>
      <source>What you answered is no longer on the site.</source>
      <translation>Aquello a lo que respondió ya no está en el sitio.</translation>
    </message>
    <message>
      <source>What you answered was discarded before it was sent.</source>
      <translation>Aquello a lo que respondió se descartó antes de enviarse.</translation>
    </message>
    <message>
      <source>What your organisation has set for Companion cannot be used.
{problems}</source>
      <translation>Los ajustes que su organización ha fijado para Companion no se pueden usar.
{problems}</translation>
    </message>
    <message>
      <source>Write something to post.</source>
      <translation>Escriba algo para publicar.</translation>
    </message>
    <message>
      <source>You are no longer enrolled in this course.</source>
      <translation>Usted ya no tiene matrícula en este curso.</translation>
    </message>
    <message>
      <source>You are not in the course of this pack: {course}.</source>
      <translation>No está en el curso de este paquete: {course}.</translation>
    </message>
    <message>
      <source>You are working offline.</source>
      <translation>Está trabajando sin conexión.</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows in a period.</source>
      <translation>Ha alcanzado el número de mensajes que este foro permite en un período.</translation>
    </message>
    <message>
      <source>You may not reply privately here; the reply was not sent, so that it is not shown to all.</source>
      <translation>Aquí no puede responder en privado; la respuesta no se envió, para que no se muestre a todos.</translation>
    </message>
    <message>
      <source>Your account may not be used from apps on this site.</source>
      <translation>En este sitio, su cuenta no se puede usar desde aplicaciones.</translation>
    </message>
    <message>
      <source>Your draft is kept.</source>
      <translation>Su borrador se conserva.</translation>
    </message>
    <message>
      <source>Your organisation does not allow an account on {address}.</source>
      <translation>Su organización no permite una cuenta en {address}.</translation>
    </message>
    <message>
      <source>Your password is never stored, and the sign-in not without a keyring.</source>
      <translation>Su contraseña nunca se guarda, y el acceso no se guarda sin un llavero.</translation>
    </message>
    <message>
      <source>Your text is kept in the outbox.</source>
      <translation>Su texto se conserva en la bandeja de salida.</translation>
    </message>
    <message>
      <source>account</source>
      <translation>cuenta</translation>
    </message>
    <message>
      <source>activity</source>
      <translation>actividad</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>comentario</translation>
    </message>
    <message>
      <source>conversation</source>
      <translation>conversación</translation>
    </message>
    <message>
      <source>course</source>
      <translation>curso</translation>
    </message>
    <message>
      <source>discussion</source>
      <translation>debate</translation>
    </message>
    <message>
      <source>event</source>
      <translation>evento</translation>
    </message>
    <message>
      <source>feed</source>
      <translation>canal</translation>
    </message>
    <message>
      <source>file</source>
      <translation>archivo</translation>
    </message>
    <message>
      <source>forum</source>
      <translation>foro</translation>
    </message>
    <message>
      <source>journal entry</source>
      <translation>entrada del diario</translation>
    </message>
    <message>
      <source>kept file</source>
      <translation>archivo conservado</translation>
    </message>
    <message>
      <source>link</source>
      <translation>enlace</translation>
    </message>
    <message>
      <source>news entry</source>
      <translation>noticia</translation>
    </message>
    <message>
      <source>notification</source>
      <translation>notificación</translation>
    </message>
    <message>
      <source>outbox item</source>
      <translation>elemento de la bandeja de salida</translation>
    </message>
    <message>
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <source>post</source>
      <translation>mensaje</translation>
    </message>
    <message>
      <source>section</source>
      <translation>sección</translation>
    </message>
    <message>
      <source>share</source>
      <translation>elemento por compartir</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>{address} answers, but not as a learning site that Companion knows.</source>
      <translation>{address} responde, pero no como un sitio de aprendizaje que Companion conozca.</translation>
    </message>
    <message>
      <source>{address} is not an address of a site.</source>
      <translation>{address} no es la dirección de un sitio.</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message>
      <source>Answers {name}</source>
      <translation>Responde a {name}</translation>
    </message>
    <message>
      <source>Answers {name}: “{subject}”</source>
      <translation>Responde a {name}: “{subject}”</translation>
    </message>
    <message>
      <source>Begins the discussion</source>
      <translation>Inicia el debate</translation>
    </message>
    <message>
      <source>Comments on courses</source>
      <translation>Comentarios sobre los cursos</translation>
    </message>
    <message>
      <source>Drafts and what waits to be sent</source>
      <translation>Borradores y lo que está por enviar</translation>
    </message>
    <message>
      <source>File, not on this computer: {name}</source>
      <translation>Archivo que no está en este equipo: {name}</translation>
    </message>
    <message>
      <source>File: {name}</source>
      <translation>Archivo: {name}</translation>
    </message>
    <message>
      <source>From {site}, {time}</source>
      <translation>De {site}, {time}</translation>
    </message>
    <message>
      <source>Journal of experience</source>
      <translation>Diario de experiencias</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes privados</translation>
    </message>
    <message>
      <source>Notes in the calendar</source>
      <translation>Notas en el calendario</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Nada.</translation>
    </message>
    <message>
      <source>On the site</source>
      <translation>En el sitio</translation>
    </message>
    <message>
      <source>Picture, not on this computer: {name}</source>
      <translation>Imagen que no está en este equipo: {name}</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>To one person only</source>
      <translation>Solo para una persona</translation>
    </message>
    <message>
      <source>To {name}</source>
      <translation>Para {name}</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>Lo que probé</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Lo que resultó</translation>
    </message>
    <message>
      <source>What {name} wrote</source>
      <translation>Lo que escribió {name}</translation>
    </message>
    <message>
      <source>Words to share something with</source>
      <translation>Palabras para compartir algo</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>Folder {name}</source>
      <translation>Carpeta {name}</translation>
    </message>
  </context>
  <context>
    <name>found</name>
    <message>
      <source>Chapter</source>
      <translation>Capítulo</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Curso</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Diario</translation>
    </message>
    <message>
      <source>Note to yourself</source>
      <translation>Nota para usted</translation>
    </message>
    <message>
      <source>Notes to yourself</source>
      <translation>Notas para usted</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Sección</translation>
    </message>
  </context>
  <context>
    <name>learning</name>
    <message>
      <source>Activities done</source>
      <translation>Actividades hechas</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Actividad</translation>
    </message>
    <message>
      <source>Answers given</source>
      <translation>Respuestas dadas</translation>
    </message>
    <message>
      <source>By experience</source>
      <translation>Por experiencia</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Curso</translation>
    </message>
    <message>
      <source>Deeds</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <source>Deeds are counted here, not hours: a post that you read counts as much as an activity that took an afternoon. 70:20:10 is a rule of thumb about how people learn at work: most by experience, some from others, a little in courses. It is no target, and nobody has to reach it.</source>
      <translation>Aquí se cuentan acciones, no horas: un mensaje que leyó cuenta tanto como una actividad que le llevó una tarde. 70:20:10 es una regla orientativa sobre cómo se aprende en el trabajo: sobre todo por experiencia, una parte de otras personas, un poco en cursos. No es una meta, y nadie tiene que alcanzarla.</translation>
    </message>
    <message>
      <source>Discussion</source>
      <translation>Debate</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Formal</source>
      <translation>Formal</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Objetivos</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Diario</translation>
    </message>
    <message>
      <source>Journal entries</source>
      <translation>Entradas del diario</translation>
    </message>
    <message>
      <source>Months</source>
      <translation>Meses</translation>
    </message>
    <message>
      <source>Of these, helped others</source>
      <translation>De ellos, útiles</translation>
    </message>
    <message>
      <source>Only you see this page. It is on this computer alone, unless you export it: nothing of it is sent to the site.</source>
      <translation>Solo usted ve esta página. Está únicamente en este equipo, salvo que la exporte: nada de ella se envía al sitio.</translation>
    </message>
    <message>
      <source>Posts read</source>
      <translation>Mensajes leídos</translation>
    </message>
    <message>
      <source>Posts written</source>
      <translation>Mensajes escritos</translation>
    </message>
    <message>
      <source>Rule of thumb</source>
      <translation>Regla orientativa</translation>
    </message>
    <message>
      <source>Share of deeds</source>
      <translation>Proporción de acciones</translation>
    </message>
    <message>
      <source>Weeks</source>
      <translation>Semanas</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>Lo que probé</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Lo que resultó</translation>
    </message>
    <message>
      <source>What is counted, and how</source>
      <translation>Qué se cuenta y cómo</translation>
    </message>
    <message>
      <source>What {name} did to learn</source>
      <translation>Lo que hizo {name} para aprender</translation>
    </message>
    <message>
      <source>With others</source>
      <translation>Con otras personas</translation>
    </message>
    <message>
      <source>activities of courses that are ticked as done, on the day the site tells.</source>
      <translation>las actividades de los cursos marcadas como hechas, el día que indica el sitio.</translation>
    </message>
    <message>
      <source>entries of your journal, on their day.</source>
      <translation>las entradas de su diario, en su día.</translation>
    </message>
    <message>
      <source>unread posts in discussions that you opened here. What you only marked as read, or read elsewhere, does not count.</source>
      <translation>los mensajes no leídos de los debates que abrió aquí. Lo que solo marcó como leído, o leyó en otro lugar, no cuenta.</translation>
    </message>
    <message>
      <source>your discussions and replies, also those that still wait to be sent.</source>
      <translation>sus debates y respuestas, también los que están por enviar.</translation>
    </message>
    <message>
      <source>your posts that others rated or thanked for. They are posts already, so they are not added once more.</source>
      <translation>sus mensajes que otras personas calificaron o agradecieron. Ya cuentan como mensajes, así que no se suman otra vez.</translation>
    </message>
    <message>
      <source>your replies to questions of others.</source>
      <translation>sus respuestas a preguntas de otras personas.</translation>
    </message>
    <message>
      <source>{done} of {wanted} this week</source>
      <translation>{done} de {wanted} esta semana</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
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
      <translation>Abrir un enlace</translation>
    </message>
    <message>
      <source>Open this address in your browser?</source>
      <translation>¿Abrir esta dirección en su navegador?</translation>
    </message>
    <message>
      <source>This address is not opened, because it is not a web or mail address.</source>
      <translation>Esta dirección no se abre, porque no es una dirección web ni de correo.</translation>
    </message>
  </context>
  <context>
    <name>list</name>
    <message>
      <source>All discussions</source>
      <translation>Todos los debates</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>Por título</translation>
    </message>
    <message>
      <source>Most replies on top</source>
      <translation>Con más respuestas arriba</translation>
    </message>
    <message>
      <source>Newest activity on top</source>
      <translation>Actividad más reciente arriba</translation>
    </message>
    <message>
      <source>Newest discussions on top</source>
      <translation>Debates más nuevos arriba</translation>
    </message>
    <message>
      <source>Questions without a reply</source>
      <translation>Preguntas sin respuesta</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Destacados</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>No leídos</translation>
    </message>
    <message>
      <source>Waiting, or not sent</source>
      <translation>Por enviar o no enviados</translation>
    </message>
    <message>
      <source>With any mark or none</source>
      <translation>Con o sin etiqueta</translation>
    </message>
    <message>
      <source>With posts of mine</source>
      <translation>Con mensajes míos</translation>
    </message>
  </context>
  <context>
    <name>marks</name>
    <message>
      <source>Accepted answer</source>
      <translation>Respuesta aceptada</translation>
    </message>
    <message>
      <source>Challenge</source>
      <translation>Reto</translation>
    </message>
    <message>
      <source>Challenges</source>
      <translation>Retos</translation>
    </message>
    <message>
      <source>Experience</source>
      <translation>Experiencia</translation>
    </message>
    <message>
      <source>Experiences</source>
      <translation>Experiencias</translation>
    </message>
    <message numerus="yes">
      <source>Helped %n peer(s)</source>
      <translation>
        <numerusform>Ayudó a %Ln persona</numerusform>
        <numerusform>Ayudó a %Ln personas</numerusform>
      </translation>
    </message>
    <message>
      <source>Helped you</source>
      <translation>Le ayudó a usted</translation>
    </message>
    <message numerus="yes">
      <source>Helped you and %n peer(s)</source>
      <translation>
        <numerusform>Le ayudó a usted y a %Ln persona más</numerusform>
        <numerusform>Le ayudó a usted y a %Ln personas más</numerusform>
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
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Preguntas</translation>
    </message>
    <message>
      <source>Thank you, this helped me:</source>
      <translation>Gracias, esto me ayudó:</translation>
    </message>
    <message>
      <source>Tip</source>
      <translation>Consejo</translation>
    </message>
    <message>
      <source>Tips</source>
      <translation>Consejos</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>It was discarded, here or in another window.</source>
      <translation>Se descartó, aquí o en otra ventana.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have.</source>
      <translation>Algo falló que no debía fallar.</translation>
    </message>
    <message>
      <source>Try it again; if it happens again, start the app anew. The log says more.</source>
      <translation>Inténtelo de nuevo; si vuelve a pasar, reinicie la aplicación. El registro dice más.</translation>
    </message>
    <message>
      <source>Undo the discard, then go on.</source>
      <translation>Deshaga el descarte y continúe.</translation>
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation>Lo que escribió se conserva.</translation>
    </message>
  </context>
  <context>
    <name>missing_place</name>
    <message>
      <source>Its course may not be kept, or it came after the last sync.</source>
      <translation>Puede que su curso no se conserve o que haya llegado después de la última sincronización.</translation>
    </message>
    <message>
      <source>Not on this computer</source>
      <translation>No está en este equipo</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <source>What this link leads to is not on this computer.</source>
      <translation>El destino de este enlace no está en este equipo.</translation>
    </message>
    <message>
      <source>What was found is not on this computer.</source>
      <translation>Lo encontrado no está en este equipo.</translation>
    </message>
  </context>
  <context>
    <name>news</name>
    <message>
      <source>Added by you</source>
      <translation>Añadido por usted</translation>
    </message>
    <message>
      <source>Comes with the next sync</source>
      <translation>Llega con la próxima sincronización</translation>
    </message>
    <message>
      <source>It leads to an address that is not safe</source>
      <translation>Lleva a una dirección que no es segura</translation>
    </message>
    <message>
      <source>Its host does not give it out</source>
      <translation>Su servidor no lo entrega</translation>
    </message>
    <message>
      <source>Named in a course</source>
      <translation>Indicado en un curso</translation>
    </message>
    <message>
      <source>New course</source>
      <translation>Curso nuevo</translation>
    </message>
    <message>
      <source>New section</source>
      <translation>Sección nueva</translation>
    </message>
    <message>
      <source>New: {kind}</source>
      <translation>Nuevo: {kind}</translation>
    </message>
    <message>
      <source>Not reached the last time; it is tried again later</source>
      <translation>No se llegó a él la última vez; se intentará de nuevo más tarde</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>No se lee</translation>
    </message>
    <message>
      <source>Nothing is at this address any more</source>
      <translation>Ya no hay nada en esta dirección</translation>
    </message>
    <message>
      <source>Read {when}</source>
      <translation>Leído {when}</translation>
    </message>
    <message>
      <source>Set for this computer</source>
      <translation>Definido para este equipo</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Too large to be read</source>
      <translation>Demasiado grande para leerlo</translation>
    </message>
    <message>
      <source>What is at this address is no feed</source>
      <translation>Lo que hay en esta dirección no es un canal</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>no leído</translation>
    </message>
  </context>
  <context>
    <name>notices</name>
    <message numerus="yes">
      <source>%n date(s) in your calendar</source>
      <translation>
        <numerusform>%Ln fecha de su calendario</numerusform>
        <numerusform>%Ln fechas de su calendario</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%Ln mensaje privado nuevo</numerusform>
        <numerusform>%Ln mensajes privados nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new post(s)</source>
      <translation>
        <numerusform>%Ln mensaje nuevo</numerusform>
        <numerusform>%Ln mensajes nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>A date in your calendar</source>
      <translation>Una fecha de su calendario</translation>
    </message>
    <message>
      <source>New messages</source>
      <translation>Mensajes privados nuevos</translation>
    </message>
    <message>
      <source>New posts</source>
      <translation>Mensajes nuevos</translation>
    </message>
    <message>
      <source>News for you</source>
      <translation>Novedades para usted</translation>
    </message>
    <message numerus="yes">
      <source>in %n forum(s)</source>
      <translation>
        <numerusform>en %Ln foro</numerusform>
        <numerusform>en %Ln foros</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} answered you in {forum}: {text}</source>
      <translation>{name} le respondió en {forum}: {text}</translation>
    </message>
    <message>
      <source>{name} wrote in {forum}: {text}</source>
      <translation>{name} escribió en {forum}: {text}</translation>
    </message>
  </context>
  <context>
    <name>notifications</name>
    <message>
      <source>Discussion</source>
      <translation>Debate</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje privado</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Sitio</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>no leída</translation>
    </message>
  </context>
  <context>
    <name>outbox_rows</name>
    <message numerus="yes">
      <source>%n small change(s)</source>
      <translation>
        <numerusform>%Ln cambio pequeño</numerusform>
        <numerusform>%Ln cambios pequeños</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>outline</name>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%Ln comentario</numerusform>
        <numerusform>%Ln comentarios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%Ln por enviar</numerusform>
        <numerusform>%Ln por enviar</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>Section {name}</source>
      <translation>Sección {name}</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>plegada</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>oculta</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n done</source>
      <translation>
        <numerusform>{done} de %Ln hecho</numerusform>
        <numerusform>{done} de %Ln hechos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>packs</name>
    <message numerus="yes">
      <source>%n activity(s)</source>
      <translation>
        <numerusform>%Ln actividad</numerusform>
        <numerusform>%Ln actividades</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n discussion(s)</source>
      <translation>
        <numerusform>%Ln debate</numerusform>
        <numerusform>%Ln debates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%Ln archivo</numerusform>
        <numerusform>%Ln archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n post(s)</source>
      <translation>
        <numerusform>%Ln mensaje</numerusform>
        <numerusform>%Ln mensajes</numerusform>
      </translation>
    </message>
    <message>
      <source>From a pack of {day}, not yet checked with the site</source>
      <translation>De un paquete ({day}), aún sin comprobar con el sitio</translation>
    </message>
  </context>
  <context>
    <name>peers</name>
    <message numerus="yes">
      <source>%n like(s)</source>
      <translation>
        <numerusform>%Ln me gusta</numerusform>
        <numerusform>%Ln me gusta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n peer(s) replied</source>
      <translation>
        <numerusform>%Ln persona respondió</numerusform>
        <numerusform>%Ln personas respondieron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rating(s)</source>
      <translation>
        <numerusform>%Ln calificación</numerusform>
        <numerusform>%Ln calificaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s)</source>
      <translation>
        <numerusform>%Ln voto</numerusform>
        <numerusform>%Ln votos</numerusform>
      </translation>
    </message>
    <message>
      <source>Your answer is a draft</source>
      <translation>Su respuesta es un borrador</translation>
    </message>
    <message numerus="yes">
      <source>helped %n peer(s)</source>
      <translation>
        <numerusform>ayudó a %Ln persona</numerusform>
        <numerusform>ayudó a %Ln personas</numerusform>
      </translation>
    </message>
    <message>
      <source>helped who asked</source>
      <translation>ayudó a quien preguntó</translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message>
      <source>Course creator</source>
      <translation>Creación de cursos</translation>
    </message>
    <message>
      <source>Manager</source>
      <translation>Gestor</translation>
    </message>
    <message>
      <source>Participant</source>
      <translation>Participante</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Docente</translation>
    </message>
  </context>
  <context>
    <name>post_questions</name>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete your post?</source>
      <translation>¿Eliminar su mensaje?</translation>
    </message>
    <message>
      <source>It goes for everyone.</source>
      <translation>Desaparecerá para todos.</translation>
    </message>
    <message>
      <source>Take my rating back</source>
      <translation>Retirar mi calificación</translation>
    </message>
    <message>
      <source>The whole discussion goes with it, for everyone.</source>
      <translation>Todo el debate desaparecerá con él, para todos.</translation>
    </message>
    <message>
      <source>Until it is sent to the site, you can undo it.</source>
      <translation>Hasta que se envíe al sitio, puede deshacerlo.</translation>
    </message>
  </context>
  <context>
    <name>query_names</name>
    <message>
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>adjunto</translation>
    </message>
    <message>
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <source>book</source>
      <translation>libro</translation>
    </message>
    <message>
      <source>challenge</source>
      <translation>reto</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>comentario</translation>
    </message>
    <message>
      <source>course</source>
      <translation>curso</translation>
    </message>
    <message>
      <source>experience</source>
      <translation>experiencia</translation>
    </message>
    <message>
      <source>file</source>
      <translation>archivo</translation>
    </message>
    <message>
      <source>from</source>
      <translation>de</translation>
    </message>
    <message>
      <source>has</source>
      <translation>tiene</translation>
    </message>
    <message>
      <source>idea</source>
      <translation>idea</translation>
    </message>
    <message>
      <source>in</source>
      <translation>en</translation>
    </message>
    <message>
      <source>is</source>
      <translation>es</translation>
    </message>
    <message>
      <source>journal</source>
      <translation>diario</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>tipo</translation>
    </message>
    <message>
      <source>link</source>
      <translation>enlace</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>etiqueta</translation>
    </message>
    <message>
      <source>me</source>
      <translation>mí</translation>
    </message>
    <message>
      <source>message</source>
      <translation>privado</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>mío</translation>
    </message>
    <message>
      <source>news</source>
      <translation>noticias</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <source>page</source>
      <translation>página</translation>
    </message>
    <message>
      <source>post</source>
      <translation>mensaje</translation>
    </message>
    <message>
      <source>question</source>
      <translation>pregunta</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>destacado</translation>
    </message>
    <message>
      <source>tip</source>
      <translation>consejo</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>noleído</translation>
    </message>
    <message>
      <source>week</source>
      <translation>semana</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
  </context>
  <context>
    <name>questions</name>
    <message>
      <source>Copy the text and close</source>
      <translation>Copiar el texto y cerrar</translation>
    </message>
    <message>
      <source>Read the report…</source>
      <translation>Leer el informe…</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <source>Stay, and it is tried again with your next keystroke. Or copy the text to the clipboard, paste it where there is room, and close.</source>
      <translation>Quédese y se intentará de nuevo con su próxima pulsación. O copie el texto al portapapeles, péguelo donde haya espacio y cierre.</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>No funcionó</translation>
    </message>
    <message>
      <source>Your text is not saved</source>
      <translation>Su texto no está guardado</translation>
    </message>
  </context>
  <context>
    <name>search_rows</name>
    <message>
      <source>Everything else</source>
      <translation>Todo lo demás</translation>
    </message>
    <message>
      <source>Not on the site yet</source>
      <translation>Aún no está en el sitio</translation>
    </message>
    <message>
      <source>On {name}</source>
      <translation>En {name}</translation>
    </message>
    <message>
      <source>Saved search {name}: {query}</source>
      <translation>Búsqueda guardada {name}: {query}</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Búsquedas guardadas</translation>
    </message>
    <message>
      <source>Search again: {query}</source>
      <translation>Buscar de nuevo: {query}</translation>
    </message>
    <message>
      <source>Searched before</source>
      <translation>Buscado antes</translation>
    </message>
    <message>
      <source>Yours, on this computer only</source>
      <translation>Lo suyo, solo aquí</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>comentario</translation>
    </message>
    <message>
      <source>found on the site</source>
      <translation>encontrado en el sitio</translation>
    </message>
    <message>
      <source>has files</source>
      <translation>tiene archivos</translation>
    </message>
    <message>
      <source>message</source>
      <translation>mensaje privado</translation>
    </message>
    <message>
      <source>news</source>
      <translation>noticia</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>no leído</translation>
    </message>
  </context>
  <context>
    <name>sharing</name>
    <message>
      <source>Add what I wrote there</source>
      <translation>Añadir lo que escribí allí</translation>
    </message>
    <message>
      <source>Add words of {author}, with the name</source>
      <translation>Añadir palabras de {author}, con su nombre</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Keep for later</source>
      <translation>Guardar para después</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Open in the mail program</source>
      <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
      <source>These are words of {author}, who wrote them for the course. Share them only where that is welcome.</source>
      <translation>Son palabras de {author}, que las escribió para el curso. Compártalas solo donde sean bienvenidas.</translation>
    </message>
    <message>
      <source>This is the sample classroom on your computer: nobody else can open the link.</source>
      <translation>Es el aula de ejemplo de su equipo: nadie más puede abrir el enlace.</translation>
    </message>
    <message>
      <source>Who opens the link may need an account on {site}.</source>
      <translation>Para abrir el enlace puede hacer falta una cuenta en {site}.</translation>
    </message>
    <message>
      <source>You are offline. What you share is kept, and you are asked once you are online.</source>
      <translation>Está sin conexión. Lo que comparta se guarda, y se le preguntará cuando haya conexión.</translation>
    </message>
    <message>
      <source>{service} takes the link alone. Your words are put on the clipboard, to be pasted there.</source>
      <translation>{service} solo acepta el enlace. Su texto se copia al portapapeles para pegarlo allí.</translation>
    </message>
    <message>
      <source>{used} of {limit} characters, with the link</source>
      <translation>{used} de {limit} caracteres, con el enlace</translation>
    </message>
  </context>
  <context>
    <name>thread</name>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%Ln nuevo</numerusform>
        <numerusform>%Ln nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new post(s) since you were here: {names}</source>
      <translation>
        <numerusform>%Ln mensaje nuevo desde su última visita: {names}</numerusform>
        <numerusform>%Ln mensajes nuevos desde su última visita: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>Attached file: {name}</source>
      <translation>Archivo adjunto: {name}</translation>
    </message>
    <message>
      <source>Compare both versions</source>
      <translation>Comparar las dos versiones</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Copiar el código</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message numerus="yes">
      <source>Fold %n reply(s)</source>
      <translation>
        <numerusform>Plegar %Ln respuesta</numerusform>
        <numerusform>Plegar %Ln respuestas</numerusform>
      </translation>
    </message>
    <message>
      <source>Helped me</source>
      <translation>Me ayudó</translation>
    </message>
    <message>
      <source>Like</source>
      <translation>Me gusta</translation>
    </message>
    <message>
      <source>New since you were here</source>
      <translation>Nuevo desde su última visita</translation>
    </message>
    <message>
      <source>Rate…</source>
      <translation>Calificar…</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Reply privately</source>
      <translation>Responder en privado</translation>
    </message>
    <message>
      <source>See why</source>
      <translation>Ver por qué</translation>
    </message>
    <message>
      <source>Show in a window</source>
      <translation>Mostrar en una ventana</translation>
    </message>
    <message>
      <source>Take my like back</source>
      <translation>Retirar mi me gusta</translation>
    </message>
    <message>
      <source>Take my vote back</source>
      <translation>Retirar mi voto</translation>
    </message>
    <message>
      <source>This post was deleted.</source>
      <translation>Este mensaje se eliminó.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Vote for it</source>
      <translation>Votarlo</translation>
    </message>
    <message>
      <source>Write to {name}</source>
      <translation>Escribir a {name}</translation>
    </message>
    <message>
      <source>Your like tells {name} that it helped</source>
      <translation>Su me gusta le dice a {name} que ha ayudado</translation>
    </message>
    <message>
      <source>Your rating tells {name} that it helped</source>
      <translation>Su calificación le dice a {name} que ayudó</translation>
    </message>
    <message>
      <source>Your vote tells {name} that it helped</source>
      <translation>Su voto le dice a {name} que ha ayudado</translation>
    </message>
    <message>
      <source>[Picture on another site: {words}]</source>
      <translation>[Imagen en otro sitio: {words}]</translation>
    </message>
    <message>
      <source>[Picture: {words}, {state}]</source>
      <translation>[Imagen: {words}, {state}]</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>editado</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>conservado</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <source>no words</source>
      <translation>sin palabras</translation>
    </message>
    <message>
      <source>not sent yet</source>
      <translation>aún no enviado</translation>
    </message>
    <message>
      <source>private reply</source>
      <translation>respuesta privada</translation>
    </message>
    <message>
      <source>to {name}</source>
      <translation>para {name}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %n other(s)</source>
      <translation>
        <numerusform>{names} y %Ln más</numerusform>
        <numerusform>{names} y %Ln más</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} (you)</source>
      <translation>{name} (usted)</translation>
    </message>
    <message>
      <source>{name}: {words}</source>
      <translation>{name}: {words}</translation>
    </message>
    <message>
      <source>{page} of {pages}</source>
      <translation>{page} de {pages}</translation>
    </message>
    <message numerus="yes">
      <source>▸ %n more post(s): {names}</source>
      <translation>
        <numerusform>▸ %Ln mensaje más: {names}</numerusform>
        <numerusform>▸ %Ln mensajes más: {names}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tie_wording</name>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln no leído</numerusform>
        <numerusform>%Ln no leídos</numerusform>
      </translation>
    </message>
    <message>
      <source>A forum on {site}</source>
      <translation>Un foro en {site}</translation>
    </message>
    <message>
      <source>This course links to {site}, where you have an account. Show a forum of it here?</source>
      <translation>Este curso enlaza a {site}, donde tiene una cuenta. ¿Mostrar aquí un foro suyo?</translation>
    </message>
    <message>
      <source>This course links to “{forum}” on {site}, where you have an account. Show it here?</source>
      <translation>Este curso enlaza a “{forum}” en {site}, donde tiene una cuenta. ¿Mostrarlo aquí?</translation>
    </message>
    <message>
      <source>opens on {site}</source>
      <translation>se abre en {site}</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>hace %Ln hora</numerusform>
        <numerusform>hace %Ln horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%Ln min</numerusform>
        <numerusform>%Ln min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>hace %Ln minuto</numerusform>
        <numerusform>hace %Ln minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d 'de' MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>ddd d MMMM</source>
      <translation>ddd d 'de' MMMM</translation>
    </message>
    <message>
      <source>ddd d MMMM yyyy</source>
      <translation>ddd d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>hoy, {time}</translation>
    </message>
    <message>
      <source>tomorrow {time}</source>
      <translation>mañana, {time}</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>ayer, {time}</translation>
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
        <numerusform>%Ln no se pudo enviar</numerusform>
        <numerusform>%Ln no se pudieron enviar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n like(s)</source>
      <translation>
        <numerusform>%Ln me gusta</numerusform>
        <numerusform>%Ln me gusta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reply(s)</source>
      <translation>
        <numerusform>%Ln respuesta</numerusform>
        <numerusform>%Ln respuestas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln no leído</numerusform>
        <numerusform>%Ln no leídos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s)</source>
      <translation>
        <numerusform>%Ln voto</numerusform>
        <numerusform>%Ln votos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%Ln por enviar</numerusform>
        <numerusform>%Ln por enviar</numerusform>
      </translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>Ámbar</translation>
    </message>
    <message numerus="yes">
      <source>Average of %n rating(s): {average}</source>
      <translation>
        <numerusform>Promedio de %Ln calificación: {average}</numerusform>
        <numerusform>Promedio de %Ln calificaciones: {average}</numerusform>
      </translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <source>Comment on {course}</source>
      <translation>Comentario sobre {course}</translation>
    </message>
    <message>
      <source>Deletion of your comment on {course}</source>
      <translation>Eliminación de su comentario sobre {course}</translation>
    </message>
    <message>
      <source>Deletion of your post in “{discussion}”</source>
      <translation>Eliminación de su mensaje en “{discussion}”</translation>
    </message>
    <message>
      <source>Discussion without a title</source>
      <translation>Debate sin título</translation>
    </message>
    <message>
      <source>Edit of your post in “{discussion}”</source>
      <translation>Edición de su mensaje en “{discussion}”</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <source>Like for {name} in “{discussion}”</source>
      <translation>Me gusta para {name} en “{discussion}”</translation>
    </message>
    <message>
      <source>Like taken back: {name} in “{discussion}”</source>
      <translation>Me gusta retirado: {name} en “{discussion}”</translation>
    </message>
    <message>
      <source>Lock on “{discussion}”</source>
      <translation>Cerrar “{discussion}”</translation>
    </message>
    <message>
      <source>Message to {name}</source>
      <translation>Mensaje para {name}</translation>
    </message>
    <message>
      <source>No lock on “{discussion}”</source>
      <translation>Reabrir “{discussion}”</translation>
    </message>
    <message>
      <source>No pin on “{discussion}”</source>
      <translation>Dejar de fijar “{discussion}”</translation>
    </message>
    <message>
      <source>No star on “{discussion}”</source>
      <translation>Dejar de destacar “{discussion}”</translation>
    </message>
    <message>
      <source>No subscription to “{discussion}”</source>
      <translation>Cancelar la suscripción a “{discussion}”</translation>
    </message>
    <message>
      <source>Not connected yet</source>
      <translation>Aún sin conectar</translation>
    </message>
    <message>
      <source>Notifications read</source>
      <translation>Notificaciones leídas</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>Offline: {why}</source>
      <translation>Sin conexión: {why}</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>En línea</translation>
    </message>
    <message>
      <source>Pin on “{discussion}”</source>
      <translation>Fijar “{discussion}”</translation>
    </message>
    <message>
      <source>Plum</source>
      <translation>Ciruela</translation>
    </message>
    <message>
      <source>Quiet hours: nothing is synced by itself.</source>
      <translation>Horas de silencio: nada se sincroniza automáticamente.</translation>
    </message>
    <message>
      <source>Rating taken back: {name} in “{discussion}”</source>
      <translation>Calificación retirada: {name} en “{discussion}”</translation>
    </message>
    <message>
      <source>Rating {value} for {name} in “{discussion}”</source>
      <translation>Calificación {value} para {name} en “{discussion}”</translation>
    </message>
    <message>
      <source>Reply to {name}: {discussion}</source>
      <translation>Respuesta a {name}: {discussion}</translation>
    </message>
    <message>
      <source>Reply: {discussion}</source>
      <translation>Respuesta: {discussion}</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Sending {name}, {done} of {total} MB</source>
      <translation>Enviando {name}, {done} de {total} MB</translation>
    </message>
    <message>
      <source>Sending {name}, {done} of {total} kB</source>
      <translation>Enviando {name}, {done} de {total} kB</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Sesión cerrada</translation>
    </message>
    <message>
      <source>Site is being maintained</source>
      <translation>El sitio está en mantenimiento</translation>
    </message>
    <message>
      <source>Site is busy</source>
      <translation>El sitio está ocupado</translation>
    </message>
    <message>
      <source>Something else answered for the site</source>
      <translation>Otra cosa respondió en lugar del sitio</translation>
    </message>
    <message>
      <source>Something else came in its place. It is tried again later.</source>
      <translation>Llegó otra cosa en su lugar. Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
      <source>Star on “{discussion}”</source>
      <translation>Destacar “{discussion}”</translation>
    </message>
    <message>
      <source>Subscription to “{discussion}”</source>
      <translation>Suscripción a “{discussion}”</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Verde azulado</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Text and files</source>
      <translation>Texto y archivos</translation>
    </message>
    <message>
      <source>The budget of this month is used up, so nothing is synced by itself until the next.</source>
      <translation>El presupuesto de este mes se agotó, así que nada se sincroniza automáticamente hasta el próximo.</translation>
    </message>
    <message>
      <source>The last sync stopped on this computer</source>
      <translation>La última sincronización se detuvo en este equipo</translation>
    </message>
    <message>
      <source>The site asks to wait a little</source>
      <translation>El sitio pide esperar un poco</translation>
    </message>
    <message>
      <source>The site did not give it. It is tried again later.</source>
      <translation>El sitio no lo entregó. Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
      <source>The site does not have it any more.</source>
      <translation>El sitio ya no lo tiene.</translation>
    </message>
    <message>
      <source>The site does not let you in</source>
      <translation>El sitio no le deja entrar</translation>
    </message>
    <message>
      <source>The site does not let you reply here. In a forum for questions and answers, start with an answer of your own.</source>
      <translation>El sitio no le permite responder aquí. En un foro de preguntas y respuestas, empiece con una respuesta propia.</translation>
    </message>
    <message>
      <source>The site does not let you reply privately to this post.</source>
      <translation>El sitio no le permite responder en privado a este mensaje.</translation>
    </message>
    <message>
      <source>The site does not let you start discussions in this forum.</source>
      <translation>El sitio no le permite iniciar debates en este foro.</translation>
    </message>
    <message>
      <source>The site does not show it to you any more.</source>
      <translation>El sitio ya no se lo muestra.</translation>
    </message>
    <message>
      <source>The site wants a new password</source>
      <translation>El sitio pide una contraseña nueva</translation>
    </message>
    <message>
      <source>The site’s words: {words}</source>
      <translation>Palabras del sitio: {words}</translation>
    </message>
    <message>
      <source>The time for posts in this forum is over: the site takes no more.</source>
      <translation>El plazo para publicar en este foro terminó: el sitio no acepta más mensajes.</translation>
    </message>
    <message>
      <source>The time in which you could edit this post is over.</source>
      <translation>El plazo para editar este mensaje terminó.</translation>
    </message>
    <message>
      <source>This connection may cost money, so nothing is synced by itself.</source>
      <translation>Esta conexión puede costar dinero, así que nada se sincroniza automáticamente.</translation>
    </message>
    <message>
      <source>This discussion is locked: the site takes no more replies to it.</source>
      <translation>Este debate está cerrado: el sitio no acepta más respuestas.</translation>
    </message>
    <message>
      <source>Vote for {name} in “{discussion}”</source>
      <translation>Voto para {name} en “{discussion}”</translation>
    </message>
    <message>
      <source>Vote taken back: {name} in “{discussion}”</source>
      <translation>Voto retirado: {name} en “{discussion}”</translation>
    </message>
    <message>
      <source>Waiting: quiet hours</source>
      <translation>En espera: horas de silencio</translation>
    </message>
    <message>
      <source>Waiting: the connection costs</source>
      <translation>En espera: la conexión es de pago</translation>
    </message>
    <message>
      <source>Waiting: the month's budget is used up</source>
      <translation>En espera: el presupuesto del mes se agotó</translation>
    </message>
    <message>
      <source>Working offline</source>
      <translation>Trabajando sin conexión</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows for now.</source>
      <translation>Ha alcanzado el número de mensajes que este foro permite por ahora.</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows; the next one is possible {when}.</source>
      <translation>Ha alcanzado el número de mensajes que este foro permite; el próximo será posible: {when}.</translation>
    </message>
    <message>
      <source>You like it</source>
      <translation>Le gusta</translation>
    </message>
    <message>
      <source>You voted for it</source>
      <translation>Usted lo ha votado</translation>
    </message>
    <message>
      <source>Your rating: {own}</source>
      <translation>Su calificación: {own}</translation>
    </message>
    <message>
      <source>Your text is kept as a draft.</source>
      <translation>Su texto se conserva como borrador.</translation>
    </message>
    <message>
      <source>also changed on the site</source>
      <translation>cambiado también en el sitio</translation>
    </message>
    <message>
      <source>another site's certificate came</source>
      <translation>llegó el certificado de otro sitio</translation>
    </message>
    <message>
      <source>answered question</source>
      <translation>pregunta respondida</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>enviándose</translation>
    </message>
    <message>
      <source>by your choice</source>
      <translation>por decisión suya</translation>
    </message>
    <message>
      <source>comes with the next sync</source>
      <translation>llega con la próxima sincronización</translation>
    </message>
    <message>
      <source>could not be deleted</source>
      <translation>no se pudo eliminar</translation>
    </message>
    <message>
      <source>could not be fetched</source>
      <translation>no se pudo descargar</translation>
    </message>
    <message>
      <source>could not be sent</source>
      <translation>no se pudo enviar</translation>
    </message>
    <message>
      <source>could not be sent: what it answers has changed</source>
      <translation>no se pudo enviar: aquello a lo que responde ha cambiado</translation>
    </message>
    <message>
      <source>deletion waits to be sent</source>
      <translation>eliminación por enviar</translation>
    </message>
    <message>
      <source>discarded</source>
      <translation>descartado</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>borrador</translation>
    </message>
    <message>
      <source>edit could not be sent</source>
      <translation>la edición no se pudo enviar</translation>
    </message>
    <message>
      <source>edit is being sent</source>
      <translation>la edición se está enviando</translation>
    </message>
    <message>
      <source>edit waits to be sent</source>
      <translation>edición por enviar</translation>
    </message>
    <message>
      <source>in doubt: checking whether it arrived</source>
      <translation>en duda: comprobando si llegó</translation>
    </message>
    <message>
      <source>large: comes if you open it</source>
      <translation>grande: llega si lo abre</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>cerrado</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>no hay conexión</translation>
    </message>
    <message>
      <source>no room for it</source>
      <translation>no cabe</translation>
    </message>
    <message>
      <source>no secure connection</source>
      <translation>no hay conexión segura</translation>
    </message>
    <message>
      <source>not sent: the post was also changed on the site</source>
      <translation>no enviado: el mensaje también se cambió en el sitio</translation>
    </message>
    <message>
      <source>on the site</source>
      <translation>en el sitio</translation>
    </message>
    <message>
      <source>on this computer</source>
      <translation>en este equipo</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fijado</translation>
    </message>
    <message>
      <source>question without a reply</source>
      <translation>pregunta sin respuesta</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>enviado</translation>
    </message>
    <message>
      <source>sent, but without some of its files</source>
      <translation>enviado, pero sin algunos de sus archivos</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>destacado</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>la conexión se interrumpió</translation>
    </message>
    <message>
      <source>the network's proxy lets nothing through</source>
      <translation>el proxy de la red no deja pasar nada</translation>
    </message>
    <message>
      <source>the network's proxy wants a sign-in</source>
      <translation>el proxy de la red pide identificarse</translation>
    </message>
    <message>
      <source>the site does not answer in time</source>
      <translation>el sitio no responde a tiempo</translation>
    </message>
    <message>
      <source>the site takes no connections</source>
      <translation>el sitio no acepta conexiones</translation>
    </message>
    <message>
      <source>the site's address is not found</source>
      <translation>no se encuentra la dirección del sitio</translation>
    </message>
    <message>
      <source>the site's certificate is not trusted</source>
      <translation>el certificado del sitio no es de confianza</translation>
    </message>
    <message>
      <source>the site's certificate is signed by nobody</source>
      <translation>nadie ha firmado el certificado del sitio</translation>
    </message>
    <message>
      <source>the site's certificate is too new, or your clock is behind</source>
      <translation>el certificado del sitio es demasiado nuevo o su reloj está atrasado</translation>
    </message>
    <message>
      <source>the site's certificate is too old, or your clock is ahead</source>
      <translation>el certificado del sitio es demasiado antiguo o su reloj está adelantado</translation>
    </message>
    <message>
      <source>this network asks you to sign in first</source>
      <translation>esta red pide identificarse primero</translation>
    </message>
    <message>
      <source>waiting for a moderator</source>
      <translation>a la espera de un moderador</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>por enviar</translation>
    </message>
    <message>
      <source>who asked was helped</source>
      <translation>ayudó a quien preguntó</translation>
    </message>
    <message>
      <source>“{discussion}” done</source>
      <translation>“{discussion}” hecho</translation>
    </message>
    <message>
      <source>“{discussion}” not done</source>
      <translation>“{discussion}” sin hacer</translation>
    </message>
    <message>
      <source>“{discussion}” read</source>
      <translation>“{discussion}” leído</translation>
    </message>
  </context>
</TS>
