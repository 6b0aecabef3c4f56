<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Companion</source>
      <translation>À propos de Companion</translation>
    </message>
    <message>
      <source>Choose a library to read its licence.</source>
      <translation>Choisissez une bibliothèque pour lire sa licence.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Companion {version}</source>
      <translation>Companion {version}</translation>
    </message>
    <message>
      <source>Its page on the web</source>
      <translation>Sa page sur le web</translation>
    </message>
    <message>
      <source>Libraries and their licences</source>
      <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
      <source>Libraries in it</source>
      <translation>Bibliothèques incluses</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Qt {version} and Qt for Python are used under the GNU Lesser General Public License, version 3. They lie beside the app as libraries of their own, and you may replace them by versions that you have changed. Their source: {address}</source>
      <translation>Qt {version} et Qt for Python sont utilisés sous la licence GNU Lesser General Public License, version 3. Ils accompagnent l’application sous forme de bibliothèques distinctes, et vous pouvez les remplacer par des versions que vous avez modifiées. Leur code source : {address}</translation>
    </message>
    <message>
      <source>Your courses and the forums of your peers, with or without a connection. Free software under the Mozilla Public License 2.0.</source>
      <translation>Vos cours et les forums de vos pairs, avec ou sans connexion. Logiciel libre sous licence Mozilla Public License 2.0.</translation>
    </message>
  </context>
  <context>
    <name>ActivitySaving</name>
    <message>
      <source>Save the text</source>
      <translation>Enregistrer le texte</translation>
    </message>
  </context>
  <context>
    <name>ActivityView</name>
    <message>
      <source>Choose one in the outline to read it.</source>
      <translation>Choisissez-en une dans le plan du cours pour la lire.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Download files…</source>
      <translation>Télécharger des fichiers…</translation>
    </message>
    <message>
      <source>No activity chosen</source>
      <translation>Aucune activité choisie</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Ouvrir sur le site</translation>
    </message>
    <message>
      <source>Open the forum</source>
      <translation>Ouvrir le forum</translation>
    </message>
    <message>
      <source>Text of the activity</source>
      <translation>Texte de l’activité</translation>
    </message>
    <message>
      <source>This activity is gone</source>
      <translation>Cette activité n’existe plus</translation>
    </message>
  </context>
  <context>
    <name>AddressPage</name>
    <message>
      <source>&amp;Address of the site</source>
      <translation>&amp;Adresse du site</translation>
    </message>
    <message>
      <source>&amp;Sites of your organisation</source>
      <translation>&amp;Sites de votre organisation</translation>
    </message>
    <message>
      <source>&amp;Sites that your organisation allows</source>
      <translation>&amp;Sites autorisés par votre organisation</translation>
    </message>
    <message>
      <source>Address of the site</source>
      <translation>Adresse du site</translation>
    </message>
    <message>
      <source>Only addresses that encrypt (https) are used, so that nobody can listen.</source>
      <translation>Seules les adresses chiffrées (https) sont utilisées, afin que personne ne puisse écouter.</translation>
    </message>
    <message>
      <source>Type the address that you open in the browser to get to your courses or your forum. Companion finds out what it is, and works with {kinds}.</source>
      <translation>Saisissez l’adresse que vous ouvrez dans le navigateur pour aller à vos cours ou à votre forum. Companion trouve ce que c’est, et fonctionne avec {kinds}.</translation>
    </message>
    <message>
      <source>Where is your site?</source>
      <translation>Où se trouve votre site ?</translation>
    </message>
    <message>
      <source>Your organisation has set where your courses are.</source>
      <translation>Votre organisation a fixé l’adresse où se trouvent vos cours.</translation>
    </message>
  </context>
  <context>
    <name>AgendaDelegate</name>
    <message>
      <source>{kind} opens</source>
      <translation>{kind} : ouverture</translation>
    </message>
  </context>
  <context>
    <name>Arrivals</name>
    <message>
      <source>This link does not lead to any of your sites: {link}</source>
      <translation>Ce lien ne mène à aucun de vos sites : {link}</translation>
    </message>
  </context>
  <context>
    <name>BrowserSignInPart</name>
    <message>
      <source>Address that the browser came to</source>
      <translation>Adresse à laquelle le navigateur est arrivé</translation>
    </message>
    <message>
      <source>If the browser does not open Companion, copy the address that it cannot open. It begins with companion://, moodlemobile:// or discourse://, and is as secret as a password.</source>
      <translation>Si le navigateur n’ouvre pas Companion, copiez l’adresse qu’il ne peut pas ouvrir. Elle commence par companion://, moodlemobile:// ou discourse://, et elle est aussi secrète qu’un mot de passe.</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
      <source>Open the browser again</source>
      <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
      <source>Or sign in with</source>
      <translation>Ou se connecter avec</translation>
    </message>
    <message>
      <source>Paste the address</source>
      <translation>Coller l’adresse</translation>
    </message>
    <message>
      <source>Sign in with {name}</source>
      <translation>Se connecter avec {name}</translation>
    </message>
    <message>
      <source>Stop waiting</source>
      <translation>Ne plus attendre</translation>
    </message>
    <message>
      <source>The system has opened no browser.</source>
      <translation>Le système n’a ouvert aucun navigateur.</translation>
    </message>
    <message>
      <source>Use this address</source>
      <translation>Utiliser cette adresse</translation>
    </message>
    <message>
      <source>Waiting for the browser… Sign in there, and let it open Companion. You have half an hour.</source>
      <translation>En attente du navigateur… Connectez-vous-y, puis laissez-le ouvrir Companion. Vous avez une demi-heure.</translation>
    </message>
    <message>
      <source>{site} signs you in in the browser. Companion opens its page there: sign in as you always do. Then the browser asks whether to open Companion: say yes. Companion never sees your password.</source>
      <translation>Sur {site}, la connexion se fait dans le navigateur. Companion y ouvre la page du site : connectez-vous comme d’habitude. Le navigateur demande ensuite s’il faut ouvrir Companion : acceptez. Companion ne voit jamais votre mot de passe.</translation>
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
      <translation>Tous les cours</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <source>Course to show</source>
      <translation>Cours à afficher</translation>
    </message>
    <message>
      <source>Deadlines and meetings of your courses will stand here.</source>
      <translation>Les échéances et les réunions de vos cours apparaîtront ici.</translation>
    </message>
    <message>
      <source>Nothing ahead</source>
      <translation>Rien à venir</translation>
    </message>
    <message>
      <source>Nothing ahead in this course</source>
      <translation>Rien à venir dans ce cours</translation>
    </message>
    <message>
      <source>Nothing is here yet</source>
      <translation>Encore rien ici</translation>
    </message>
    <message>
      <source>Other courses may have dates.</source>
      <translation>D’autres cours ont peut-être des dates.</translation>
    </message>
    <message>
      <source>Show all courses</source>
      <translation>Afficher tous les cours</translation>
    </message>
    <message>
      <source>The next sync brings the dates of your courses.</source>
      <translation>La prochaine synchronisation apportera les dates de vos cours.</translation>
    </message>
    <message>
      <source>This site has no calendar</source>
      <translation>Ce site n’a pas de calendrier</translation>
    </message>
    <message>
      <source>What you note yourself, and reminders, will stand here.</source>
      <translation>Ce que vous notez vous-même et les rappels se trouveront ici.</translation>
    </message>
  </context>
  <context>
    <name>CardWindow</name>
    <message>
      <source>Card with a QR code</source>
      <translation>Carte avec un code QR</translation>
    </message>
    <message>
      <source>Card: {words}</source>
      <translation>Carte : {words}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Image (*.png)</translation>
    </message>
    <message>
      <source>Picture copied</source>
      <translation>Image copiée</translation>
    </message>
    <message>
      <source>Save as PNG…</source>
      <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
      <source>Save the card</source>
      <translation>Enregistrer la carte</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Enregistré sous le nom {name}</translation>
    </message>
  </context>
  <context>
    <name>ChapterBar</name>
    <message>
      <source>Next chapter (Ctrl+PgDown)</source>
      <translation>Chapitre suivant (Ctrl+Page suiv)</translation>
    </message>
    <message>
      <source>Previous chapter (Ctrl+PgUp)</source>
      <translation>Chapitre précédent (Ctrl+Page préc)</translation>
    </message>
    <message>
      <source>Table of contents</source>
      <translation>Table des matières</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
  </context>
  <context>
    <name>CodeWindow</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Copier le code</translation>
    </message>
  </context>
  <context>
    <name>CommentsView</name>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%Ln commentaire</numerusform>
        <numerusform>%Ln commentaires</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>Comments on the course</source>
      <translation>Commentaires sur le cours</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete your comment?</source>
      <translation>Supprimer votre commentaire ?</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>It goes for everyone. Until it is sent to the site, you can undo it.</source>
      <translation>Il disparaîtra pour tout le monde. Vous pouvez annuler tant que ce n’est pas envoyé au site.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Le garder</translation>
    </message>
    <message>
      <source>Nobody has said anything of this course yet.</source>
      <translation>Personne n’a encore rien dit de ce cours.</translation>
    </message>
    <message>
      <source>Saved as a draft</source>
      <translation>Enregistré comme brouillon</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Send the comment with the next sync</source>
      <translation>Envoyer le commentaire à la prochaine synchronisation</translation>
    </message>
    <message>
      <source>Write a comment, for all to read</source>
      <translation>Écrivez un commentaire, que tout le monde pourra lire</translation>
    </message>
    <message>
      <source>Your comment</source>
      <translation>Votre commentaire</translation>
    </message>
    <message>
      <source>could not be deleted</source>
      <translation>n’a pas pu être supprimé</translation>
    </message>
    <message>
      <source>is to be deleted</source>
      <translation>sera supprimé</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>On the site</source>
      <translation>Sur le site</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>La vôtre</translation>
    </message>
    <message>
      <source>changed {when}</source>
      <translation>modifié {when}</translation>
    </message>
    <message>
      <source>written here, not sent</source>
      <translation>écrit ici, pas envoyé</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Close; the draft is kept</source>
      <translation>Fermer ; le brouillon est conservé</translation>
    </message>
    <message>
      <source>Close; the draft is kept (Esc)</source>
      <translation>Fermer ; le brouillon est conservé (Échap)</translation>
    </message>
    <message>
      <source>Ctrl+Enter. It is kept on this laptop until the server has it.</source>
      <translation>Ctrl+Entrée. Le texte est conservé sur cet ordinateur jusqu’à ce que le serveur l’ait reçu.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Not saved: {why} Your text is kept here.</source>
      <translation>Non enregistré : {why} Votre texte est conservé ici.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Preview (Ctrl+Shift+P)</source>
      <translation>Aperçu (Ctrl+Maj+P)</translation>
    </message>
    <message>
      <source>Saved on this laptop {time}</source>
      <translation>Enregistré sur cet ordinateur à {time}</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Send when online</source>
      <translation>Envoyer une fois en ligne</translation>
    </message>
    <message>
      <source>Title of the discussion</source>
      <translation>Titre de la discussion</translation>
    </message>
    <message>
      <source>Write here. *Emphasis*, **strong**, lists with - and links are understood.</source>
      <translation>Écrivez ici. *Accentué*, **gras**, les listes avec - et les liens sont compris.</translation>
    </message>
    <message>
      <source>Your draft from before.</source>
      <translation>Votre brouillon précédent.</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>Votre texte</translation>
    </message>
    <message>
      <source>“{name}” could not be read, and was not added.</source>
      <translation>« {name} » n’a pas pu être lu et n’a pas été ajouté.</translation>
    </message>
  </context>
  <context>
    <name>ContactCardDialog</name>
    <message numerus="yes">
      <source>%n post(s) here, the latest {when}</source>
      <translation>
        <numerusform>%Ln message ici, le dernier {when}</numerusform>
        <numerusform>%Ln messages ici, le dernier {when}</numerusform>
      </translation>
    </message>
    <message>
      <source>Last seen on the site {when}</source>
      <translation>Dernière visite sur le site {when}</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Ouvrir sur le site</translation>
    </message>
    <message>
      <source>Their page on the site, for what cannot be done here</source>
      <translation>Sa page sur le site, pour ce qui ne peut pas se faire ici</translation>
    </message>
    <message>
      <source>Their posts</source>
      <translation>Ses messages</translation>
    </message>
    <message>
      <source>This is you.</source>
      <translation>C’est vous.</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Écrire un message privé</translation>
    </message>
  </context>
  <context>
    <name>ConversationView</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%Ln nouveau message privé</numerusform>
        <numerusform>%Ln nouveaux messages privés</numerusform>
      </translation>
    </message>
    <message>
      <source>All in the group read this</source>
      <translation>Tout le groupe lit ceci</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Messages of the conversation</source>
      <translation>Messages de la conversation</translation>
    </message>
    <message>
      <source>Only the two of you read this</source>
      <translation>Vous deux seulement lisez ceci</translation>
    </message>
    <message>
      <source>Only you read this</source>
      <translation>Personne d’autre que vous ne lit ceci</translation>
    </message>
    <message numerus="yes">
      <source>Show earlier messages (%n)</source>
      <translation>
        <numerusform>Afficher le message précédent</numerusform>
        <numerusform>Afficher les messages précédents (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>The site does not let you write here</source>
      <translation>Le site ne vous permet pas d’écrire ici</translation>
    </message>
    <message>
      <source>This conversation is gone</source>
      <translation>Cette conversation n’existe plus</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Écrire</translation>
    </message>
    <message>
      <source>Write a message (R)</source>
      <translation>Écrire un message (R)</translation>
    </message>
  </context>
  <context>
    <name>ConversationsPane</name>
    <message>
      <source>Choose somebody in your courses and write to them.</source>
      <translation>Choisissez quelqu’un de vos cours et écrivez-lui.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversations</translation>
    </message>
    <message>
      <source>Filter by name or words</source>
      <translation>Filtrer par nom ou par mots</translation>
    </message>
    <message>
      <source>Filter the conversations</source>
      <translation>Filtrer les conversations</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messagerie</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nouveau message</translation>
    </message>
    <message>
      <source>No conversation is like that</source>
      <translation>Aucune conversation ne correspond</translation>
    </message>
    <message>
      <source>No messages here</source>
      <translation>Aucun message ici</translation>
    </message>
    <message>
      <source>No messages yet</source>
      <translation>Pas encore de messages</translation>
    </message>
    <message>
      <source>Other words may show some.</source>
      <translation>D’autres mots en feront peut-être apparaître.</translation>
    </message>
    <message>
      <source>Show all conversations</source>
      <translation>Afficher toutes les conversations</translation>
    </message>
    <message>
      <source>The site has not offered messages between people so far. If it does, they come with the next sync.</source>
      <translation>Jusqu’ici, le site n’a pas proposé de messages entre personnes. S’il le fait, ils viendront avec la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Write to somebody in your courses (Ctrl+Alt+U)</source>
      <translation>Écrire à quelqu’un de vos cours (Ctrl+Alt+U)</translation>
    </message>
  </context>
  <context>
    <name>CourseActions</name>
    <message>
      <source>Comments on this course</source>
      <translation>Commentaires sur ce cours</translation>
    </message>
    <message>
      <source>Copy the link to this activity</source>
      <translation>Copier le lien vers cette activité</translation>
    </message>
    <message>
      <source>Copy this text</source>
      <translation>Copier ce texte</translation>
    </message>
    <message>
      <source>Download files…</source>
      <translation>Télécharger des fichiers…</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
      <source>Fold or unfold all sections</source>
      <translation>Replier ou déplier toutes les sections</translation>
    </message>
    <message>
      <source>Fold or unfold this section</source>
      <translation>Replier ou déplier cette section</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Lien copié</translation>
    </message>
    <message>
      <source>Make a pack…</source>
      <translation>Créer un paquet…</translation>
    </message>
    <message>
      <source>Mark as done</source>
      <translation>Marquer comme terminé</translation>
    </message>
    <message>
      <source>Next activity</source>
      <translation>Activité suivante</translation>
    </message>
    <message>
      <source>Next chapter</source>
      <translation>Chapitre suivant</translation>
    </message>
    <message>
      <source>Previous activity</source>
      <translation>Activité précédente</translation>
    </message>
    <message>
      <source>Previous chapter</source>
      <translation>Chapitre précédent</translation>
    </message>
    <message>
      <source>Print this text…</source>
      <translation>Imprimer ce texte…</translation>
    </message>
    <message>
      <source>Save this text as PDF or another file…</source>
      <translation>Enregistrer ce texte en PDF ou dans un autre fichier…</translation>
    </message>
    <message>
      <source>Share this course…</source>
      <translation>Partager ce cours…</translation>
    </message>
    <message>
      <source>Tie to a discussion space…</source>
      <translation>Lier à un espace de discussion…</translation>
    </message>
  </context>
  <context>
    <name>CoursePane</name>
    <message>
      <source>Done in this course</source>
      <translation>Terminé dans ce cours</translation>
    </message>
    <message>
      <source>Its teachers have put nothing into it so far.</source>
      <translation>Ses enseignants n’y ont encore rien mis.</translation>
    </message>
    <message>
      <source>Nothing of this course is here yet</source>
      <translation>Rien de ce cours n’est encore ici</translation>
    </message>
    <message>
      <source>Outline of the course</source>
      <translation>Plan du cours</translation>
    </message>
    <message>
      <source>The next sync brings it, if the course is kept on this computer (F7).</source>
      <translation>La prochaine synchronisation l’apportera, si le cours est conservé sur cet ordinateur (F7).</translation>
    </message>
    <message>
      <source>They stand on the left, below its name. Lessons, files and tasks are not told.</source>
      <translation>Ils se trouvent à gauche, sous son nom. Les leçons, les fichiers et les devoirs ne sont pas communiqués.</translation>
    </message>
    <message>
      <source>This course is empty</source>
      <translation>Ce cours est vide</translation>
    </message>
    <message>
      <source>This course is gone</source>
      <translation>Ce cours n’existe plus</translation>
    </message>
    <message>
      <source>This site has forums only</source>
      <translation>Ce site n’a que des forums</translation>
    </message>
  </context>
  <context>
    <name>CoursesDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Courses to keep</source>
      <translation>Cours à conserver</translation>
    </message>
    <message>
      <source>Keep these</source>
      <translation>Conserver ces cours</translation>
    </message>
  </context>
  <context>
    <name>CoursesPage</name>
    <message numerus="yes">
      <source>%n course(s)</source>
      <translation>
        <numerusform>%Ln cours</numerusform>
        <numerusform>%Ln cours</numerusform>
      </translation>
    </message>
    <message>
      <source>Asking the site for your courses</source>
      <translation>Demande de vos cours au site</translation>
    </message>
    <message>
      <source>Asking the site for your courses…</source>
      <translation>Demande de vos cours au site…</translation>
    </message>
    <message>
      <source>The site named no courses. They appear here once you are enrolled.</source>
      <translation>Le site n’a indiqué aucun cours. Ils apparaîtront ici dès que vous serez inscrit.</translation>
    </message>
    <message>
      <source>What to keep of {course}</source>
      <translation>Que conserver de {course}</translation>
    </message>
    <message>
      <source>What to keep on this laptop?</source>
      <translation>Que conserver sur cet ordinateur ?</translation>
    </message>
    <message>
      <source>What you keep is there without a connection, too. Files take more room, and cost more to fetch, than text. You can change this at any time.</source>
      <translation>Ce que vous conservez reste disponible sans connexion. Les fichiers prennent plus de place que le texte et coûtent plus cher à télécharger. Vous pouvez changer ce choix à tout moment.</translation>
    </message>
  </context>
  <context>
    <name>DiagnosticsDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Diagnostic</translation>
    </message>
    <message>
      <source>For those who help you when something does not work. It says how Companion is set up and what it has run into; it holds no posts, no names, no passwords. Nothing is sent by itself: read it, then copy or save it.</source>
      <translation>Pour les personnes qui vous aident quand quelque chose ne fonctionne pas. Ce diagnostic indique comment Companion est configuré et quels problèmes il a rencontrés ; il ne contient ni messages, ni noms, ni mots de passe. Rien n’est envoyé automatiquement : lisez-le, puis copiez-le ou enregistrez-le.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Examen en cours…</translation>
    </message>
    <message>
      <source>Plain text (*.txt)</source>
      <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
      <source>Save the diagnostics</source>
      <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Enregistré sous le nom {name}</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
  </context>
  <context>
    <name>DigestView</name>
    <message numerus="yes">
      <source>%n more discussion(s) with news</source>
      <translation>
        <numerusform>%Ln autre discussion avec des nouveautés</numerusform>
        <numerusform>%Ln autres discussions avec des nouveautés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new discussion(s)</source>
      <translation>
        <numerusform>%Ln nouvelle discussion</numerusform>
        <numerusform>%Ln nouvelles discussions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new reply(s)</source>
      <translation>
        <numerusform>%Ln nouvelle réponse</numerusform>
        <numerusform>%Ln nouvelles réponses</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Nobody has written in your courses since then.</source>
      <translation>Personne n’a écrit dans vos cours depuis.</translation>
    </message>
    <message>
      <source>Nothing has happened</source>
      <translation>Il ne s’est rien passé</translation>
    </message>
    <message>
      <source>Replies to you</source>
      <translation>Réponses à vos messages</translation>
    </message>
    <message>
      <source>What happened while you were away</source>
      <translation>Ce qui s’est passé pendant votre absence</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>Pendant votre absence</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>et %Ln autre</numerusform>
        <numerusform>et %Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <source>since {when}</source>
      <translation>depuis votre dernière visite ({when})</translation>
    </message>
  </context>
  <context>
    <name>DiscussionActions</name>
    <message>
      <source>Lock: no more replies</source>
      <translation>Verrouiller : plus de réponses</translation>
    </message>
    <message>
      <source>Pin at the top, for all</source>
      <translation>Épingler en haut, pour tous</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Mettre en favori</translation>
    </message>
    <message>
      <source>Subscribe to new posts</source>
      <translation>S’abonner aux nouveaux messages</translation>
    </message>
    <message>
      <source>Unsubscribe</source>
      <translation>Se désabonner</translation>
    </message>
  </context>
  <context>
    <name>DownloadChoice</name>
    <message>
      <source> MB</source>
      <translation> Mo</translation>
    </message>
    <message numerus="yes">
      <source>%n larger left out</source>
      <translation>
        <numerusform>%Ln fichier plus gros laissé de côté</numerusform>
        <numerusform>%Ln fichiers plus gros laissés de côté</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Download files</source>
      <translation>Télécharger des fichiers</translation>
    </message>
    <message>
      <source>Files &amp;of</source>
      <translation>Fichiers &amp;de</translation>
    </message>
    <message>
      <source>Files of</source>
      <translation>Fichiers de</translation>
    </message>
    <message>
      <source>Files that come to it later are downloaded, too, within your limits for room, month and metered connections.</source>
      <translation>Les fichiers qui s’y ajouteront plus tard seront téléchargés aussi, dans vos limites de place, de budget mensuel et de connexion payante.</translation>
    </message>
    <message>
      <source>Largest file in megabytes</source>
      <translation>Plus gros fichier, en mégaoctets</translation>
    </message>
    <message>
      <source>No new ones</source>
      <translation>Pas de nouveaux</translation>
    </message>
    <message>
      <source>Only files up to</source>
      <translation>Seulement les fichiers jusqu’à</translation>
    </message>
    <message>
      <source>Remove from this computer</source>
      <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
      <source>So far wanted: all of them</source>
      <translation>Demandés jusqu’ici : tous</translation>
    </message>
    <message>
      <source>So far wanted: all up to {size}</source>
      <translation>Demandés jusqu’ici : tous jusqu’à {size}</translation>
    </message>
    <message>
      <source>There are no files in it.</source>
      <translation>Il n’y a pas de fichiers ici.</translation>
    </message>
    <message>
      <source>the whole course</source>
      <translation>tout le cours</translation>
    </message>
    <message>
      <source>{size} to download</source>
      <translation>{size} à télécharger</translation>
    </message>
  </context>
  <context>
    <name>DownloadsDialog</name>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%Ln échec</numerusform>
        <numerusform>%Ln échecs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) to come</source>
      <translation>
        <numerusform>%Ln fichier à télécharger</numerusform>
        <numerusform>%Ln fichiers à télécharger</numerusform>
      </translation>
    </message>
    <message>
      <source>All downloads together</source>
      <translation>Tous les téléchargements ensemble</translation>
    </message>
    <message>
      <source>Choose a course, then “Download files…” in its menu. Files that the course gets later come, too.</source>
      <translation>Choisissez un cours, puis « Télécharger des fichiers… » dans son menu. Les fichiers ajoutés plus tard au cours arriveront aussi.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <source>Go on with all</source>
      <translation>Tout reprendre</translation>
    </message>
    <message>
      <source>Nothing is to be downloaded</source>
      <translation>Rien à télécharger</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>Tout mettre en pause</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>{done} of {size}</source>
      <translation>{done} sur {size}</translation>
    </message>
  </context>
  <context>
    <name>DraftFiles</name>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>Joindre des fichiers</translation>
    </message>
    <message>
      <source>No files or pictures can go along here.</source>
      <translation>Ni fichiers ni images ne peuvent être joints ici.</translation>
    </message>
    <message>
      <source>Pictures ({patterns})</source>
      <translation>Images ({patterns})</translation>
    </message>
    <message>
      <source>Show a picture in the text</source>
      <translation>Afficher une image dans le texte</translation>
    </message>
  </context>
  <context>
    <name>DraftPreview</name>
    <message>
      <source>Preview of your text</source>
      <translation>Aperçu de votre texte</translation>
    </message>
  </context>
  <context>
    <name>DraftVersionsDialog</name>
    <message numerus="yes">
      <source>%n came</source>
      <translation>
        <numerusform>%Ln ajouté</numerusform>
        <numerusform>%Ln ajoutés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n went</source>
      <translation>
        <numerusform>%Ln retiré</numerusform>
        <numerusform>%Ln retirés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%Ln mot</numerusform>
        <numerusform>%Ln mots</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Versions antérieures</translation>
    </message>
    <message>
      <source>No earlier versions yet</source>
      <translation>Pas encore de version antérieure</translation>
    </message>
    <message>
      <source>Underlined: came since then. Struck through: went since then.</source>
      <translation>Souligné : ajouté depuis. Barré : retiré depuis.</translation>
    </message>
    <message>
      <source>What has changed since then</source>
      <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
      <source>What you write is kept here at each pause, and before much of it goes.</source>
      <translation>Ce que vous écrivez est conservé ici à chaque pause, et avant qu’une grande partie n’en disparaisse.</translation>
    </message>
    <message>
      <source>With the words that came and went since then.</source>
      <translation>Avec les mots ajoutés et retirés depuis.</translation>
    </message>
    <message>
      <source>other order or signs</source>
      <translation>ordre ou signes différents</translation>
    </message>
  </context>
  <context>
    <name>ElsewhereList</name>
    <message>
      <source>In your other accounts</source>
      <translation>Dans vos autres comptes</translation>
    </message>
  </context>
  <context>
    <name>EmojiPicker</name>
    <message>
      <source>Emoji</source>
      <translation>Émojis</translation>
    </message>
    <message>
      <source>No emoji has this name</source>
      <translation>Aucun émoji ne porte ce nom</translation>
    </message>
    <message>
      <source>Search emoji by name</source>
      <translation>Rechercher un émoji par son nom</translation>
    </message>
  </context>
  <context>
    <name>EventView</name>
    <message>
      <source>&amp;Remind me</source>
      <translation>Me &amp;rappeler</translation>
    </message>
    <message>
      <source>As in the settings</source>
      <translation>Comme dans les réglages</translation>
    </message>
    <message>
      <source>Choose a day's deadline or meeting to see what it is about.</source>
      <translation>Choisissez une échéance ou une réunion pour voir de quoi il s’agit.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Rejoindre</translation>
    </message>
    <message>
      <source>Note to &amp;self</source>
      <translation>&amp;Note personnelle</translation>
    </message>
    <message>
      <source>Note to self</source>
      <translation>Note personnelle</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Rien de choisi</translation>
    </message>
    <message>
      <source>Open at any time, as far as the course tells.</source>
      <translation>Ouverte à tout moment, d’après le cours.</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Ouvrir sur le site</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>Ouvrir l’activité</translation>
    </message>
    <message>
      <source>Read the discussion</source>
      <translation>Lire la discussion</translation>
    </message>
    <message>
      <source>Remind me</source>
      <translation>Me rappeler</translation>
    </message>
    <message>
      <source>What you want to think of. It stays on this computer.</source>
      <translation>Ce à quoi vous voulez penser. Cette note reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>You are offline. To join, you need a connection.</source>
      <translation>Vous êtes hors ligne. Pour rejoindre la réunion, il faut une connexion.</translation>
    </message>
  </context>
  <context>
    <name>FeedsDialog</name>
    <message>
      <source>Address of a page or feed, such as https://social.example/@name</source>
      <translation>Adresse d’une page ou d’un flux, comme https://social.example/@name</translation>
    </message>
    <message>
      <source>Address to follow</source>
      <translation>Adresse à suivre</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Feeds</source>
      <translation>Flux</translation>
    </message>
    <message>
      <source>Feeds that your courses name will stand here. Or add an address.</source>
      <translation>Les flux indiqués par vos cours apparaîtront ici. Vous pouvez aussi ajouter une adresse.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <source>Nothing to follow yet</source>
      <translation>Rien à suivre pour l’instant</translation>
    </message>
    <message>
      <source>Only feeds with a tick are read, a few times a day. Their hosts learn that this computer asks for them, and nothing else.</source>
      <translation>Seuls les flux cochés sont lus, quelques fois par jour. Leurs serveurs apprennent que cet ordinateur les demande, et rien d’autre.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>What to follow</source>
      <translation>Que suivre</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>&amp;Keep offline</source>
      <translation>&amp;Conserver hors ligne</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>If you trust who sent it, save it with “Save as…”.</source>
      <translation>Si vous faites confiance à la personne qui l’a envoyé, enregistrez-le avec « Enregistrer sous… ».</translation>
    </message>
    <message>
      <source>It comes with the next sync, when you no longer work offline.</source>
      <translation>Il arrivera à la prochaine synchronisation, lorsque vous ne travaillerez plus hors ligne.</translation>
    </message>
    <message>
      <source>It is not on the site any more.</source>
      <translation>Il n’est plus sur le site.</translation>
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation>Un nouvel essai aura lieu à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>No program on this computer opens {name}.</source>
      <translation>Aucun programme de cet ordinateur n’ouvre {name}.</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Enregistrer le fichier</translation>
    </message>
    <message>
      <source>The file could not be fetched.</source>
      <translation>Le fichier n’a pas pu être récupéré.</translation>
    </message>
    <message>
      <source>This file is not on this computer yet.</source>
      <translation>Ce fichier n’est pas encore sur cet ordinateur.</translation>
    </message>
    <message>
      <source>This file would run as a program, so it is not opened from here.</source>
      <translation>Ce fichier s’exécuterait comme un programme ; il n’est donc pas ouvert d’ici.</translation>
    </message>
    <message>
      <source>You can save the file with “Save as…”.</source>
      <translation>Vous pouvez enregistrer le fichier avec « Enregistrer sous… ».</translation>
    </message>
    <message>
      <source>{name} could not be fetched.</source>
      <translation>{name} n’a pas pu être récupéré.</translation>
    </message>
  </context>
  <context>
    <name>FileBar</name>
    <message numerus="yes">
      <source>Download all %n</source>
      <translation>
        <numerusform>Télécharger le fichier</numerusform>
        <numerusform>Télécharger les %Ln fichiers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileList</name>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this text</source>
      <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
      <source>Find no more (Esc)</source>
      <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
      <source>Next place (F3)</source>
      <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
      <source>Not in this text</source>
      <translation>Absent de ce texte</translation>
    </message>
    <message>
      <source>Previous place (Shift+F3)</source>
      <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
      <source>Words to find in this text</source>
      <translation>Mots à rechercher dans ce texte</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>FollowBar</name>
    <message>
      <source>Follow the news of this course</source>
      <translation>Suivre les actualités de ce cours</translation>
    </message>
    <message>
      <source>Follow: {pages}</source>
      <translation>Suivre : {pages}</translation>
    </message>
    <message>
      <source>Read here</source>
      <translation>Lire ici</translation>
    </message>
    <message>
      <source>Read its feeds here</source>
      <translation>Lire ses flux ici</translation>
    </message>
  </context>
  <context>
    <name>FormatBar</name>
    <message>
      <source>More tools</source>
      <translation>Autres outils</translation>
    </message>
  </context>
  <context>
    <name>ForumNotices</name>
    <message>
      <source>All new posts</source>
      <translation>Tous les nouveaux messages</translation>
    </message>
    <message>
      <source>As in the settings</source>
      <translation>Comme dans les réglages</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>Notify of</source>
      <translation>Notifications pour</translation>
    </message>
    <message>
      <source>What concerns you</source>
      <translation>Ce qui vous concerne</translation>
    </message>
  </context>
  <context>
    <name>ForumPane</name>
    <message numerus="yes">
      <source>%n discussion(s) with new posts</source>
      <translation>
        <numerusform>%Ln discussion avec de nouveaux messages</numerusform>
        <numerusform>%Ln discussions avec de nouveaux messages</numerusform>
      </translation>
    </message>
    <message>
      <source>Be the first: start a discussion with a tip, an idea or a question.</source>
      <translation>Soyez le premier ou la première : lancez une discussion avec un conseil, une idée ou une question.</translation>
    </message>
    <message>
      <source>Choose a forum on the left.</source>
      <translation>Choisissez un forum à gauche.</translation>
    </message>
    <message>
      <source>Discussions</source>
      <translation>Discussions</translation>
    </message>
    <message>
      <source>Filter the discussions by words</source>
      <translation>Filtrer les discussions par mots</translation>
    </message>
    <message>
      <source>More for this forum</source>
      <translation>Autres actions pour ce forum</translation>
    </message>
    <message>
      <source>New discussion</source>
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>New discussion (Ctrl+N)</source>
      <translation>Nouvelle discussion (Ctrl+N)</translation>
    </message>
    <message>
      <source>No discussion is like that</source>
      <translation>Aucune discussion ne correspond</translation>
    </message>
    <message>
      <source>No discussions here yet</source>
      <translation>Pas encore de discussion ici</translation>
    </message>
    <message>
      <source>No forum chosen</source>
      <translation>Aucun forum choisi</translation>
    </message>
    <message>
      <source>Order and filter the discussions</source>
      <translation>Trier et filtrer les discussions</translation>
    </message>
    <message>
      <source>Other words or another filter may show some.</source>
      <translation>D’autres mots ou un autre filtre en montreront peut-être.</translation>
    </message>
    <message>
      <source>Show all discussions</source>
      <translation>Afficher toutes les discussions</translation>
    </message>
    <message>
      <source>Start a discussion in this forum</source>
      <translation>Lancer une discussion dans ce forum</translation>
    </message>
    <message>
      <source>What the teachers post here appears after the next sync.</source>
      <translation>Ce que les enseignants publient ici apparaîtra après la prochaine synchronisation.</translation>
    </message>
  </context>
  <context>
    <name>GroupChoice</name>
    <message>
      <source>All participants</source>
      <translation>Tous les participants</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <source>For whom the discussion is</source>
      <translation>À qui s’adresse la discussion</translation>
    </message>
    <message>
      <source>The group this was for is not among yours now: choose again.</source>
      <translation>Le groupe prévu n’est plus parmi les vôtres : choisissez-en un autre.</translation>
    </message>
  </context>
  <context>
    <name>HitBar</name>
    <message>
      <source>Hit {number} of {count}</source>
      <translation>Résultat {number} sur {count}</translation>
    </message>
    <message>
      <source>Hits here: {count}</source>
      <translation>Résultats ici : {count}</translation>
    </message>
    <message>
      <source>Hits in what is read</source>
      <translation>Résultats dans le texte affiché</translation>
    </message>
    <message>
      <source>Mark no more (Esc)</source>
      <translation>Ne plus surligner (Échap)</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
      <source>Nothing marked here</source>
      <translation>Aucun résultat ici</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>Résultat précédent (Maj+F3)</translation>
    </message>
  </context>
  <context>
    <name>HitDelegate</name>
    <message>
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message privé</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Actualité</translation>
    </message>
  </context>
  <context>
    <name>ItemDetail</name>
    <message numerus="yes">
      <source>%n attempt(s)</source>
      <translation>
        <numerusform>%Ln tentative</numerusform>
        <numerusform>%Ln tentatives</numerusform>
      </translation>
    </message>
    <message>
      <source>Both versions are merged here. Look at it once more, then send it.</source>
      <translation>Les deux versions sont fusionnées ici. Relisez le texte, puis envoyez-le.</translation>
    </message>
    <message>
      <source>Choose an item in the list to see how it stands.</source>
      <translation>Choisissez un élément dans la liste pour voir où il en est.</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>L’envoi est en cours.</translation>
    </message>
    <message>
      <source>It is sent with the next sync, and kept here until then.</source>
      <translation>L’envoi se fera à la prochaine synchronisation ; d’ici là, tout est conservé ici.</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Garder la mienne</translation>
    </message>
    <message>
      <source>Keep the site's</source>
      <translation>Garder celle du site</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Fusionner…</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Rien de choisi</translation>
    </message>
    <message>
      <source>Post as a new discussion</source>
      <translation>Publier comme nouvelle discussion</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Text of the item</source>
      <translation>Texte de l’élément</translation>
    </message>
    <message>
      <source>The connection ended before the answer came. The site is asked whether the post arrived; it is not sent twice.</source>
      <translation>La connexion a été coupée avant la réponse. Companion demande au site si le message est arrivé ; il ne sera pas envoyé deux fois.</translation>
    </message>
    <message>
      <source>The site has it and shows it once a moderator has approved it. Each sync looks for it; it is not sent again. If you discard it, the site may show it all the same.</source>
      <translation>Le site l’a reçu et l’affichera dès qu’un modérateur l’aura approuvé. Chaque synchronisation le cherche ; il n’est pas renvoyé. Si vous l’abandonnez, le site peut l’afficher malgré tout.</translation>
    </message>
    <message>
      <source>The site has it.</source>
      <translation>Le site l’a reçu.</translation>
    </message>
    <message>
      <source>The site says: “{words}”</source>
      <translation>Le site dit : « {words} »</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Uploading {name}, file {number} of {total}</source>
      <translation>Envoi de {name}, fichier {number} sur {total}</translation>
    </message>
    <message>
      <source>Written in {origin}, which is not among your forums any more</source>
      <translation>Écrit dans {origin}, qui ne fait plus partie de vos forums</translation>
    </message>
    <message>
      <source>Written {when}</source>
      <translation>Écrit {when}</translation>
    </message>
    <message>
      <source>You and the site changed the same place: there, both versions stand one after the other, yours first. Take out what is too much, then send it.</source>
      <translation>Vous et le site avez modifié le même passage : les deux versions y figurent l’une après l’autre, la vôtre d’abord. Enlevez ce qui est en trop, puis envoyez.</translation>
    </message>
    <message>
      <source>next attempt {when}</source>
      <translation>prochaine tentative {when}</translation>
    </message>
    <message>
      <source>sent {when}</source>
      <translation>envoyé {when}</translation>
    </message>
  </context>
  <context>
    <name>JournalEntryView</name>
    <message>
      <source>About</source>
      <translation>Au sujet de</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Versions antérieures</translation>
    </message>
    <message>
      <source>I wanted to know whether … So I tried …</source>
      <translation>Je voulais savoir si … J’ai donc essayé …</translation>
    </message>
    <message>
      <source>It worked, or not. Next time I would …</source>
      <translation>Cela a marché, ou pas. La prochaine fois, je …</translation>
    </message>
    <message>
      <source>Journal entry</source>
      <translation>Entrée du journal</translation>
    </message>
    <message>
      <source>Looking for earlier versions…</source>
      <translation>Recherche des versions antérieures…</translation>
    </message>
    <message>
      <source>Make a post of it…</source>
      <translation>En faire un message…</translation>
    </message>
    <message>
      <source>Not saved: {why}</source>
      <translation>Non enregistré : {why}</translation>
    </message>
    <message>
      <source>Saved on this computer at {time}</source>
      <translation>Enregistré sur cet ordinateur à {time}</translation>
    </message>
    <message>
      <source>There are no earlier versions</source>
      <translation>Il n’y a pas de version antérieure</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>Ce que j’ai essayé</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Ce que cela a donné</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>De quoi il s’agit</translation>
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
      <translation>Apprentissage</translation>
    </message>
    <message>
      <source>Note what you tried, and what came of it. Only you see it: it stays on this computer.</source>
      <translation>Notez ce que vous avez essayé et ce que cela a donné. Personne d’autre ne le voit : cela reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Bilan</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Écrire</translation>
    </message>
    <message>
      <source>Your journal is empty</source>
      <translation>Votre journal est vide</translation>
    </message>
  </context>
  <context>
    <name>KeyList</name>
    <message>
      <source>Actions and their keys</source>
      <translation>Actions et leurs touches</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Help on the web</source>
      <translation>Aide sur le web</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>No action has these words.</source>
      <translation>Aucune action ne contient ces mots.</translation>
    </message>
    <message>
      <source>Search for an action or a key</source>
      <translation>Rechercher une action ou une touche</translation>
    </message>
  </context>
  <context>
    <name>KeyringHint</name>
    <message>
      <source>Stay signed in for this run only</source>
      <translation>Rester connecté pour cette fois seulement</translation>
    </message>
  </context>
  <context>
    <name>LearningActions</name>
    <message>
      <source>Charts as tables</source>
      <translation>Graphiques en tableaux</translation>
    </message>
    <message>
      <source>Export what I did, with the journal…</source>
      <translation>Exporter ce que j’ai fait, avec le journal…</translation>
    </message>
    <message>
      <source>Export what I did…</source>
      <translation>Exporter ce que j’ai fait…</translation>
    </message>
    <message>
      <source>Write in the journal</source>
      <translation>Écrire dans le journal</translation>
    </message>
  </context>
  <context>
    <name>LearningPage</name>
    <message>
      <source>As tables</source>
      <translation>En tableaux</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>Par mois</translation>
    </message>
    <message>
      <source>By week</source>
      <translation>Par semaine</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Nothing was done in this time yet. What you do from now on shows here.</source>
      <translation>Rien n’a encore été fait pendant cette période. Ce que vous ferez désormais apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
      <source>Shares of %n deed(s), not of time.</source>
      <translation>
        <numerusform>Parts calculées sur %Ln action, pas sur le temps.</numerusform>
        <numerusform>Parts calculées sur %Ln actions, pas sur le temps.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last twelve months</source>
      <translation>Les douze derniers mois</translation>
    </message>
    <message>
      <source>The last twelve weeks</source>
      <translation>Les douze dernières semaines</translation>
    </message>
    <message>
      <source>This week, as you wish</source>
      <translation>Vos objectifs de la semaine</translation>
    </message>
    <message>
      <source>What is counted, and how</source>
      <translation>Ce qui est compté, et comment</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Ce que vous avez fait</translation>
    </message>
    <message>
      <source>Your mix, and the rule of thumb</source>
      <translation>Votre répartition et la règle empirique</translation>
    </message>
  </context>
  <context>
    <name>LeaveDialog</name>
    <message numerus="yes">
      <source>%n draft(s)</source>
      <translation>
        <numerusform>%Ln brouillon</numerusform>
        <numerusform>%Ln brouillons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries of the journal</source>
      <translation>
        <numerusform>%Ln entrée du journal</numerusform>
        <numerusform>%Ln entrées du journal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the calendar</source>
      <translation>
        <numerusform>%Ln note dans le calendrier</numerusform>
        <numerusform>%Ln notes dans le calendrier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) not sent yet</source>
      <translation>
        <numerusform>%Ln texte pas encore envoyé</numerusform>
        <numerusform>%Ln textes pas encore envoyés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Also remove %n text(s) of mine that are nowhere else</source>
      <translation>
        <numerusform>Supprimer aussi %Ln texte qui n’existe nulle part ailleurs</numerusform>
        <numerusform>Supprimer aussi mes %Ln textes qui n’existent nulle part ailleurs</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Courses, files and what you wrote here go. What the site has stays there.</source>
      <translation>Les cours, les fichiers et ce que vous avez écrit ici disparaissent. Ce qui est sur le site y reste.</translation>
    </message>
    <message>
      <source>Export what I wrote, then remove the account from this laptop</source>
      <translation>Exporter ce que j’ai écrit, puis retirer le compte de cet ordinateur</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Keep everything on this laptop</source>
      <translation>Tout conserver sur cet ordinateur</translation>
    </message>
    <message>
      <source>Nothing of yours is on this laptop only.</source>
      <translation>Rien de ce que vous avez écrit ne se trouve uniquement sur cet ordinateur.</translation>
    </message>
    <message>
      <source>On this laptop only: {what}.</source>
      <translation>Uniquement sur cet ordinateur : {what}.</translation>
    </message>
    <message>
      <source>Open the page “Security keys”</source>
      <translation>Ouvrir la page « Clefs de sécurité »</translation>
    </message>
    <message>
      <source>Posts, drafts, what waits, messages, journal and notes: in a file.</source>
      <translation>Messages, brouillons, textes en attente, messages privés, journal et notes : dans un fichier.</translation>
    </message>
    <message>
      <source>Remove the account from this laptop</source>
      <translation>Retirer le compte de cet ordinateur</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Se déconnecter</translation>
    </message>
    <message>
      <source>Sign out and remove</source>
      <translation>Se déconnecter et retirer</translation>
    </message>
    <message>
      <source>The site is not told, and the sign-in stays valid there. End it on the site's own page; on some sites that also signs out your other devices.</source>
      <translation>Le site n’en est pas informé, et la connexion y reste valable. Mettez-y fin sur la page du site ; sur certains sites, cela déconnecte aussi vos autres appareils.</translation>
    </message>
    <message>
      <source>You can go on reading and writing. What waits is sent once you sign in again.</source>
      <translation>Vous pouvez continuer à lire et à écrire. Ce qui attend sera envoyé quand vous vous reconnecterez.</translation>
    </message>
  </context>
  <context>
    <name>ListBar</name>
    <message>
      <source>Filter by words</source>
      <translation>Filtrer par mots</translation>
    </message>
    <message>
      <source>Filter by words (Ctrl+L)</source>
      <translation>Filtrer par mots (Ctrl+L)</translation>
    </message>
    <message>
      <source>Filter the discussions by words</source>
      <translation>Filtrer les discussions par mots</translation>
    </message>
    <message>
      <source>Order and filter</source>
      <translation>Trier et filtrer</translation>
    </message>
    <message>
      <source>Order and filter (Ctrl+Shift+F)</source>
      <translation>Trier et filtrer (Ctrl+Maj+F)</translation>
    </message>
    <message>
      <source>Unread first</source>
      <translation>Non lues d’abord</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Discarded: {title}</source>
      <translation>Abandonné : {title}</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Brouillons</translation>
    </message>
    <message>
      <source>No drafts</source>
      <translation>Aucun brouillon</translation>
    </message>
    <message>
      <source>Nothing waits to be sent</source>
      <translation>Rien en attente d’envoi</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Boîte d’envoi</translation>
    </message>
    <message>
      <source>Subscribed: the site will tell you of new posts</source>
      <translation>Abonnement pris : le site vous avertira des nouveaux messages</translation>
    </message>
    <message>
      <source>Taken back: {title}</source>
      <translation>Retiré : {title}</translation>
    </message>
    <message>
      <source>Unsubscribed from this discussion</source>
      <translation>Abonnement à cette discussion arrêté</translation>
    </message>
    <message>
      <source>What you begin to write is saved here by itself.</source>
      <translation>Ce que vous commencez à écrire est enregistré ici automatiquement.</translation>
    </message>
    <message>
      <source>What you write is kept here until the site has it.</source>
      <translation>Ce que vous écrivez est conservé ici jusqu’à ce que le site l’ait reçu.</translation>
    </message>
  </context>
  <context>
    <name>MarkChoice</name>
    <message>
      <source>Mark</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <source>Mark of your post: {mark}</source>
      <translation>Étiquette de votre message : {mark}</translation>
    </message>
    <message>
      <source>No mark</source>
      <translation>Aucune étiquette</translation>
    </message>
    <message>
      <source>Say what your post is (Ctrl+M)</source>
      <translation>Dire ce qu’est votre message (Ctrl+M)</translation>
    </message>
  </context>
  <context>
    <name>MeetingBar</name>
    <message>
      <source>Join</source>
      <translation>Rejoindre</translation>
    </message>
    <message>
      <source>Join {title}</source>
      <translation>Rejoindre {title}</translation>
    </message>
    <message>
      <source>You are offline. To join, you need a connection.</source>
      <translation>Vous êtes hors ligne. Pour rejoindre la réunion, il faut une connexion.</translation>
    </message>
  </context>
  <context>
    <name>MixChart</name>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
  </context>
  <context>
    <name>NavigationPane</name>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>%Ln en retard</numerusform>
        <numerusform>%Ln en retard</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln non lu</numerusform>
        <numerusform>%Ln non lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without an answer</source>
      <translation>
        <numerusform>%Ln sans réponse</numerusform>
        <numerusform>%Ln sans réponse</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <source>Courses and forums</source>
      <translation>Cours et forums</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Brouillons</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Les plus utiles</translation>
    </message>
    <message>
      <source>Keep on this computer</source>
      <translation>Conserver sur cet ordinateur</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Apprentissage</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Tout marquer comme lu</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messagerie</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Actualités</translation>
    </message>
    <message>
      <source>No longer show it with this course</source>
      <translation>Ne plus l’afficher avec ce cours</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>Open there</source>
      <translation>Ouvrir là-bas</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Boîte d’envoi</translation>
    </message>
    <message numerus="yes">
      <source>Outbox, %n waiting</source>
      <translation>
        <numerusform>Boîte d’envoi, %Ln en attente</numerusform>
        <numerusform>Boîte d’envoi, %Ln en attente</numerusform>
      </translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>Questions en attente</translation>
    </message>
    <message>
      <source>Saved search {name}</source>
      <translation>Recherche enregistrée {name}</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Tie to a discussion space…</source>
      <translation>Lier à un espace de discussion…</translation>
    </message>
  </context>
  <context>
    <name>NewsPane</name>
    <message>
      <source>All sources</source>
      <translation>Toutes les sources</translation>
    </message>
    <message>
      <source>Choose what to follow</source>
      <translation>Choisir que suivre</translation>
    </message>
    <message>
      <source>More about news</source>
      <translation>Autres actions pour les actualités</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Actualités</translation>
    </message>
    <message>
      <source>No news yet</source>
      <translation>Pas encore d’actualités</translation>
    </message>
    <message>
      <source>Nothing new from here</source>
      <translation>Rien de nouveau de cette source</translation>
    </message>
    <message>
      <source>Other sources may have news.</source>
      <translation>D’autres sources ont peut-être des actualités.</translation>
    </message>
    <message>
      <source>Show all sources</source>
      <translation>Afficher toutes les sources</translation>
    </message>
    <message>
      <source>Source to show</source>
      <translation>Source à afficher</translation>
    </message>
    <message>
      <source>What is new in your courses will stand here, and what the organisation tells elsewhere, if you follow it.</source>
      <translation>Les nouveautés de vos cours apparaîtront ici, ainsi que ce que l’organisation publie ailleurs, si vous la suivez.</translation>
    </message>
  </context>
  <context>
    <name>NewsView</name>
    <message>
      <source>Choose something new to read it.</source>
      <translation>Choisissez une nouveauté pour la lire.</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copier le lien</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Lien copié</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marquer comme non lu</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Rien de choisi</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>Ouvrir l’activité</translation>
    </message>
    <message>
      <source>Open the course</source>
      <translation>Ouvrir le cours</translation>
    </message>
    <message>
      <source>Share…</source>
      <translation>Partager…</translation>
    </message>
    <message>
      <source>Text of the news</source>
      <translation>Texte de l’actualité</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this notice</source>
      <translation>Fermer cet avis</translation>
    </message>
  </context>
  <context>
    <name>NotificationView</name>
    <message>
      <source>Choose a notification</source>
      <translation>Choisissez une notification</translation>
    </message>
    <message>
      <source>Enter leads to what it is about.</source>
      <translation>Entrée mène à ce dont il s’agit.</translation>
    </message>
    <message>
      <source>It leads to no page.</source>
      <translation>Elle ne mène à aucune page.</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marquer comme lue</translation>
    </message>
    <message>
      <source>Mark as read (Ctrl+Alt+R)</source>
      <translation>Marquer comme lue (Ctrl+Alt+R)</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open on the site</source>
      <translation>Ouvrir sur le site</translation>
    </message>
    <message>
      <source>Open the activity</source>
      <translation>Ouvrir l’activité</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Ouvrir la conversation</translation>
    </message>
    <message>
      <source>Open the course</source>
      <translation>Ouvrir le cours</translation>
    </message>
    <message>
      <source>Open the discussion</source>
      <translation>Ouvrir la discussion</translation>
    </message>
    <message>
      <source>Open the forum</source>
      <translation>Ouvrir le forum</translation>
    </message>
    <message>
      <source>What it is about is not on this computer.</source>
      <translation>Ce dont il s’agit n’est pas sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>NotificationsPane</name>
    <message>
      <source>Here at once, and with the next sync on the site (Ctrl+Alt+A)</source>
      <translation>Ici tout de suite, et sur le site à la prochaine synchronisation (Ctrl+Alt+A)</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Tout marquer comme lu</translation>
    </message>
    <message>
      <source>No notifications</source>
      <translation>Aucune notification</translation>
    </message>
    <message>
      <source>Nothing is here yet</source>
      <translation>Encore rien ici</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>The next sync brings what the site has to tell you.</source>
      <translation>La prochaine synchronisation apportera ce que le site a à vous dire.</translation>
    </message>
    <message>
      <source>This site tells no notifications</source>
      <translation>Ce site n’envoie pas de notifications</translation>
    </message>
    <message>
      <source>What is new in your forums stands at the forums themselves.</source>
      <translation>Les nouveautés de vos forums se voient dans les forums eux-mêmes.</translation>
    </message>
    <message>
      <source>What the site has to tell you will stand here.</source>
      <translation>Ce que le site a à vous dire apparaîtra ici.</translation>
    </message>
  </context>
  <context>
    <name>OpenAnything</name>
    <message>
      <source>Course, activity, forum, discussion, person, command or link</source>
      <translation>Cours, activité, forum, discussion, personne, commande ou lien</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messagerie</translation>
    </message>
    <message>
      <source>Open anything</source>
      <translation>Ouverture rapide</translation>
    </message>
    <message>
      <source>Open this link</source>
      <translation>Ouvrir ce lien</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search everything for “{words}”</source>
      <translation>Rechercher « {words} » partout</translation>
    </message>
    <message>
      <source>This link does not lead to a place of this site</source>
      <translation>Ce lien ne mène à aucun endroit de ce site</translation>
    </message>
    <message>
      <source>Type some letters of what you look for, whatever their accents.</source>
      <translation>Tapez quelques lettres de ce que vous cherchez, avec ou sans accents.</translation>
    </message>
    <message>
      <source>Up and down to choose, Enter to open, Escape to close.</source>
      <translation>Haut et Bas pour choisir, Entrée pour ouvrir, Échap pour fermer.</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>Correspondances</translation>
    </message>
    <message>
      <source>What to open</source>
      <translation>Que faut-il ouvrir</translation>
    </message>
  </context>
  <context>
    <name>OutlineDelegate</name>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>en attente d’envoi</translation>
    </message>
  </context>
  <context>
    <name>OwnExportSaving</name>
    <message numerus="yes">
      <source>%n draft(s) and what waits</source>
      <translation>
        <numerusform>%Ln brouillon ou texte en attente</numerusform>
        <numerusform>%Ln brouillons et textes en attente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries of the journal</source>
      <translation>
        <numerusform>%Ln entrée du journal</numerusform>
        <numerusform>%Ln entrées du journal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) are named in it, but not on this computer.</source>
      <translation>
        <numerusform>%Ln fichier y est nommé, mais n’est pas sur cet ordinateur.</numerusform>
        <numerusform>%Ln fichiers y sont nommés, mais ne sont pas sur cet ordinateur.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n message(s)</source>
      <translation>
        <numerusform>%Ln message privé</numerusform>
        <numerusform>%Ln messages privés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your files are in the folder {name} beside it.</source>
      <translation>
        <numerusform>%Ln de vos fichiers se trouve à côté, dans le dossier {name}.</numerusform>
        <numerusform>%Ln de vos fichiers se trouvent à côté, dans le dossier {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n post(s)</source>
      <translation>
        <numerusform>%Ln message</numerusform>
        <numerusform>%Ln messages</numerusform>
      </translation>
    </message>
    <message>
      <source>Export my posts and drafts</source>
      <translation>Exporter mes messages et brouillons</translation>
    </message>
    <message>
      <source>JSON, for programs (*.json)</source>
      <translation>JSON, pour les programmes (*.json)</translation>
    </message>
    <message>
      <source>Markdown, to edit (*.md)</source>
      <translation>Markdown, pour modifier (*.md)</translation>
    </message>
    <message>
      <source>My posts {day}</source>
      <translation>Mes messages {day}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <source>Web page, to read (*.html)</source>
      <translation>Page web, pour lire (*.html)</translation>
    </message>
    <message>
      <source>What you wrote is saved.</source>
      <translation>Ce que vous avez écrit est enregistré.</translation>
    </message>
  </context>
  <context>
    <name>OwnWordsDialog</name>
    <message>
      <source>My words</source>
      <translation>Mes mots</translation>
    </message>
    <message>
      <source>No words yet</source>
      <translation>Pas encore de mots</translation>
    </message>
    <message>
      <source>The menu of a word that is marked as wrong adds it to them.</source>
      <translation>Le menu d’un mot signalé comme faux permet de l’y ajouter.</translation>
    </message>
  </context>
  <context>
    <name>PackDialog</name>
    <message>
      <source>A pack is one file for colleagues who are in the same course. Nothing private is in it: no messages, drafts, private replies, ratings or marks, and nothing of forums with groups. Their own sync checks it with the site.</source>
      <translation>Un paquet est un fichier destiné aux collègues inscrits au même cours. Il ne contient rien de privé : ni messages privés, ni brouillons, ni réponses privées, ni notes, ni marques de lecture, et rien des forums à groupes. Leur propre synchronisation le vérifie auprès du site.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Make a pack of this course</source>
      <translation>Créer un paquet de ce cours</translation>
    </message>
    <message>
      <source>Make the pack…</source>
      <translation>Créer le paquet…</translation>
    </message>
    <message>
      <source>Texts only, about {size}</source>
      <translation>Textes seuls, environ {size}</translation>
    </message>
    <message numerus="yes">
      <source>With %n file(s) up to {limit}, about {size}</source>
      <translation>
        <numerusform>Avec %Ln fichier jusqu’à {limit}, environ {size}</numerusform>
        <numerusform>Avec %Ln fichiers jusqu’à {limit}, environ {size}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With all %n file(s) on this computer, about {size}</source>
      <translation>
        <numerusform>Avec %Ln fichier présent sur cet ordinateur, environ {size}</numerusform>
        <numerusform>Avec les %Ln fichiers présents sur cet ordinateur, environ {size}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PersonPicker</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Name of somebody in your courses</source>
      <translation>Nom de quelqu’un de vos cours</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nouveau message</translation>
    </message>
    <message>
      <source>Nobody is called like that among those whose posts are here.</source>
      <translation>Personne ne porte ce nom parmi les auteurs des messages présents ici.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>The next sync brings the people of your courses with their posts.</source>
      <translation>La prochaine synchronisation apportera les personnes de vos cours avec leurs messages.</translation>
    </message>
    <message>
      <source>Whom the message is for</source>
      <translation>À qui s’adresse le message</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Écrire</translation>
    </message>
  </context>
  <context>
    <name>PhraseAsked</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>Phrase de récupération</translation>
    </message>
    <message>
      <source>The keyring of this computer does not have its key. Nothing is lost: type the recovery phrase that was shown when the account was encrypted. Or cancel, unlock the keyring, and start Companion again.</source>
      <translation>Le trousseau de clés de cet ordinateur n’a pas sa clé. Rien n’est perdu : saisissez la phrase de récupération qui a été affichée lors du chiffrement du compte. Ou bien annulez, déverrouillez le trousseau et redémarrez Companion.</translation>
    </message>
    <message>
      <source>This account is encrypted</source>
      <translation>Ce compte est chiffré</translation>
    </message>
    <message>
      <source>Twelve words</source>
      <translation>Douze mots</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>Unlock the account</source>
      <translation>Déverrouiller le compte</translation>
    </message>
  </context>
  <context>
    <name>PhraseShown</name>
    <message>
      <source>Copied. Paste it into a password manager, then copy something else.</source>
      <translation>Copié. Collez le texte dans un gestionnaire de mots de passe, puis copiez autre chose.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>Je l’ai notée</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>Phrase de récupération</translation>
    </message>
    <message>
      <source>This account is encrypted. Its key is in the keyring of this computer. If that is lost, only these words open the account, in this order. Keep them away from the computer: whoever has both can read it.</source>
      <translation>Ce compte est chiffré. Sa clé est dans le trousseau de clés de cet ordinateur. Si elle se perd, seuls ces mots ouvrent le compte, dans cet ordre. Gardez-les loin de l’ordinateur : quiconque a les deux peut le lire.</translation>
    </message>
    <message>
      <source>Write these twelve words on paper</source>
      <translation>Écrivez ces douze mots sur papier</translation>
    </message>
  </context>
  <context>
    <name>PictureOffer</name>
    <message numerus="yes">
      <source>%n large picture(s): {before}, {after} when made smaller</source>
      <translation>
        <numerusform>%Ln grande image : {before}, {after} une fois réduite</numerusform>
        <numerusform>%Ln grandes images : {before}, {after} une fois réduites</numerusform>
      </translation>
    </message>
    <message>
      <source>Fewer pixels, and without what the camera noted in the picture</source>
      <translation>Moins de pixels, et sans ce que l’appareil photo a noté dans l’image</translation>
    </message>
    <message>
      <source>Keep the size</source>
      <translation>Garder la taille</translation>
    </message>
    <message>
      <source>Make smaller</source>
      <translation>Réduire</translation>
    </message>
  </context>
  <context>
    <name>Presence</name>
    <message>
      <source>Companion is still here</source>
      <translation>Companion est toujours là</translation>
    </message>
    <message>
      <source>It goes on syncing. Its icon in the tray opens it, or ends it.</source>
      <translation>La synchronisation continue. Son icône dans la zone de notification permet de l’ouvrir ou de le quitter.</translation>
    </message>
  </context>
  <context>
    <name>PresenceSettings</name>
    <message>
      <source>&amp;Notify of</source>
      <translation>&amp;Notifications pour</translation>
    </message>
    <message>
      <source>&amp;While you were away</source>
      <translation>Pendant &amp;votre absence</translation>
    </message>
    <message>
      <source>1 day before</source>
      <translation>1 jour avant</translation>
    </message>
    <message>
      <source>1 hour before</source>
      <translation>1 heure avant</translation>
    </message>
    <message>
      <source>3 days before</source>
      <translation>3 jours avant</translation>
    </message>
    <message>
      <source>A start after more than a day says what happened.</source>
      <translation>Au démarrage, après plus d’une journée, Companion dit ce qui s’est passé.</translation>
    </message>
    <message>
      <source>All new posts</source>
      <translation>Tous les nouveaux messages</translation>
    </message>
    <message>
      <source>At login it shows no window, but its icon in the tray.</source>
      <translation>À l’ouverture de session, l’application n’affiche pas de fenêtre, mais son icône dans la zone de notification.</translation>
    </message>
    <message>
      <source>Closing the last window leaves the app syncing, if there is a tray.</source>
      <translation>Quand vous fermez la dernière fenêtre, l’application continue à synchroniser, s’il y a une zone de notification.</translation>
    </message>
    <message>
      <source>Count in the t&amp;itle</source>
      <translation>Nombre dans le t&amp;itre</translation>
    </message>
    <message>
      <source>Count on the ic&amp;on</source>
      <translation>Nombre &amp;sur l’icône</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>No na&amp;mes in titles</source>
      <translation>Pas de n&amp;oms dans les titres</translation>
    </message>
    <message>
      <source>No post te&amp;xt in notifications</source>
      <translation>Pas de t&amp;exte de message dans les notifications</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>Of messages, and of posts where you wrote, starred or subscribed; a single forum has a menu of its own for this. Never in the quiet hours.</source>
      <translation>Pour les messages privés, et pour les messages de forum là où vous avez écrit, mis en favori ou pris un abonnement ; chaque forum a son propre menu pour cela. Jamais pendant les heures calmes.</translation>
    </message>
    <message>
      <source>Once for each, also offline; of a meeting, 15 minutes before. Single dates can have a reminder of their own.</source>
      <translation>Une fois pour chacune, même hors ligne ; pour une réunion, 15 minutes avant. Chaque date peut avoir son propre rappel.</translation>
    </message>
    <message>
      <source>Remind of &amp;deadlines</source>
      <translation>Ra&amp;ppels des échéances</translation>
    </message>
    <message>
      <source>So does the icon of the app, where the desktop shows it.</source>
      <translation>L’icône de l’application l’indique aussi, là où le bureau l’affiche.</translation>
    </message>
    <message>
      <source>Start &amp;hidden</source>
      <translation>&amp;Démarrer masqué</translation>
    </message>
    <message>
      <source>Start and end</source>
      <translation>Démarrage et fermeture</translation>
    </message>
    <message>
      <source>Start at &amp;login</source>
      <translation>Démarrer à l’ouve&amp;rture de session</translation>
    </message>
    <message>
      <source>Stay in the tra&amp;y</source>
      <translation>Rester dans la &amp;zone de notification</translation>
    </message>
    <message>
      <source>The app starts when you sign in to this computer.</source>
      <translation>L’application démarre quand vous ouvrez votre session sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The title of the window says how many posts are unread.</source>
      <translation>Le titre de la fenêtre indique le nombre de messages non lus.</translation>
    </message>
    <message>
      <source>The title of the window says neither your site nor who you are.</source>
      <translation>Le titre de la fenêtre n’indique ni votre site, ni qui vous êtes.</translation>
    </message>
    <message>
      <source>They say how much is new, with no name and no word of it.</source>
      <translation>Elles indiquent combien il y a de nouveautés, sans aucun nom ni mot de leur contenu.</translation>
    </message>
    <message>
      <source>What concerns you</source>
      <translation>Ce qui vous concerne</translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message>
      <source>All of it leaves this computer: files, drafts, sign-in and key.</source>
      <translation>Tout quitte cet ordinateur : fichiers, brouillons, session et clé.</translation>
    </message>
    <message>
      <source>An encrypted account has one.</source>
      <translation>Un compte chiffré en a une.</translation>
    </message>
    <message>
      <source>Courses, posts and files leave this computer, and so does all that you wrote and did not send. What is on the site stays there. This cannot be undone.</source>
      <translation>Les cours, les messages et les fichiers quittent cet ordinateur, de même que tout ce que vous avez écrit sans l’envoyer. Ce qui est sur le site y reste. Cette action est irréversible.</translation>
    </message>
    <message>
      <source>Decrypt</source>
      <translation>Déchiffrer</translation>
    </message>
    <message>
      <source>Decrypt…</source>
      <translation>Déchiffrer…</translation>
    </message>
    <message>
      <source>Encrypt</source>
      <translation>Chiffrer</translation>
    </message>
    <message>
      <source>Encrypt this account</source>
      <translation>Chiffrer ce compte</translation>
    </message>
    <message>
      <source>Encrypt this account?</source>
      <translation>Chiffrer ce compte ?</translation>
    </message>
    <message>
      <source>Encrypt…</source>
      <translation>Chiffrer…</translation>
    </message>
    <message>
      <source>Have this account lie unencrypted on this computer?</source>
      <translation>Laisser ce compte non chiffré sur cet ordinateur ?</translation>
    </message>
    <message>
      <source>If this computer is lost</source>
      <translation>Si cet ordinateur se perd</translation>
    </message>
    <message>
      <source>It is closed for a moment, and everything is written anew. Then twelve words are shown: have paper and pen at hand.</source>
      <translation>Il se ferme un instant, et tout est réécrit. Douze mots s’affichent ensuite : ayez papier et stylo à portée de main.</translation>
    </message>
    <message>
      <source>It is encrypted. Its key is in the keyring of this computer.</source>
      <translation>Il est chiffré. Sa clé est dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
      <source>It is encrypted: those who look after this computer want that.</source>
      <translation>Il est chiffré : les personnes qui s’occupent de cet ordinateur l’exigent.</translation>
    </message>
    <message>
      <source>It is not encrypted: a solid-state disk or a backup may still hold parts of it.</source>
      <translation>Il n’est pas chiffré : un disque SSD ou une sauvegarde peuvent encore en contenir des parties.</translation>
    </message>
    <message>
      <source>Recovery phrase</source>
      <translation>Phrase de récupération</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Afficher…</translation>
    </message>
    <message>
      <source>Those who look after this computer have turned this off.</source>
      <translation>Les personnes qui s’occupent de cet ordinateur ont désactivé cela.</translation>
    </message>
    <message>
      <source>Twelve words that open the account if the keyring is lost.</source>
      <translation>Douze mots qui ouvrent le compte si le trousseau de clés se perd.</translation>
    </message>
    <message>
      <source>Who finds the computer cannot read posts, drafts or files without the key.</source>
      <translation>Sans la clé, qui trouve l’ordinateur ne peut lire ni messages, ni brouillons, ni fichiers.</translation>
    </message>
    <message>
      <source>Whoever gets at its disk can read it then.</source>
      <translation>Toute personne qui accède au disque pourra alors le lire.</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Wipe this account</source>
      <translation>Effacer ce compte</translation>
    </message>
    <message>
      <source>Wipe this account from this computer?</source>
      <translation>Effacer ce compte de cet ordinateur ?</translation>
    </message>
    <message>
      <source>Wipe…</source>
      <translation>Effacer…</translation>
    </message>
    <message>
      <source>Without its recovery phrase nobody reads what a disk may still hold of it.</source>
      <translation>Sans sa phrase de récupération, personne ne lit ce qu’un disque peut encore en contenir.</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
  </context>
  <context>
    <name>QueryField</name>
    <message>
      <source>Names to choose from</source>
      <translation>Noms proposés</translation>
    </message>
  </context>
  <context>
    <name>QueryFilters</name>
    <message>
      <source>After…</source>
      <translation>Après…</translation>
    </message>
    <message>
      <source>Before…</source>
      <translation>Avant…</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <source>From…</source>
      <translation>De…</translation>
    </message>
    <message>
      <source>In…</source>
      <translation>Dans…</translation>
    </message>
    <message>
      <source>Kind…</source>
      <translation>Type…</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Les miens</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Favoris</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Non lus</translation>
    </message>
    <message>
      <source>With files</source>
      <translation>Avec fichiers</translation>
    </message>
  </context>
  <context>
    <name>ReadingActions</name>
    <message>
      <source>All is read</source>
      <translation>Tout est lu</translation>
    </message>
    <message>
      <source>Copy a link that opens in Companion</source>
      <translation>Copier un lien qui s’ouvre dans Companion</translation>
    </message>
    <message>
      <source>Copy the link to this post</source>
      <translation>Copier le lien vers ce message</translation>
    </message>
    <message>
      <source>Copy the whole discussion</source>
      <translation>Copier toute la discussion</translation>
    </message>
    <message>
      <source>Copy this post</source>
      <translation>Copier ce message</translation>
    </message>
    <message>
      <source>Copy this post as Markdown</source>
      <translation>Copier ce message en Markdown</translation>
    </message>
    <message>
      <source>Copy what is selected</source>
      <translation>Copier la sélection</translation>
    </message>
    <message>
      <source>Fold or unfold all branches</source>
      <translation>Replier ou déplier toutes les branches</translation>
    </message>
    <message>
      <source>Fold or unfold this branch</source>
      <translation>Replier ou déplier cette branche</translation>
    </message>
    <message>
      <source>Link copied</source>
      <translation>Lien copié</translation>
    </message>
    <message>
      <source>Next unread post</source>
      <translation>Message non lu suivant</translation>
    </message>
    <message>
      <source>Previous unread post</source>
      <translation>Message non lu précédent</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Quote in a reply</source>
      <translation>Citer dans une réponse</translation>
    </message>
    <message>
      <source>Save as PDF or another file…</source>
      <translation>Enregistrer en PDF ou dans un autre fichier…</translation>
    </message>
    <message>
      <source>Share my post…</source>
      <translation>Partager mon message…</translation>
    </message>
    <message>
      <source>Show by time</source>
      <translation>Afficher par date</translation>
    </message>
    <message>
      <source>This post helped me</source>
      <translation>Ce message m’a été utile</translation>
    </message>
    <message>
      <source>Who said what since you were here</source>
      <translation>Qui a dit quoi depuis votre dernière visite</translation>
    </message>
  </context>
  <context>
    <name>SavedSearches</name>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>Forget what I searched for</source>
      <translation>Oublier mes recherches passées</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Remove the saved search “{name}”?</source>
      <translation>Supprimer la recherche enregistrée « {name} » ?</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Rename “{name}”</source>
      <translation>Renommer « {name} »</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
      <source>What else to do with this search</source>
      <translation>Autres actions pour cette recherche</translation>
    </message>
  </context>
  <context>
    <name>SearchView</name>
    <message>
      <source>A name, a forum or course, or a day such as 2026-11-24 makes a filter.</source>
      <translation>Un nom, un forum, un cours ou un jour comme 2026-11-24 forme un filtre.</translation>
    </message>
    <message>
      <source>Go on typing</source>
      <translation>Continuez à taper</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <source>Nothing found on this laptop</source>
      <translation>Rien trouvé sur cet ordinateur</translation>
    </message>
    <message>
      <source>Only what is on this laptop is searched: this site cannot be searched from here. Try fewer letters or words.</source>
      <translation>La recherche porte seulement sur ce qui est sur cet ordinateur : on ne peut pas chercher sur ce site d’ici. Essayez avec moins de lettres ou de mots.</translation>
    </message>
    <message>
      <source>Posts, messages, what courses hold, and your own notes: type a word or its beginning; it works without a connection.</source>
      <translation>Messages des forums, messages privés, contenu des cours et vos propres notes : tapez un mot ou son début ; cela fonctionne sans connexion.</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Rechercher partout</translation>
    </message>
    <message>
      <source>Search everything on this laptop</source>
      <translation>Rechercher dans tout ce qui est sur cet ordinateur</translation>
    </message>
    <message>
      <source>Take a filter away, or try fewer letters or words.</source>
      <translation>Retirez un filtre, ou essayez avec moins de lettres ou de mots.</translation>
    </message>
    <message>
      <source>Try fewer letters or words, or search on the site with Ctrl+F3.</source>
      <translation>Essayez avec moins de lettres ou de mots, ou cherchez sur le site avec Ctrl+F3.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Résultats trouvés</translation>
    </message>
  </context>
  <context>
    <name>SendingUndo</name>
    <message>
      <source>Queued: {title}</source>
      <translation>En attente d’envoi : {title}</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Set by your organisation</source>
      <translation>Fixé par votre organisation</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source> MB</source>
      <translation> Mo</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message numerus="yes">
      <source>%n second(s)</source>
      <translation>
        <numerusform>%Ln seconde</numerusform>
        <numerusform>%Ln secondes</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Accent</source>
      <translation>&amp;Couleur d’accent</translation>
    </message>
    <message>
      <source>&amp;Budget for a month</source>
      <translation>&amp;Budget mensuel</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation>Plus &amp;gros fichier</translation>
    </message>
    <message>
      <source>&amp;Motion</source>
      <translation>&amp;Animations</translation>
    </message>
    <message>
      <source>&amp;Quiet hours</source>
      <translation>&amp;Heures calmes</translation>
    </message>
    <message>
      <source>&amp;Room for files</source>
      <translation>&amp;Place pour les fichiers</translation>
    </message>
    <message>
      <source>&amp;Text size</source>
      <translation>&amp;Taille du texte</translation>
    </message>
    <message>
      <source>&amp;Undo sending</source>
      <translation>Annuler l’&amp;envoi</translation>
    </message>
    <message>
      <source>Also with Ctrl++ and Ctrl+-; Ctrl+0 is the normal size.</source>
      <translation>Aussi avec Ctrl++ et Ctrl+- ; Ctrl+0 rétablit la taille normale.</translation>
    </message>
    <message>
      <source>Any size</source>
      <translation>Toute taille</translation>
    </message>
    <message>
      <source>As over a mobile phone, where the system says so.</source>
      <translation>Par exemple par un téléphone mobile, lorsque le système l’indique.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Ask before anything is synced</source>
      <translation>Demander avant toute synchronisation</translation>
    </message>
    <message>
      <source>Between these times nothing is synced by itself.</source>
      <translation>Entre ces heures, rien n’est synchronisé automatiquement.</translation>
    </message>
    <message>
      <source>C&amp;ontrast</source>
      <translation>C&amp;ontraste</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Dark letters on light, or light on dark.</source>
      <translation>Lettres sombres sur fond clair, ou claires sur fond sombre.</translation>
    </message>
    <message>
      <source>Files on this computer</source>
      <translation>Fichiers sur cet ordinateur</translation>
    </message>
    <message>
      <source>For so long what you send can be taken back; it goes out after that.</source>
      <translation>Pendant ce délai, ce que vous envoyez peut être retiré ; l’envoi a lieu ensuite.</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Complètes</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Élevé</translation>
    </message>
    <message>
      <source>High makes letters, lines and signs stand out more.</source>
      <translation>Un contraste élevé fait mieux ressortir les lettres, les lignes et les signes.</translation>
    </message>
    <message>
      <source>In forums that are quiet, or after a section; once a week at the most.</source>
      <translation>Dans les forums calmes, ou après une section ; une fois par semaine au plus.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Language and look</source>
      <translation>Langue et apparence</translation>
    </message>
    <message>
      <source>Larger ones come only if you open or keep them.</source>
      <translation>Les plus gros n’arrivent que si vous les ouvrez ou les conservez.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Sans limite</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Off: sent at once</source>
      <translation>Désactivé : envoi immédiat</translation>
    </message>
    <message>
      <source>Offer &amp;something to write about</source>
      <translation>Proposer un su&amp;jet d’écriture</translation>
    </message>
    <message>
      <source>On a connection that &amp;costs</source>
      <translation>Sur une conne&amp;xion payante</translation>
    </message>
    <message>
      <source>Quiet hours begin</source>
      <translation>Début des heures calmes</translation>
    </message>
    <message>
      <source>Quiet hours end</source>
      <translation>Fin des heures calmes</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Réduites</translation>
    </message>
    <message>
      <source>Reduced stills menus, progress and the blinking of the cursor.</source>
      <translation>Réduites : les menus, la progression et le curseur clignotant restent immobiles.</translation>
    </message>
    <message>
      <source>Search in the settings</source>
      <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Sync &amp;every</source>
      <translation>Synchroniser to&amp;utes les</translation>
    </message>
    <message>
      <source>Sync as on any other</source>
      <translation>Synchroniser comme sur toute autre</translation>
    </message>
    <message>
      <source>Sync text, but no files</source>
      <translation>Synchroniser le texte, mais pas les fichiers</translation>
    </message>
    <message>
      <source>Syncing</source>
      <translation>Synchronisation</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>Thè&amp;me</translation>
    </message>
    <message>
      <source>The colour of links, counts and of what is chosen.</source>
      <translation>La couleur des liens, des nombres et de ce qui est choisi.</translation>
    </message>
    <message>
      <source>What syncs by itself may cost.</source>
      <translation>Ce que la synchronisation automatique peut consommer.</translation>
    </message>
    <message>
      <source>What syncs by itself may cost. Used this month: {size}</source>
      <translation>Ce que la synchronisation automatique peut consommer. Utilisé ce mois-ci : {size}</translation>
    </message>
    <message>
      <source>Whatever is set here, “Sync now” always syncs at once.</source>
      <translation>Quels que soient ces réglages, « Synchroniser maintenant » synchronise toujours aussitôt.</translation>
    </message>
    <message>
      <source>When it is full, those that you have not used for long go first.</source>
      <translation>Quand la place est remplie, les fichiers que vous n’avez pas utilisés depuis longtemps partent en premier.</translation>
    </message>
    <message>
      <source>Words, dates and numbers of the window; posts stay as they are written.</source>
      <translation>Les mots, les dates et les nombres de la fenêtre ; les messages restent tels qu’ils sont écrits.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Rédaction</translation>
    </message>
    <message>
      <source>until</source>
      <translation>jusqu’à</translation>
    </message>
  </context>
  <context>
    <name>SetupWizard</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Looking at {address}…</source>
      <translation>Examen de {address}…</translation>
    </message>
    <message>
      <source>Opening the sample classroom…</source>
      <translation>Ouverture de la classe d’essai…</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Ouverture…</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>Signed in. Keeping the sign-in…</source>
      <translation>Vous êtes connecté. Enregistrement de la session…</translation>
    </message>
    <message>
      <source>Signing in…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <source>Start reading</source>
      <translation>Commencer à lire</translation>
    </message>
    <message>
      <source>Type the address of your site first.</source>
      <translation>Saisissez d’abord l’adresse de votre site.</translation>
    </message>
    <message>
      <source>Welcome to Companion</source>
      <translation>Bienvenue dans Companion</translation>
    </message>
  </context>
  <context>
    <name>ShareDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Card with a QR code…</source>
      <translation>Carte avec un code QR…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Partager</translation>
    </message>
    <message>
      <source>This is shared, and nothing else</source>
      <translation>Voici ce qui est partagé, et rien d’autre</translation>
    </message>
    <message>
      <source>Too long for {service}: shorten your words.</source>
      <translation>Trop long pour {service} : raccourcissez votre texte.</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Destination</translation>
    </message>
    <message>
      <source>Why it is worth a look…</source>
      <translation>Pourquoi cela vaut le coup d’œil…</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>Vos propres mots</translation>
    </message>
    <message>
      <source>Your site of {service}</source>
      <translation>Votre site {service}</translation>
    </message>
  </context>
  <context>
    <name>SignInAgain</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Everything here is kept. What waits is sent once you are signed in.</source>
      <translation>Tout ce qui est ici est conservé. Ce qui attend sera envoyé dès que vous serez connecté.</translation>
    </message>
    <message>
      <source>Looking at {address}…</source>
      <translation>Examen de {address}…</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Se reconnecter</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>You have signed in as {name}.</source>
      <translation>Vous vous êtes connecté en tant que {name}.</translation>
    </message>
  </context>
  <context>
    <name>SignInForm</name>
    <message>
      <source>&amp;Password</source>
      <translation>Mot de &amp;passe</translation>
    </message>
    <message>
      <source>&amp;Token</source>
      <translation>&amp;Jeton</translation>
    </message>
    <message>
      <source>&amp;User name</source>
      <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
      <source>Both the user name and the password are needed.</source>
      <translation>Le nom d’utilisateur et le mot de passe sont tous deux nécessaires.</translation>
    </message>
    <message>
      <source>The token is needed.</source>
      <translation>Il faut le jeton.</translation>
    </message>
  </context>
  <context>
    <name>SignInPage</name>
    <message>
      <source>In the browser, as you do it to get to your courses.</source>
      <translation>Dans le navigateur, comme pour accéder à vos cours.</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>This site lets apps in by a token. Its administrators can give you one; it is as secret as a password.</source>
      <translation>Ce site accepte les applications au moyen d’un jeton. Ses administrateurs peuvent vous en donner un ; il est aussi secret qu’un mot de passe.</translation>
    </message>
    <message>
      <source>With a token that those who look after the site have given you. It is as secret as a password, and kept in the keyring.</source>
      <translation>Avec un jeton que vous ont donné les personnes qui s’occupent du site. Il est aussi secret qu’un mot de passe, et il est conservé dans le trousseau de clés.</translation>
    </message>
    <message>
      <source>With the same name and password as in the browser.</source>
      <translation>Avec le même nom et le même mot de passe que dans le navigateur.</translation>
    </message>
    <message>
      <source>{kind} site at {address}</source>
      <translation>Site {kind} à l’adresse {address}</translation>
    </message>
  </context>
  <context>
    <name>SinceBar</name>
    <message>
      <source>Hide this</source>
      <translation>Masquer ceci</translation>
    </message>
    <message>
      <source>New since you were here</source>
      <translation>Nouveau depuis votre dernière visite</translation>
    </message>
    <message>
      <source>Who said what since you were here</source>
      <translation>Qui a dit quoi depuis votre dernière visite</translation>
    </message>
    <message>
      <source>Who said what since you were here (W)</source>
      <translation>Qui a dit quoi depuis votre dernière visite (W)</translation>
    </message>
  </context>
  <context>
    <name>SiteSearchBar</name>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
  </context>
  <context>
    <name>SiteSearching</name>
    <message>
      <source>Asking {name}…</source>
      <translation>Recherche sur {name}…</translation>
    </message>
    <message>
      <source>More from {name}</source>
      <translation>Plus de résultats de {name}</translation>
    </message>
    <message>
      <source>Nothing was found on {name}.</source>
      <translation>Rien n’a été trouvé sur {name}.</translation>
    </message>
    <message>
      <source>Search on the site, too (Ctrl+F3)</source>
      <translation>Chercher aussi sur le site (Ctrl+F3)</translation>
    </message>
    <message>
      <source>Search on {name} too</source>
      <translation>Chercher aussi sur {name}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>{name} has found nothing else.</source>
      <translation>{name} n’a rien trouvé d’autre.</translation>
    </message>
  </context>
  <context>
    <name>SpellCheck</name>
    <message>
      <source>Add “{word}” to my words</source>
      <translation>Ajouter « {word} » à mes mots</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Automatic: {language}</source>
      <translation>Automatique : {language}</translation>
    </message>
    <message>
      <source>Do not check</source>
      <translation>Ne pas vérifier</translation>
    </message>
    <message>
      <source>My words…</source>
      <translation>Mes mots…</translation>
    </message>
    <message>
      <source>No suggestions</source>
      <translation>Aucune suggestion</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Orthographe</translation>
    </message>
    <message>
      <source>To check spelling, install a dictionary, such as the package {package}</source>
      <translation>Pour vérifier l’orthographe, installez un dictionnaire, par exemple le paquet {package}</translation>
    </message>
  </context>
  <context>
    <name>StarterStrip</name>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Écrire</translation>
    </message>
  </context>
  <context>
    <name>StatusStrip</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%Ln n’a pas pu être envoyé</numerusform>
        <numerusform>%Ln n’ont pas pu être envoyés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) to come</source>
      <translation>
        <numerusform>%Ln fichier à télécharger</numerusform>
        <numerusform>%Ln fichiers à télécharger</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n part(s) could not be read</source>
      <translation>
        <numerusform>%Ln partie n’a pas pu être lue</numerusform>
        <numerusform>%Ln parties n’ont pas pu être lues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s)</source>
      <translation>
        <numerusform>%Ln requête</numerusform>
        <numerusform>%Ln requêtes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for a moderator</source>
      <translation>
        <numerusform>%Ln en attente d’un modérateur</numerusform>
        <numerusform>%Ln en attente d’un modérateur</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%Ln en attente d’envoi</numerusform>
        <numerusform>%Ln en attente d’envoi</numerusform>
      </translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Connexion au site</translation>
    </message>
    <message>
      <source>Fetching files</source>
      <translation>Récupération des fichiers</translation>
    </message>
    <message>
      <source>Finishing</source>
      <translation>Finalisation</translation>
    </message>
    <message>
      <source>Last sync {when}</source>
      <translation>Dernière synchronisation {when}</translation>
    </message>
    <message>
      <source>Listing discussions</source>
      <translation>Liste des discussions</translation>
    </message>
    <message>
      <source>Looking for news</source>
      <translation>Recherche de nouveautés</translation>
    </message>
    <message>
      <source>Open the network's page</source>
      <translation>Ouvrir la page du réseau</translation>
    </message>
    <message>
      <source>Opens the page of this network in your browser, to sign in there</source>
      <translation>Ouvre la page de ce réseau dans votre navigateur, pour vous y identifier</translation>
    </message>
    <message>
      <source>Progress of the sync</source>
      <translation>Progression de la synchronisation</translation>
    </message>
    <message>
      <source>Reading discussions</source>
      <translation>Lecture des discussions</translation>
    </message>
    <message>
      <source>Sending what you wrote</source>
      <translation>Envoi de ce que vous avez écrit</translation>
    </message>
    <message>
      <source>Show the downloads</source>
      <translation>Afficher les téléchargements</translation>
    </message>
    <message>
      <source>Show the outbox</source>
      <translation>Afficher la boîte d’envoi</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Synchronisation…</translation>
    </message>
    <message>
      <source>The rest is up to date. They are read again with the next sync.</source>
      <translation>Le reste est à jour. Une nouvelle lecture aura lieu à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Waiting for the server</source>
      <translation>En attente du serveur</translation>
    </message>
    <message>
      <source>What the last sync cost: {received} received, {sent} sent</source>
      <translation>Coût de la dernière synchronisation : {received} reçus, {sent} envoyés</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
  </context>
  <context>
    <name>StoragePage</name>
    <message numerus="yes">
      <source>%n copy(ies) of the database; the newest one stays for 30 days.</source>
      <translation>
        <numerusform>%Ln copie de la base de données ; la plus récente reste 30 jours.</numerusform>
        <numerusform>%Ln copies de la base de données ; la plus récente reste 30 jours.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%Ln fichier</numerusform>
        <numerusform>%Ln fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) can go, {size}.</source>
      <translation>
        <numerusform>%Ln fichier peut être effacé, {size}.</numerusform>
        <numerusform>%Ln fichiers peuvent être effacés, {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s)</source>
      <translation>
        <numerusform>%Ln image</numerusform>
        <numerusform>%Ln images</numerusform>
      </translation>
    </message>
    <message>
      <source>A damaged database, from which your words were brought over.</source>
      <translation>Une base de données endommagée, dont vos textes ont été repris.</translation>
    </message>
    <message>
      <source>A file comes again when you want it, or with a sync.</source>
      <translation>Un fichier revient quand vous le demandez, ou lors d’une synchronisation.</translation>
    </message>
    <message>
      <source>A sync is at work: try again when it has ended.</source>
      <translation>Une synchronisation est en cours : réessayez quand elle sera terminée.</translation>
    </message>
    <message>
      <source>All that you wrote as one file, with your own files beside it.</source>
      <translation>Tout ce que vous avez écrit en un seul fichier, avec vos propres fichiers à côté.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>En tout</translation>
    </message>
    <message>
      <source>Beginnings and copies</source>
      <translation>Débuts et copies de fichiers</translation>
    </message>
    <message>
      <source>By which the search finds words as you type.</source>
      <translation>Il permet à la recherche de trouver les mots pendant que vous tapez.</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>Tout effacer</translation>
    </message>
    <message>
      <source>Clear everything that the site can give again</source>
      <translation>Effacer tout ce que le site peut fournir de nouveau</translation>
    </message>
    <message>
      <source>Clear everything that the site can give again?</source>
      <translation>Effacer tout ce que le site peut fournir de nouveau ?</translation>
    </message>
    <message>
      <source>Clear everything…</source>
      <translation>Tout effacer…</translation>
    </message>
    <message>
      <source>Clear files</source>
      <translation>Effacer les fichiers</translation>
    </message>
    <message>
      <source>Clear files of the site</source>
      <translation>Effacer les fichiers reçus du site</translation>
    </message>
    <message>
      <source>Clear files…</source>
      <translation>Effacer les fichiers…</translation>
    </message>
    <message>
      <source>Clear the files of the site?</source>
      <translation>Effacer les fichiers reçus du site ?</translation>
    </message>
    <message>
      <source>Clearing…</source>
      <translation>Effacement…</translation>
    </message>
    <message>
      <source>Copies from upgrades</source>
      <translation>Copies liées aux mises à jour</translation>
    </message>
    <message numerus="yes">
      <source>Copies of your drafts and your journal, and %n file(s) that go with what is not sent yet.</source>
      <translation>
        <numerusform>Copies de vos brouillons et de votre journal, et %Ln fichier qui accompagne ce qui n’est pas encore envoyé.</numerusform>
        <numerusform>Copies de vos brouillons et de votre journal, et %Ln fichiers qui accompagnent ce qui n’est pas encore envoyé.</numerusform>
      </translation>
    </message>
    <message>
      <source>Courses, posts and messages, and all that you wrote.</source>
      <translation>Cours, messages des forums et messages privés, et tout ce que vous avez écrit.</translation>
    </message>
    <message>
      <source>Export as {form}</source>
      <translation>Exporter en {form}</translation>
    </message>
    <message>
      <source>Export my posts and drafts</source>
      <translation>Exporter mes messages et brouillons</translation>
    </message>
    <message>
      <source>Files of {course}</source>
      <translation>Fichiers de {course}</translation>
    </message>
    <message>
      <source>In {folder}</source>
      <translation>Dans {folder}</translation>
    </message>
    <message>
      <source>Left by what is gone; new texts fill it again.</source>
      <translation>Laissée par ce qui a disparu ; de nouveaux textes la rempliront.</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Journaux</translation>
    </message>
    <message>
      <source>Nothing was cleared, or not everything.</source>
      <translation>Rien n’a été effacé, ou pas tout.</translation>
    </message>
    <message>
      <source>Of files that are still to come, and of files that were opened.</source>
      <translation>Débuts de fichiers encore à venir, et copies de fichiers ouverts.</translation>
    </message>
    <message>
      <source>Other files</source>
      <translation>Autres fichiers</translation>
    </message>
    <message>
      <source>Pictures in posts</source>
      <translation>Images dans les messages</translation>
    </message>
    <message>
      <source>Pinned files stay, and so does everything that you wrote.</source>
      <translation>Les fichiers épinglés restent, ainsi que tout ce que vous avez écrit.</translation>
    </message>
    <message>
      <source>Pinned files stay: {names}. So does everything that you wrote.</source>
      <translation>Les fichiers épinglés restent : {names}. Tout ce que vous avez écrit reste aussi.</translation>
    </message>
    <message>
      <source>Posts and files come back with the next sync. What you wrote stays.</source>
      <translation>Les messages et les fichiers reviendront à la prochaine synchronisation. Ce que vous avez écrit reste.</translation>
    </message>
    <message>
      <source>Posts, discussions and files leave this computer. The next sync reads them anew, and costs as much as a first one.

Kept are your drafts, what waits to be sent, messages, templates, saved searches, and what you chose for your courses.</source>
      <translation>Les messages des forums, les discussions et les fichiers quittent cet ordinateur. La prochaine synchronisation les lira de nouveau et coûtera autant qu’une première.

Sont conservés vos brouillons, ce qui attend d’être envoyé, les messages privés, les modèles, les recherches enregistrées et vos choix pour vos cours.</translation>
    </message>
    <message>
      <source>Search index</source>
      <translation>Index de recherche</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Mis de côté</translation>
    </message>
    <message>
      <source>Storage: make room</source>
      <translation>Stockage : faire de la place</translation>
    </message>
    <message>
      <source>Storage: what takes how much</source>
      <translation>Stockage : ce qui prend de la place</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <source>Unused room in the database</source>
      <translation>Place inutilisée dans la base de données</translation>
    </message>
    <message>
      <source>What the app notes for those who help; no posts, no passwords.</source>
      <translation>Ce que l’application note pour les personnes qui vous aident ; ni messages, ni mots de passe.</translation>
    </message>
    <message>
      <source>Your own files</source>
      <translation>Vos propres fichiers</translation>
    </message>
    <message>
      <source>Your posts and drafts</source>
      <translation>Vos messages et brouillons</translation>
    </message>
    <message>
      <source>{size} freed.</source>
      <translation>Place libérée : {size}.</translation>
    </message>
  </context>
  <context>
    <name>TemplatesDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Deleted: {title}</source>
      <translation>Supprimé : {title}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Nom du modèle</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Text of the template</source>
      <translation>Texte du modèle</translation>
    </message>
  </context>
  <context>
    <name>TemplatesMenu</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Change or delete templates…</source>
      <translation>Modifier ou supprimer des modèles…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Keep as a template</source>
      <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
      <source>Keep this text as a template…</source>
      <translation>Enregistrer ce texte comme modèle…</translation>
    </message>
    <message>
      <source>Keep what is selected as a template…</source>
      <translation>Enregistrer la sélection comme modèle…</translation>
    </message>
    <message>
      <source>Kept as the template “{name}”</source>
      <translation>Enregistré comme modèle « {name} »</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>No templates yet</source>
      <translation>Pas encore de modèle</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modèles</translation>
    </message>
  </context>
  <context>
    <name>ThreadHeader</name>
    <message numerus="yes">
      <source>%n reply(s)</source>
      <translation>
        <numerusform>%Ln réponse</numerusform>
        <numerusform>%Ln réponses</numerusform>
      </translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Verrouillée</translation>
    </message>
    <message>
      <source>More for this discussion</source>
      <translation>Autres actions pour cette discussion</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>Reply to the discussion</source>
      <translation>Répondre à la discussion</translation>
    </message>
    <message>
      <source>locked: no more replies</source>
      <translation>verrouillée : plus de réponses</translation>
    </message>
    <message>
      <source>who asked was helped</source>
      <translation>utile à qui posait la question</translation>
    </message>
  </context>
  <context>
    <name>ThreadNews</name>
    <message numerus="yes">
      <source>%n new post(s)</source>
      <translation>
        <numerusform>%Ln nouveau message</numerusform>
        <numerusform>%Ln nouveaux messages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ThreadPane</name>
    <message>
      <source>Choose one in the list to read it and to write.</source>
      <translation>Choisissez-en une dans la liste pour la lire et pour écrire.</translation>
    </message>
    <message>
      <source>Choose one in the list, or start one with Ctrl+N.</source>
      <translation>Choisissez-en une dans la liste, ou lancez-en une avec Ctrl+N.</translation>
    </message>
    <message>
      <source>No conversation chosen</source>
      <translation>Aucune conversation choisie</translation>
    </message>
    <message>
      <source>No discussion chosen</source>
      <translation>Aucune discussion choisie</translation>
    </message>
    <message>
      <source>Posts of the discussion</source>
      <translation>Messages de la discussion</translation>
    </message>
    <message>
      <source>This discussion is gone</source>
      <translation>Cette discussion n’existe plus</translation>
    </message>
  </context>
  <context>
    <name>ThreadReader</name>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
  </context>
  <context>
    <name>ThreadSaving</name>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>PDF, to read and to print (*.pdf)</source>
      <translation>PDF, pour lire et imprimer (*.pdf)</translation>
    </message>
    <message>
      <source>Plain text (*.txt)</source>
      <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
      <source>Save the discussion</source>
      <translation>Enregistrer la discussion</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Enregistré sous le nom {name}</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
      <source>Web page, with its pictures (*.html)</source>
      <translation>Page web, avec ses images (*.html)</translation>
    </message>
  </context>
  <context>
    <name>TieBar</name>
    <message>
      <source>Choose a forum…</source>
      <translation>Choisir un forum…</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>Show it here</source>
      <translation>L’afficher ici</translation>
    </message>
  </context>
  <context>
    <name>TieDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Forums of your other accounts</source>
      <translation>Forums de vos autres comptes</translation>
    </message>
    <message>
      <source>Name of a forum</source>
      <translation>Nom d’un forum</translation>
    </message>
    <message>
      <source>No forum is called like that.</source>
      <translation>Aucun forum ne s’appelle ainsi.</translation>
    </message>
    <message>
      <source>Show with the course</source>
      <translation>Afficher avec le cours</translation>
    </message>
    <message>
      <source>The discussions of the forum that you choose stand with “{course}”. Nothing is changed on either site.</source>
      <translation>Les discussions du forum que vous choisissez se trouvent avec « {course} ». Rien ne change sur aucun des deux sites.</translation>
    </message>
    <message>
      <source>Tie to a discussion space</source>
      <translation>Lier à un espace de discussion</translation>
    </message>
    <message>
      <source>Which forum is to stand here</source>
      <translation>Quel forum se trouvera ici</translation>
    </message>
    <message>
      <source>Your other accounts have no forum yet, or cannot be read now.</source>
      <translation>Vos autres comptes n’ont pas encore de forum, ou ne peuvent pas être lus maintenant.</translation>
    </message>
  </context>
  <context>
    <name>TokenSwitch</name>
    <message>
      <source>I have a token…</source>
      <translation>J’ai un jeton…</translation>
    </message>
    <message>
      <source>Sign in as usual</source>
      <translation>Se connecter comme d’habitude</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%Ln n’a pas pu être envoyé</numerusform>
        <numerusform>%Ln n’ont pas pu être envoyés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread message(s)</source>
      <translation>
        <numerusform>%Ln message privé non lu</numerusform>
        <numerusform>%Ln messages privés non lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread notification(s)</source>
      <translation>
        <numerusform>%Ln notification non lue</numerusform>
        <numerusform>%Ln notifications non lues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread post(s)</source>
      <translation>
        <numerusform>%Ln message non lu</numerusform>
        <numerusform>%Ln messages non lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%Ln en attente d’envoi</numerusform>
        <numerusform>%Ln en attente d’envoi</numerusform>
      </translation>
    </message>
    <message>
      <source>Open Companion</source>
      <translation>Ouvrir Companion</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>WayBackBar</name>
    <message>
      <source>Back to the course</source>
      <translation>Retour au cours</translation>
    </message>
    <message>
      <source>With “{course}” on {site}</source>
      <translation>Avec « {course} » sur {site}</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Connect to your site</source>
      <translation>Se connecter à votre site</translation>
    </message>
    <message>
      <source>Three courses with lively forums, to look around in. Nothing leaves this laptop.</source>
      <translation>Trois cours aux forums animés, pour découvrir l’application. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>Try the sample classroom</source>
      <translation>Essayer la classe d’essai</translation>
    </message>
    <message>
      <source>Welcome to Companion</source>
      <translation>Bienvenue dans Companion</translation>
    </message>
    <message>
      <source>You need its address, and how you sign in there.</source>
      <translation>Il vous faut son adresse et de quoi vous y connecter.</translation>
    </message>
    <message>
      <source>Your courses and the forums of your peers, on this laptop: to read, search and write with or without a connection.</source>
      <translation>Vos cours et les forums de vos pairs, sur cet ordinateur : pour lire, chercher et écrire, avec ou sans connexion.</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>&amp;Course</source>
      <translation>&amp;Cours</translation>
    </message>
    <message>
      <source>&amp;Discussion</source>
      <translation>Di&amp;scussion</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>A&amp;ller</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <source>&amp;Learning</source>
      <translation>A&amp;pprentissage</translation>
    </message>
    <message>
      <source>&amp;Thread</source>
      <translation>F&amp;il</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Writing</source>
      <translation>&amp;Rédaction</translation>
    </message>
    <message>
      <source>About Companion</source>
      <translation>À propos de Companion</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>Ajouter un compte…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
      <source>Courses to keep…</source>
      <translation>Cours à conserver…</translation>
    </message>
    <message>
      <source>Diagnostics…</source>
      <translation>Diagnostic…</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Brouillons</translation>
    </message>
    <message>
      <source>Export as iCalendar…</source>
      <translation>Exporter au format iCalendar…</translation>
    </message>
    <message>
      <source>Export my posts…</source>
      <translation>Exporter mes messages…</translation>
    </message>
    <message>
      <source>Forums</source>
      <translation>Forums</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Avancer</translation>
    </message>
    <message>
      <source>Help on the web</source>
      <translation>Aide sur le web</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Les plus utiles</translation>
    </message>
    <message>
      <source>Import a pack…</source>
      <translation>Importer un paquet…</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Apprentissage</translation>
    </message>
    <message>
      <source>Mark all in this forum as read</source>
      <translation>Tout marquer comme lu dans ce forum</translation>
    </message>
    <message>
      <source>Mark all news as read</source>
      <translation>Marquer toutes les actualités comme lues</translation>
    </message>
    <message>
      <source>Mark all notifications as read</source>
      <translation>Marquer toutes les notifications comme lues</translation>
    </message>
    <message>
      <source>Mark notification as read</source>
      <translation>Marquer la notification comme lue</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messagerie</translation>
    </message>
    <message>
      <source>New discussion</source>
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>New message…</source>
      <translation>Nouveau message privé…</translation>
    </message>
    <message>
      <source>New window</source>
      <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Actualités</translation>
    </message>
    <message>
      <source>Next hit in the text</source>
      <translation>Résultat suivant dans le texte</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Volet suivant</translation>
    </message>
    <message>
      <source>Next post</source>
      <translation>Message suivant</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Taille normale du texte</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>Open anything…</source>
      <translation>Ouverture rapide…</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Boîte d’envoi</translation>
    </message>
    <message>
      <source>Previous hit in the text</source>
      <translation>Résultat précédent dans le texte</translation>
    </message>
    <message>
      <source>Previous post</source>
      <translation>Message précédent</translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>Questions en attente</translation>
    </message>
    <message>
      <source>Quiet: no notifications</source>
      <translation>Au calme : pas de notifications</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search on the site too</source>
      <translation>Chercher aussi sur le site</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Réglages…</translation>
    </message>
    <message>
      <source>Share…</source>
      <translation>Partager…</translation>
    </message>
    <message>
      <source>Show what is new</source>
      <translation>Afficher les nouveautés</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Se reconnecter…</translation>
    </message>
    <message>
      <source>Sign out…</source>
      <translation>Se déconnecter…</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Synchroniser maintenant</translation>
    </message>
    <message>
      <source>Undo sending or discard</source>
      <translation>Annuler l’envoi ou l’abandon</translation>
    </message>
    <message>
      <source>What to follow…</source>
      <translation>Que suivre…</translation>
    </message>
    <message>
      <source>What waits to be shared</source>
      <translation>Partages en attente</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>Pendant votre absence</translation>
    </message>
    <message>
      <source>Work offline</source>
      <translation>Travailler hors ligne</translation>
    </message>
  </context>
  <context>
    <name>WindowCalendar</name>
    <message numerus="yes">
      <source>%n date(s)</source>
      <translation>
        <numerusform>%Ln date</numerusform>
        <numerusform>%Ln dates</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar {day}</source>
      <translation>Calendrier {day}</translation>
    </message>
    <message>
      <source>Export the calendar</source>
      <translation>Exporter le calendrier</translation>
    </message>
    <message>
      <source>The calendar is saved.</source>
      <translation>Le calendrier est enregistré.</translation>
    </message>
    <message>
      <source>iCalendar, for other calendars (*.ics)</source>
      <translation>iCalendar, pour d’autres calendriers (*.ics)</translation>
    </message>
  </context>
  <context>
    <name>WindowLearning</name>
    <message>
      <source>My learning {day}</source>
      <translation>Mon apprentissage {day}</translation>
    </message>
    <message>
      <source>New discussion in {forum}</source>
      <translation>Nouvelle discussion dans {forum}</translation>
    </message>
    <message>
      <source>PDF, to read and to print (*.pdf)</source>
      <translation>PDF, pour lire et imprimer (*.pdf)</translation>
    </message>
    <message>
      <source>Reply in “{discussion}”</source>
      <translation>Réponse dans « {discussion} »</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Enregistré sous le nom {name}</translation>
    </message>
    <message>
      <source>Table for spreadsheets (*.csv)</source>
      <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
      <source>The journal entry is deleted</source>
      <translation>L’entrée du journal est supprimée</translation>
    </message>
    <message>
      <source>There is no forum to write in</source>
      <translation>Il n’y a pas de forum où écrire</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>Ce que j’ai essayé</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Ce que cela a donné</translation>
    </message>
    <message>
      <source>Where it is to stand</source>
      <translation>Où le publier</translation>
    </message>
  </context>
  <context>
    <name>WindowNotices</name>
    <message>
      <source>Companion ended by a fault the last time. What you wrote is kept. The report says where it was; nothing is sent by itself.</source>
      <translation>La dernière fois, Companion s’est arrêté à cause d’une erreur. Ce que vous avez écrit est conservé. Le rapport indique où elle s’est produite ; rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
      <source>Companion {version} is there. This is an older one.</source>
      <translation>Companion {version} est disponible. Cette version-ci est plus ancienne.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Ouvrir la page</translation>
    </message>
    <message>
      <source>Open the site</source>
      <translation>Ouvrir le site</translation>
    </message>
    <message>
      <source>Read the report…</source>
      <translation>Lire le rapport…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Se reconnecter</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Synchroniser maintenant</translation>
    </message>
    <message numerus="yes">
      <source>The database of this account was damaged and has been made anew. What you wrote was carried over: %n text(s). Courses and forums come back with the next sync. The damaged file is kept: {path}</source>
      <translation>
        <numerusform>La base de données de ce compte était endommagée et a été recréée. Ce que vous avez écrit a été repris : %Ln texte. Les cours et les forums reviendront à la prochaine synchronisation. Le fichier endommagé est conservé : {path}</numerusform>
        <numerusform>La base de données de ce compte était endommagée et a été recréée. Ce que vous avez écrit a été repris : %Ln textes. Les cours et les forums reviendront à la prochaine synchronisation. Le fichier endommagé est conservé : {path}</numerusform>
      </translation>
    </message>
    <message>
      <source>Whether Companion starts at login could not be changed. The system says: {why}</source>
      <translation>Le démarrage de Companion à l’ouverture de session n’a pas pu être modifié. Le système dit : {why}</translation>
    </message>
    <message>
      <source>You are signed out of {site}. Everything here is kept.</source>
      <translation>Vous êtes déconnecté de {site}. Tout ce qui est ici est conservé.</translation>
    </message>
    <message>
      <source>Your settings could not be saved. {why}</source>
      <translation>Vos réglages n’ont pas pu être enregistrés. {why}</translation>
    </message>
    <message>
      <source>{account} cannot be read now. {why}</source>
      <translation>{account} ne peut pas être lu maintenant. {why}</translation>
    </message>
    <message>
      <source>{site} does not let you in at the moment. Everything here is kept.</source>
      <translation>{site} ne vous laisse pas entrer pour le moment. Tout ce qui est ici est conservé.</translation>
    </message>
    <message>
      <source>{site} wants you to set a new password first. Everything here is kept.</source>
      <translation>{site} vous demande d’abord de choisir un nouveau mot de passe. Tout ce qui est ici est conservé.</translation>
    </message>
  </context>
  <context>
    <name>WindowPacks</name>
    <message>
      <source>All of this pack was here already.</source>
      <translation>Tout ce paquet était déjà ici.</translation>
    </message>
    <message>
      <source>Carry it to colleagues in the same course: they open it with Companion.</source>
      <translation>Apportez-le à des collègues du même cours : ils l’ouvriront avec Companion.</translation>
    </message>
    <message>
      <source>Checking the pack…</source>
      <translation>Vérification du paquet…</translation>
    </message>
    <message>
      <source>Course pack (*.companionpack)</source>
      <translation>Paquet de cours (*.companionpack)</translation>
    </message>
    <message>
      <source>Course packs (*.companionpack)</source>
      <translation>Paquets de cours (*.companionpack)</translation>
    </message>
    <message>
      <source>Import a pack</source>
      <translation>Importer un paquet</translation>
    </message>
    <message>
      <source>It is marked as not checked. The next sync checks it with the site, and takes away what is not for you.</source>
      <translation>Il est signalé comme non vérifié. La prochaine synchronisation le vérifiera auprès du site et retirera ce qui ne vous est pas destiné.</translation>
    </message>
    <message>
      <source>Make a pack of this course</source>
      <translation>Créer un paquet de ce cours</translation>
    </message>
    <message>
      <source>Making the pack…</source>
      <translation>Création du paquet…</translation>
    </message>
    <message>
      <source>New in {course}</source>
      <translation>Nouveau dans {course}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <source>The pack is made.</source>
      <translation>Le paquet est créé.</translation>
    </message>
  </context>
  <context>
    <name>WindowPeers</name>
    <message>
      <source>I take this</source>
      <translation>Je m’en charge</translation>
    </message>
    <message>
      <source>No question waits for an answer</source>
      <translation>Aucune question n’attend de réponse</translation>
    </message>
    <message>
      <source>Nothing of this week yet</source>
      <translation>Encore rien cette semaine</translation>
    </message>
    <message>
      <source>Questions of your peers that nobody has answered stand here.</source>
      <translation>Les questions de vos pairs auxquelles personne n’a répondu apparaissent ici.</translation>
    </message>
    <message>
      <source>Questions to answer</source>
      <translation>Questions en attente</translation>
    </message>
    <message>
      <source>What helped this week</source>
      <translation>Utile cette semaine</translation>
    </message>
    <message>
      <source>What peers thanked for, rated and replied to in the last seven days stands here. Tell a peer when a post helped you.</source>
      <translation>Ce que vos pairs ont remercié, noté ou commenté ces sept derniers jours apparaît ici. Dites à vos pairs quand un message vous a été utile.</translation>
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
        <numerusform>%Ln partage en attente : {title}, pour {service}</numerusform>
        <numerusform>%Ln partages en attente. Le premier : {title}, pour {service}</numerusform>
      </translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Discarded: {title}</source>
      <translation>Abandonné : {title}</translation>
    </message>
    <message>
      <source>Kept to share later: {title}</source>
      <translation>Gardé pour un partage ultérieur : {title}</translation>
    </message>
    <message>
      <source>Nothing waits to be shared</source>
      <translation>Aucun partage en attente</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Point a camera here to open it</source>
      <translation>Visez ce code avec un appareil photo pour ouvrir le lien</translation>
    </message>
  </context>
  <context>
    <name>WindowTies</name>
    <message>
      <source>Discussed on other sites</source>
      <translation>Discussions sur d’autres sites</translation>
    </message>
  </context>
  <context>
    <name>WordCompletion</name>
    <message>
      <source>Completions</source>
      <translation>Propositions de complétion</translation>
    </message>
  </context>
  <context>
    <name>WorkProgress</name>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
  </context>
  <context>
    <name>WritingActions</name>
    <message>
      <source>Attach files</source>
      <translation>Joindre des fichiers</translation>
    </message>
    <message>
      <source>Block of code</source>
      <translation>Bloc de code</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Émojis</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Italique</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <source>List with bullets</source>
      <translation>Liste à puces</translation>
    </message>
    <message>
      <source>List with numbers</source>
      <translation>Liste numérotée</translation>
    </message>
    <message>
      <source>Next unknown word</source>
      <translation>Mot inconnu suivant</translation>
    </message>
    <message>
      <source>Paste as plain text</source>
      <translation>Coller en texte brut</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Citation</translation>
    </message>
    <message>
      <source>Show a picture in the text</source>
      <translation>Afficher une image dans le texte</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Orthographe</translation>
    </message>
    <message>
      <source>Strike through</source>
      <translation>Barré</translation>
    </message>
  </context>
  <context>
    <name>WritingHelp</name>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%Ln mot</numerusform>
        <numerusform>%Ln mots</numerusform>
      </translation>
    </message>
    <message>
      <source>Tools for the text</source>
      <translation>Outils pour le texte</translation>
    </message>
  </context>
  <context>
    <name>WritingTools</name>
    <message>
      <source>Earlier versions…</source>
      <translation>Versions antérieures…</translation>
    </message>
    <message>
      <source>Mark as question, tip…</source>
      <translation>Étiqueter : question, conseil…</translation>
    </message>
    <message>
      <source>Templates…</source>
      <translation>Modèles…</translation>
    </message>
    <message>
      <source>Write in its own window</source>
      <translation>Écrire dans une fenêtre à part</translation>
    </message>
  </context>
  <context>
    <name>_AboutField</name>
    <message>
      <source>nothing in particular</source>
      <translation>rien de précis</translation>
    </message>
  </context>
  <context>
    <name>_Goals</name>
    <message>
      <source> a week</source>
      <translation> par semaine</translation>
    </message>
    <message>
      <source>no goal</source>
      <translation>pas d’objectif</translation>
    </message>
  </context>
  <context>
    <name>account_wording</name>
    <message numerus="yes">
      <source>%n text(s) could not be sent</source>
      <translation>
        <numerusform>%Ln texte n’a pas pu être envoyé</numerusform>
        <numerusform>%Ln textes n’ont pas pu être envoyés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) not on the site yet</source>
      <translation>
        <numerusform>%Ln texte pas encore sur le site</numerusform>
        <numerusform>%Ln textes pas encore sur le site</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln non lu</numerusform>
        <numerusform>%Ln non lus</numerusform>
      </translation>
    </message>
    <message>
      <source>signed out</source>
      <translation>déconnecté</translation>
    </message>
    <message numerus="yes">
      <source>{account}: %n text(s) could not be sent.</source>
      <translation>
        <numerusform>{account} : %Ln texte n’a pas pu être envoyé.</numerusform>
        <numerusform>{account} : %Ln textes n’ont pas pu être envoyés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{account}: you are signed out. %n text(s) wait(s) there; nothing is lost.</source>
      <translation>
        <numerusform>{account} : vous êtes déconnecté. %Ln texte y attend ; rien n’est perdu.</numerusform>
        <numerusform>{account} : vous êtes déconnecté. %Ln textes y attendent ; rien n’est perdu.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>activities</name>
    <message>
      <source>Assignment</source>
      <translation>Devoir</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Livre</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Sondage</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>Base de données</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Done, but not passed</source>
      <translation>Terminé, mais pas réussi</translation>
    </message>
    <message>
      <source>Due {when}</source>
      <translation>À terminer {when}</translation>
    </message>
    <message>
      <source>External tool</source>
      <translation>Outil externe</translation>
    </message>
    <message>
      <source>Feedback</source>
      <translation>Feedback</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Forum</source>
      <translation>Forum</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>Glossaire</translation>
    </message>
    <message>
      <source>Interactive content</source>
      <translation>Contenu interactif</translation>
    </message>
    <message>
      <source>Learning package</source>
      <translation>Module d’apprentissage</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Leçon</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>Pas encore terminé</translation>
    </message>
    <message>
      <source>Not open to you</source>
      <translation>Pas ouvert pour vous</translation>
    </message>
    <message>
      <source>Open since {when}</source>
      <translation>Ouvert depuis {when}</translation>
    </message>
    <message>
      <source>Opens {when}</source>
      <translation>Ouverture {when}</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Quiz</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Consultation</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>The site marks it by itself.</source>
      <translation>Le site le coche de lui-même.</translation>
    </message>
    <message>
      <source>Video meeting</source>
      <translation>Visioconférence</translation>
    </message>
    <message>
      <source>Was due {when}</source>
      <translation>Était à terminer {when}</translation>
    </message>
    <message>
      <source>Wiki</source>
      <translation>Wiki</translation>
    </message>
    <message>
      <source>Workshop</source>
      <translation>Atelier</translation>
    </message>
    <message>
      <source>You mark it yourself, by a click or with Space.</source>
      <translation>Vous le cochez vous-même, d’un clic ou avec Espace.</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>en attente d’envoi</translation>
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
      <translation>Page sur {site}</translation>
    </message>
    <message>
      <source>The text is not here yet. The next sync brings it.</source>
      <translation>Le texte n’est pas encore ici. La prochaine synchronisation l’apportera.</translation>
    </message>
    <message>
      <source>This chapter is not here yet. The next sync brings it.</source>
      <translation>Ce chapitre n’est pas encore ici. La prochaine synchronisation l’apportera.</translation>
    </message>
    <message>
      <source>Video on {site}</source>
      <translation>Vidéo sur {site}</translation>
    </message>
    <message>
      <source>What is in it is on the site.</source>
      <translation>Son contenu se trouve sur le site.</translation>
    </message>
    <message>
      <source>[Picture: {words}, {state}]</source>
      <translation>[Image : {words}, {state}]</translation>
    </message>
    <message>
      <source>no words</source>
      <translation>sans texte</translation>
    </message>
  </context>
  <context>
    <name>calendar</name>
    <message numerus="yes">
      <source>%n day(s) before</source>
      <translation>
        <numerusform>%Ln jour avant</numerusform>
        <numerusform>%Ln jours avant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) before</source>
      <translation>
        <numerusform>%Ln heure avant</numerusform>
        <numerusform>%Ln heures avant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>%Ln minute avant</numerusform>
        <numerusform>%Ln minutes avant</numerusform>
      </translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Due {when}</source>
      <translation>À terminer {when}</translation>
    </message>
    <message>
      <source>Due: {title}</source>
      <translation>À terminer : {title}</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Meeting rooms</source>
      <translation>Salles de réunion</translation>
    </message>
    <message>
      <source>My note: {note}</source>
      <translation>Ma note : {note}</translation>
    </message>
    <message>
      <source>Not done yet</source>
      <translation>Pas encore terminé</translation>
    </message>
    <message>
      <source>Opens {when}</source>
      <translation>Ouverture {when}</translation>
    </message>
    <message>
      <source>Opens: {title}</source>
      <translation>Ouverture : {title}</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Cette semaine</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Demain</translation>
    </message>
    <message>
      <source>Video meeting</source>
      <translation>Visioconférence</translation>
    </message>
    <message>
      <source>Was due {when}</source>
      <translation>Était à terminer {when}</translation>
    </message>
    <message>
      <source>at any time</source>
      <translation>à tout moment</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd d MMMM</translation>
    </message>
    <message>
      <source>dddd, d MMMM yyyy</source>
      <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
      <source>with a note</source>
      <translation>avec une note</translation>
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
      <translation>Commentaire sur {course}</translation>
    </message>
    <message>
      <source>Edit your post</source>
      <translation>Modifier votre message</translation>
    </message>
    <message>
      <source>Message to {name}</source>
      <translation>Message privé à {name}</translation>
    </message>
    <message>
      <source>New discussion in {forum}</source>
      <translation>Nouvelle discussion dans {forum}</translation>
    </message>
    <message>
      <source>Only the person you answer, and those who may read all, will see this.</source>
      <translation>Seules la personne à qui vous répondez et celles qui ont le droit de tout lire verront ce texte.</translation>
    </message>
    <message>
      <source>Private reply to {name}</source>
      <translation>Réponse privée à {name}</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Reply to {name}</source>
      <translation>Réponse à {name}</translation>
    </message>
  </context>
  <context>
    <name>controls</name>
    <message>
      <source>Empty the field</source>
      <translation>Vider le champ</translation>
    </message>
  </context>
  <context>
    <name>conversations</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%Ln n’a pas pu être envoyé</numerusform>
        <numerusform>%Ln n’ont pas pu être envoyés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln non lu</numerusform>
        <numerusform>%Ln non lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%Ln en attente d’envoi</numerusform>
        <numerusform>%Ln en attente d’envoi</numerusform>
      </translation>
    </message>
    <message>
      <source>Conversation without a name</source>
      <translation>Conversation sans nom</translation>
    </message>
    <message>
      <source>Notes to yourself</source>
      <translation>Notes pour vous-même</translation>
    </message>
  </context>
  <context>
    <name>course_files</name>
    <message numerus="yes">
      <source>%n file(s), {size}</source>
      <translation>
        <numerusform>%Ln fichier, {size}</numerusform>
        <numerusform>%Ln fichiers, {size}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on this computer</source>
      <translation>
        <numerusform>%Ln sur cet ordinateur</numerusform>
        <numerusform>%Ln sur cet ordinateur</numerusform>
      </translation>
    </message>
    <message>
      <source>Do not download</source>
      <translation>Ne pas télécharger</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Get the new version</source>
      <translation>Prendre la nouvelle version</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Never remove it to make room</source>
      <translation>Ne jamais le retirer pour faire de la place</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Mettre en pause</translation>
    </message>
    <message>
      <source>Remove from this computer</source>
      <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>The room for kept files is used up. Remove others, or give them more in the settings.</source>
      <translation>La place prévue pour les fichiers est épuisée. Retirez-en d’autres, ou augmentez-la dans les réglages.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>on this computer, a new version is to come</source>
      <translation>sur cet ordinateur, une nouvelle version doit arriver</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
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
      <translation>Ce compte ne peut pas être lu maintenant</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>non lu</translation>
    </message>
  </context>
  <context>
    <name>explanations</name>
    <message>
      <source>A discussion needs a subject.</source>
      <translation>Une discussion a besoin d’un titre.</translation>
    </message>
    <message>
      <source>A file is larger than the site takes.</source>
      <translation>Un fichier dépasse la taille acceptée par le site.</translation>
    </message>
    <message>
      <source>A file is larger than this forum takes.</source>
      <translation>Un fichier dépasse la taille acceptée par ce forum.</translation>
    </message>
    <message>
      <source>A file of this draft is no longer on this computer.</source>
      <translation>Un fichier de ce brouillon n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
      <source>A second copy of all your unsent text is kept beside it.</source>
      <translation>Une seconde copie de tous vos textes non envoyés est conservée à côté.</translation>
    </message>
    <message>
      <source>An earlier version of this text is on the site already.</source>
      <translation>Une version antérieure de ce texte est déjà sur le site.</translation>
    </message>
    <message>
      <source>Another program holds Companion's database.</source>
      <translation>Un autre programme occupe la base de données de Companion.</translation>
    </message>
    <message>
      <source>Ask a moderator why. You can edit it and send it again, or discard it.</source>
      <translation>Demandez pourquoi à un modérateur. Vous pouvez le modifier et le renvoyer, ou l’abandonner.</translation>
    </message>
    <message>
      <source>Ask for one with fewer files.</source>
      <translation>Demandez-en un avec moins de fichiers.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for a signed certificate. On a public network, open its sign-in page in the browser first.</source>
      <translation>Demandez un certificat signé aux administrateurs du site. Sur un réseau public, ouvrez d’abord sa page d’identification dans le navigateur.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for one; on the command line, give it with --token-stdin.</source>
      <translation>Demandez-en un aux administrateurs du site ; en ligne de commande, donnez-le avec --token-stdin.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for the right to search.</source>
      <translation>Demandez aux administrateurs du site le droit de chercher.</translation>
    </message>
    <message>
      <source>Ask the site's administrators for the right to use the mobile service.</source>
      <translation>Demandez aux administrateurs du site le droit d’utiliser le service mobile.</translation>
    </message>
    <message>
      <source>Ask the site's administrators to switch on web services for mobile devices.</source>
      <translation>Demandez aux administrateurs du site d’activer les services web pour appareils mobiles.</translation>
    </message>
    <message>
      <source>Ask the site's administrators, outside of Companion. What waits is sent once the site lets you in again.</source>
      <translation>Adressez-vous aux administrateurs du site, hors de Companion. Ce qui attend sera envoyé dès que le site vous laissera entrer de nouveau.</translation>
    </message>
    <message>
      <source>Ask those who look after this computer if you need it.</source>
      <translation>Si vous en avez besoin, adressez-vous aux personnes qui s’occupent de cet ordinateur.</translation>
    </message>
    <message>
      <source>Ask your IT staff for the proxy settings of this network.</source>
      <translation>Demandez à votre service informatique les réglages du proxy de ce réseau.</translation>
    </message>
    <message>
      <source>Ask your IT staff how to put them into this computer's proxy settings.</source>
      <translation>Demandez à votre service informatique comment les saisir dans les réglages du proxy de cet ordinateur.</translation>
    </message>
    <message>
      <source>Begin again, and open the browser from here.</source>
      <translation>Recommencez, et ouvrez le navigateur à partir d’ici.</translation>
    </message>
    <message>
      <source>Check both. If they are right, the account may be suspended or locked for a while: ask the site's administrators.</source>
      <translation>Vérifiez les deux. S’ils sont exacts, le compte est peut-être suspendu ou bloqué pour un temps : demandez aux administrateurs du site.</translation>
    </message>
    <message>
      <source>Check date and time of this computer: a clock that is ahead makes it look so. If they are right, tell the site's administrators.</source>
      <translation>Vérifiez la date et l’heure de cet ordinateur : une horloge qui avance donne cette impression. Si elles sont exactes, prévenez les administrateurs du site.</translation>
    </message>
    <message>
      <source>Check date and time of this computer: a clock that is behind makes it look so. If they are right, tell the site's administrators.</source>
      <translation>Vérifiez la date et l’heure de cet ordinateur : une horloge qui retarde donne cette impression. Si elles sont exactes, prévenez les administrateurs du site.</translation>
    </message>
    <message>
      <source>Check that the disk is not read-only and that the folder belongs to you.</source>
      <translation>Vérifiez que le disque n’est pas en lecture seule et que le dossier vous appartient.</translation>
    </message>
    <message>
      <source>Check the address: it is the one you see in the browser when you open your courses.</source>
      <translation>Vérifiez l’adresse : c’est celle que vous voyez dans le navigateur lorsque vous ouvrez vos cours.</translation>
    </message>
    <message>
      <source>Check the connection and the address. Companion tries again by itself.</source>
      <translation>Vérifiez la connexion et l’adresse. Companion réessaie de lui-même.</translation>
    </message>
    <message>
      <source>Check the number; it may have been removed on the site.</source>
      <translation>Vérifiez le numéro ; cet élément a peut-être été supprimé sur le site.</translation>
    </message>
    <message>
      <source>Close other Companion windows or commands and try again.</source>
      <translation>Fermez les autres fenêtres ou commandes de Companion, puis réessayez.</translation>
    </message>
    <message>
      <source>Companion cannot write to its data folder.</source>
      <translation>Companion ne peut pas écrire dans son dossier de données.</translation>
    </message>
    <message>
      <source>Companion could not bring its database up to date.</source>
      <translation>Companion n’a pas pu mettre à jour sa base de données.</translation>
    </message>
    <message>
      <source>Companion does not wait for this sign-in: it was not begun here, took too long, or has been used already.</source>
      <translation>Companion n’attend pas cette connexion : elle n’a pas été commencée ici, a pris trop de temps ou a déjà été utilisée.</translation>
    </message>
    <message>
      <source>Companion is running, but does not answer.</source>
      <translation>Companion est en cours d’exécution, mais ne répond pas.</translation>
    </message>
    <message>
      <source>Companion is syncing this account already, in another window or command.</source>
      <translation>Companion synchronise déjà ce compte, dans une autre fenêtre ou commande.</translation>
    </message>
    <message>
      <source>Companion looks up what arrived and tries again by itself.</source>
      <translation>Companion vérifie ce qui est arrivé et réessaie de lui-même.</translation>
    </message>
    <message>
      <source>Companion's database is damaged.</source>
      <translation>La base de données de Companion est endommagée.</translation>
    </message>
    <message>
      <source>Compare both versions, and keep yours, keep theirs, or merge them.</source>
      <translation>Comparez les deux versions, puis gardez la vôtre, gardez l’autre ou fusionnez-les.</translation>
    </message>
    <message>
      <source>Compare the two; copy your newer text if you want to post it as well.</source>
      <translation>Comparez les deux ; copiez votre texte plus récent si vous voulez le publier aussi.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from, or ask for a new one.</source>
      <translation>Copiez-le de nouveau depuis son origine, ou demandez-en un autre.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
      <source>Copy the text and post it as a new discussion, or discard it.</source>
      <translation>Copiez le texte et publiez-le comme nouvelle discussion, ou abandonnez-le.</translation>
    </message>
    <message>
      <source>Copy the text to a forum, or try again later.</source>
      <translation>Copiez le texte dans un forum, ou réessayez plus tard.</translation>
    </message>
    <message>
      <source>Copy the text to a reply of its own, or discard it.</source>
      <translation>Copiez le texte dans une nouvelle réponse, ou abandonnez-le.</translation>
    </message>
    <message>
      <source>Copy the text to another discussion.</source>
      <translation>Copiez le texte dans une autre discussion.</translation>
    </message>
    <message>
      <source>Copy the text to another forum, or ask a teacher.</source>
      <translation>Copiez le texte dans un autre forum, ou demandez à un enseignant.</translation>
    </message>
    <message>
      <source>Copy the text, or ask the site's administrators.</source>
      <translation>Copiez le texte, ou demandez aux administrateurs du site.</translation>
    </message>
    <message>
      <source>Copy the text, or discard it.</source>
      <translation>Copiez le texte, ou abandonnez-le.</translation>
    </message>
    <message>
      <source>Copy the whole address: it begins with companion://token= or moodlemobile://token=.</source>
      <translation>Copiez l’adresse entière : elle commence par companion://token= ou moodlemobile://token=.</translation>
    </message>
    <message>
      <source>Correct or remove the file settings.json in the data folder.</source>
      <translation>Corrigez ou supprimez le fichier settings.json dans le dossier de données.</translation>
    </message>
    <message>
      <source>Do not use it. Ask a colleague you trust for a new one.</source>
      <translation>Ne l’utilisez pas. Demandez-en un autre à quelqu’un de confiance.</translation>
    </message>
    <message>
      <source>Edit it and try again, or copy the text.</source>
      <translation>Modifiez-le et réessayez, ou copiez le texte.</translation>
    </message>
    <message>
      <source>Edit it and try again.</source>
      <translation>Modifiez-le et réessayez.</translation>
    </message>
    <message>
      <source>Edit it to send it as a reply that all can read, or discard it.</source>
      <translation>Modifiez-la pour l’envoyer comme réponse visible par tous, ou abandonnez-la.</translation>
    </message>
    <message>
      <source>Edit the post to add them again, or share them in another way.</source>
      <translation>Modifiez le message pour les ajouter de nouveau, ou partagez-les autrement.</translation>
    </message>
    <message>
      <source>Enrol on the site and sync once; then import it again.</source>
      <translation>Inscrivez-vous sur le site et synchronisez une fois ; importez-le ensuite de nouveau.</translation>
    </message>
    <message>
      <source>Everything you wrote is kept on this computer.</source>
      <translation>Tout ce que vous avez écrit est conservé sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Free some space. Saving is tried again with the next change.</source>
      <translation>Libérez de la place. Un nouvel enregistrement sera tenté au prochain changement.</translation>
    </message>
    <message>
      <source>Give it one.</source>
      <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
      <source>Go on reading and writing. Companion tries again by itself after a while.</source>
      <translation>Continuez à lire et à écrire. Companion réessaie de lui-même après un moment.</translation>
    </message>
    <message>
      <source>Go on reading and writing. Companion tries again by itself.</source>
      <translation>Continuez à lire et à écrire. Companion réessaie de lui-même.</translation>
    </message>
    <message>
      <source>If it does not appear, ask a moderator, or copy the text into a new post.</source>
      <translation>S’il n’apparaît pas, demandez à un modérateur, ou copiez le texte dans un nouveau message.</translation>
    </message>
    <message>
      <source>Install and unlock a keyring (on Linux gnome-keyring or KWallet), and start Companion again.</source>
      <translation>Installez et déverrouillez un trousseau de clés (sous Linux, gnome-keyring ou KWallet), puis redémarrez Companion.</translation>
    </message>
    <message>
      <source>Install and unlock one (on Linux gnome-keyring or KWallet), and try again.</source>
      <translation>Installez-en un et déverrouillez-le (sous Linux, gnome-keyring ou KWallet), puis réessayez.</translation>
    </message>
    <message>
      <source>Install and unlock one (on Linux gnome-keyring or KWallet), or stay signed in for this run only.</source>
      <translation>Installez-en un et déverrouillez-le (sous Linux, gnome-keyring ou KWallet), ou restez connecté pour cette fois seulement.</translation>
    </message>
    <message>
      <source>Install the earlier version again, and send the log file to those who look after Companion for you.</source>
      <translation>Réinstallez la version précédente et envoyez le fichier journal à ceux qui s’occupent de Companion pour vous.</translation>
    </message>
    <message>
      <source>Install the newer version again.</source>
      <translation>Réinstallez la version plus récente.</translation>
    </message>
    <message>
      <source>Install the newer version, or ask for a pack that an older one made.</source>
      <translation>Installez la version plus récente, ou demandez un paquet créé par une version plus ancienne.</translation>
    </message>
    <message>
      <source>It is tried again. If it happens again, tell the site's administrators.</source>
      <translation>Un nouvel essai aura lieu. Si cela se reproduit, prévenez les administrateurs du site.</translation>
    </message>
    <message>
      <source>It may still be starting: wait a little. If no window comes, end it as your system ends programs that hang, and start it again.</source>
      <translation>Il démarre peut-être encore : attendez un peu. Si aucune fenêtre n’apparaît, arrêtez-le comme on arrête les programmes bloqués sur votre système, puis redémarrez-le.</translation>
    </message>
    <message>
      <source>It waited for a moderator, and the site has it no longer: it was not approved.</source>
      <translation>Il attendait un modérateur, et le site ne l’a plus : il n’a pas été approuvé.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
      <source>It was stopped.</source>
      <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
      <source>Look at the outbox and try again in a moment.</source>
      <translation>Consultez la boîte d’envoi et réessayez dans un instant.</translation>
    </message>
    <message>
      <source>Make it smaller, or share it in another way.</source>
      <translation>Réduisez-le, ou partagez-le autrement.</translation>
    </message>
    <message>
      <source>Messages between people are switched off on this site.</source>
      <translation>Les messages privés entre personnes sont désactivés sur ce site.</translation>
    </message>
    <message>
      <source>No account is opened, and nothing was changed.</source>
      <translation>Aucun compte n’est ouvert, et rien n’a été modifié.</translation>
    </message>
    <message>
      <source>No secure connection to the site could be made.</source>
      <translation>Aucune connexion sécurisée au site n’a pu être établie.</translation>
    </message>
    <message>
      <source>Nothing of the account was changed.</source>
      <translation>Rien n’a été changé dans le compte.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Nothing was lost; what was being sent is looked up before it is sent again.</source>
      <translation>Rien n’a été perdu ; ce qui était en cours d’envoi est vérifié avant d’être envoyé de nouveau.</translation>
    </message>
    <message>
      <source>Nothing was sent under the other name.</source>
      <translation>Rien n’a été envoyé sous l’autre nom.</translation>
    </message>
    <message>
      <source>Nothing was sent, and everything you wrote is kept on this computer.</source>
      <translation>Rien n’a été envoyé, et tout ce que vous avez écrit est conservé sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Nothing was touched: all of it is there.</source>
      <translation>Rien n’a été touché : tout est là.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in a browser first. Otherwise try again later, and tell the site's administrators if it stays so.</source>
      <translation>Sur un réseau public, ouvrez d’abord sa page d’identification dans un navigateur. Sinon, réessayez plus tard et prévenez les administrateurs du site si cela persiste.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. At work or at school, ask the IT staff whether they look into connections.</source>
      <translation>Sur un réseau public, ouvrez d’abord sa page d’identification dans le navigateur. Au travail ou à l’école, demandez au service informatique s’il inspecte les connexions.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. Otherwise ask the site's administrators.</source>
      <translation>Sur un réseau public, ouvrez d’abord sa page d’identification dans le navigateur. Sinon, demandez aux administrateurs du site.</translation>
    </message>
    <message>
      <source>On a public network, open its sign-in page in the browser first. Otherwise check the site's address.</source>
      <translation>Sur un réseau public, ouvrez d’abord sa page d’identification dans le navigateur. Sinon, vérifiez l’adresse du site.</translation>
    </message>
    <message>
      <source>Open the account that you have on that site, and import it there.</source>
      <translation>Ouvrez le compte que vous avez sur ce site, et importez-le là.</translation>
    </message>
    <message>
      <source>Open the network's page in the browser, and sign in or agree there. If you see the site itself there, it is the site that has trouble: try again later.</source>
      <translation>Ouvrez la page du réseau dans le navigateur, puis identifiez-vous ou acceptez les conditions. Si vous y voyez le site lui-même, c’est le site qui a un problème : réessayez plus tard.</translation>
    </message>
    <message>
      <source>Open the site in the browser and set a new password; what waits is sent then.</source>
      <translation>Ouvrez le site dans le navigateur et choisissez un nouveau mot de passe ; ce qui attend sera alors envoyé.</translation>
    </message>
    <message>
      <source>Put a space after “&lt;” or write it in words.</source>
      <translation>Mettez une espace après « &lt; » ou écrivez-le en toutes lettres.</translation>
    </message>
    <message>
      <source>Reach them in a forum that you share, or discard the message.</source>
      <translation>Écrivez-lui dans un forum que vous avez en commun, ou abandonnez le message.</translation>
    </message>
    <message>
      <source>Remove it and add it again.</source>
      <translation>Retirez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
      <source>Remove other files, or give them more room in the settings.</source>
      <translation>Retirez d’autres fichiers, ou donnez-leur plus de place dans les réglages.</translation>
    </message>
    <message>
      <source>Remove some of them.</source>
      <translation>Retirez-en quelques-uns.</translation>
    </message>
    <message>
      <source>Remove the files, or put their content into the text.</source>
      <translation>Retirez les fichiers, ou mettez leur contenu dans le texte.</translation>
    </message>
    <message>
      <source>Search what is on this computer, or search on the site in the browser.</source>
      <translation>Cherchez dans ce qui est sur cet ordinateur, ou sur le site dans le navigateur.</translation>
    </message>
    <message>
      <source>See that all of it was copied, or ask the site's administrators for a new one.</source>
      <translation>Vérifiez qu’il a été copié en entier, ou demandez-en un nouveau aux administrateurs du site.</translation>
    </message>
    <message>
      <source>Send or export them first, or say that they are to be removed, too.</source>
      <translation>Envoyez-les ou exportez-les d’abord, ou indiquez qu’il faut les supprimer aussi.</translation>
    </message>
    <message>
      <source>Shorten it to 255 letters.</source>
      <translation>Raccourcissez-le à 255 lettres.</translation>
    </message>
    <message>
      <source>Sign in again; what waits is sent then.</source>
      <translation>Reconnectez-vous ; ce qui attend sera alors envoyé.</translation>
    </message>
    <message>
      <source>Sign in as the person this account belongs to (in the browser, sign out of the site first), or add another account.</source>
      <translation>Connectez-vous en tant que la personne à qui appartient ce compte (dans le navigateur, déconnectez-vous d’abord du site), ou ajoutez un autre compte.</translation>
    </message>
    <message>
      <source>Sign in through the browser; on the command line, with --sso.</source>
      <translation>Connectez-vous par le navigateur ; en ligne de commande, avec --sso.</translation>
    </message>
    <message>
      <source>Somebody between you and the site answers in its place: nobody whom this computer trusts has signed the certificate.</source>
      <translation>Quelqu’un, entre vous et le site, répond à sa place : le certificat n’est signé par personne à qui cet ordinateur fasse confiance.</translation>
    </message>
    <message>
      <source>Somebody between you and the site answers in its place: the certificate is made for another address.</source>
      <translation>Quelqu’un, entre vous et le site, répond à sa place : le certificat est établi pour une autre adresse.</translation>
    </message>
    <message>
      <source>Something else came in the place of the file.</source>
      <translation>Autre chose est arrivé à la place du fichier.</translation>
    </message>
    <message>
      <source>Something went wrong that Companion did not expect.</source>
      <translation>Il s’est produit un problème que Companion n’avait pas prévu.</translation>
    </message>
    <message>
      <source>Start Companion again: it sets the file aside, brings your text back and reads the forums anew.</source>
      <translation>Redémarrez Companion : il met le fichier de côté, rétablit vos textes et relit les forums.</translation>
    </message>
    <message>
      <source>Switch off “Work offline” to send and receive.</source>
      <translation>Désactivez « Travailler hors ligne » pour envoyer et recevoir.</translation>
    </message>
    <message>
      <source>Sync to learn what is allowed now, or ask a teacher.</source>
      <translation>Synchronisez pour savoir ce qui est permis maintenant, ou demandez à un enseignant.</translation>
    </message>
    <message>
      <source>Tell those who look after this computer: they mend it, and try it with “companion policy check”.</source>
      <translation>Prévenez les personnes qui s’occupent de cet ordinateur : elles corrigent ces réglages et les vérifient avec « companion policy check ».</translation>
    </message>
    <message>
      <source>The account was not opened, and nothing of it was changed.</source>
      <translation>Le compte n’a pas été ouvert, et rien n’y a été modifié.</translation>
    </message>
    <message>
      <source>The address {address} is not encrypted: your password could be read on the way.</source>
      <translation>L’adresse {address} n’est pas chiffrée : votre mot de passe pourrait être lu en chemin.</translation>
    </message>
    <message>
      <source>The answer of the site was lost, and the post is not to be seen. This site has posts approved by moderators: it may wait for them. It is not sent again, so that it does not appear twice.</source>
      <translation>La réponse du site s’est perdue, et le message n’est pas visible. Sur ce site, des modérateurs approuvent les messages : il les attend peut-être. Il n’est pas renvoyé, pour ne pas apparaître deux fois.</translation>
    </message>
    <message>
      <source>The connection may be slow. Companion tries again by itself.</source>
      <translation>La connexion est peut-être lente. Companion réessaie de lui-même.</translation>
    </message>
    <message>
      <source>The connection was lost before the site had answered.</source>
      <translation>La connexion a été perdue avant que le site n’ait répondu.</translation>
    </message>
    <message>
      <source>The database is as it was before, and a copy of it stands beside it.</source>
      <translation>La base de données est comme avant, et une copie se trouve à côté.</translation>
    </message>
    <message>
      <source>The disk is full, so the last change could not be saved.</source>
      <translation>Le disque est plein ; le dernier changement n’a donc pas pu être enregistré.</translation>
    </message>
    <message>
      <source>The network's proxy asks for a name and a password.</source>
      <translation>Le proxy du réseau demande un nom et un mot de passe.</translation>
    </message>
    <message>
      <source>The network's proxy could not be reached, or did not let the connection through.</source>
      <translation>Le proxy du réseau n’a pas pu être joint, ou n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
      <source>The place this was written for is no longer there.</source>
      <translation>L’endroit pour lequel ce texte a été écrit n’existe plus.</translation>
    </message>
    <message>
      <source>The post is on the site, but without some of its files.</source>
      <translation>Le message est sur le site, mais sans certains de ses fichiers.</translation>
    </message>
    <message>
      <source>The post was changed on the site since you began to edit it.</source>
      <translation>Le message a été modifié sur le site depuis que vous avez commencé à le modifier.</translation>
    </message>
    <message>
      <source>The settings file cannot be read.</source>
      <translation>Le fichier des réglages ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The sign-in belongs to somebody else than this account.</source>
      <translation>Cette connexion est celle d’une autre personne que le titulaire de ce compte.</translation>
    </message>
    <message>
      <source>The site asks to wait before it answers more.</source>
      <translation>Le site demande d’attendre avant de répondre davantage.</translation>
    </message>
    <message>
      <source>The site at {address} does not let apps in.</source>
      <translation>Le site à l’adresse {address} ne laisse pas entrer les applications.</translation>
    </message>
    <message>
      <source>The site at {address} has switched off the access that apps need.</source>
      <translation>Le site à l’adresse {address} a désactivé l’accès dont les applications ont besoin.</translation>
    </message>
    <message>
      <source>The site at {address} signs apps in by a token only.</source>
      <translation>Le site à l’adresse {address} ne connecte les applications que par un jeton.</translation>
    </message>
    <message>
      <source>The site at {address} signs people in only through the browser.</source>
      <translation>Sur le site à l’adresse {address}, on ne peut se connecter que par le navigateur.</translation>
    </message>
    <message>
      <source>The site did not accept the text or the subject as it is.</source>
      <translation>Le site n’a pas accepté le texte ou le titre tel quel.</translation>
    </message>
    <message>
      <source>The site did not accept this name and password.</source>
      <translation>Le site n’a pas accepté ce nom et ce mot de passe.</translation>
    </message>
    <message>
      <source>The site did not accept this post.</source>
      <translation>Le site n’a pas accepté ce message.</translation>
    </message>
    <message>
      <source>The site did not answer in time.</source>
      <translation>Le site n’a pas répondu à temps.</translation>
    </message>
    <message>
      <source>The site did not sign you in ({code}).</source>
      <translation>Le site n’a pas accepté votre connexion ({code}).</translation>
    </message>
    <message>
      <source>The site does not allow this here, or its time is over.</source>
      <translation>Le site ne le permet pas ici, ou le délai est écoulé.</translation>
    </message>
    <message>
      <source>The site does not know this token.</source>
      <translation>Le site ne connaît pas ce jeton.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there until {until}.</source>
      <translation>Le site ne vous laisse pas entrer : vous y êtes banni jusqu’au {until}.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there until {until}. Its reason: {reason}</source>
      <translation>Le site ne vous laisse pas entrer : vous y êtes banni jusqu’au {until}. Sa raison : {reason}</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there.</source>
      <translation>Le site ne vous laisse pas entrer : vous y êtes banni.</translation>
    </message>
    <message>
      <source>The site does not let you in: you are banned there. Its reason: {reason}</source>
      <translation>Le site ne vous laisse pas entrer : vous y êtes banni. Sa raison : {reason}</translation>
    </message>
    <message>
      <source>The site does not let you post here.</source>
      <translation>Le site ne vous permet pas de publier ici.</translation>
    </message>
    <message>
      <source>The site does not let you search.</source>
      <translation>Le site ne vous permet pas de chercher.</translation>
    </message>
    <message>
      <source>The site does not search for these words; most sites want three letters or more.</source>
      <translation>Le site ne cherche pas ces mots ; la plupart demandent trois lettres ou plus.</translation>
    </message>
    <message>
      <source>The site does not take connections at the moment.</source>
      <translation>Le site n’accepte pas de connexion en ce moment.</translation>
    </message>
    <message>
      <source>The site has ended your sign-in.</source>
      <translation>Le site a mis fin à votre session.</translation>
    </message>
    <message>
      <source>The site is being maintained.</source>
      <translation>Le site est en maintenance.</translation>
    </message>
    <message>
      <source>The site is too busy to answer.</source>
      <translation>Le site est trop chargé pour répondre.</translation>
    </message>
    <message>
      <source>The site may be switched off. Companion tries again by itself.</source>
      <translation>Le site est peut-être éteint. Companion réessaie de lui-même.</translation>
    </message>
    <message>
      <source>The site refuses a subject with “&lt;” right before a letter, a digit, “/” or “!”.</source>
      <translation>Le site refuse un titre où « &lt; » précède directement une lettre, un chiffre, « / » ou « ! ».</translation>
    </message>
    <message>
      <source>The site stumbled over this post, and it is not there.</source>
      <translation>Le site a buté sur ce message, qui ne s’y trouve pas.</translation>
    </message>
    <message>
      <source>The site takes no post from you here now: the discussion or forum is closed, or you have reached the number of posts allowed.</source>
      <translation>Le site n’accepte pas de message de votre part ici pour l’instant : la discussion ou le forum est fermé, ou vous avez atteint le nombre de messages permis.</translation>
    </message>
    <message>
      <source>The site wants you to set a new password before it shows anything.</source>
      <translation>Le site vous demande de choisir un nouveau mot de passe avant de montrer quoi que ce soit.</translation>
    </message>
    <message>
      <source>The site's address could not be found on the network.</source>
      <translation>L’adresse du site est introuvable sur le réseau.</translation>
    </message>
    <message>
      <source>The site's answer could not be understood.</source>
      <translation>La réponse du site n’a pas pu être comprise.</translation>
    </message>
    <message>
      <source>The site's certificate is signed by nobody but itself, so anybody could be answering in the site's place.</source>
      <translation>Le certificat du site n’est signé que par lui-même ; n’importe qui pourrait donc répondre à la place du site.</translation>
    </message>
    <message>
      <source>The subject is longer than the site takes.</source>
      <translation>Le titre est plus long que ce que le site accepte.</translation>
    </message>
    <message>
      <source>The text holds a character that cannot be sent.</source>
      <translation>Le texte contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
      <source>The time in which the site lets you change this post is over.</source>
      <translation>Le délai dans lequel le site vous laisse modifier ce message est passé.</translation>
    </message>
    <message>
      <source>The time of the site's certificate has not begun yet.</source>
      <translation>Le certificat du site n’est pas encore valable.</translation>
    </message>
    <message>
      <source>The time of the site's certificate is over.</source>
      <translation>Le certificat du site n’est plus valable.</translation>
    </message>
    <message>
      <source>There is no connection to the site.</source>
      <translation>Il n’y a pas de connexion au site.</translation>
    </message>
    <message>
      <source>There is no keyring in which the key of an encrypted account could be kept safely.</source>
      <translation>Il n’y a pas de trousseau où conserver en sûreté la clé d’un compte chiffré.</translation>
    </message>
    <message>
      <source>There is no keyring in which the sign-in could be kept safely.</source>
      <translation>Il n’y a pas de trousseau de clés où garder la session en sécurité.</translation>
    </message>
    <message>
      <source>There is no room for it within what kept files may take.</source>
      <translation>Il n’y a plus assez de place pour lui dans la limite prévue pour les fichiers.</translation>
    </message>
    <message>
      <source>There is no text yet.</source>
      <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
      <source>There is no {kind} {key} here.</source>
      <translation>Introuvable ici : {kind} {key}.</translation>
    </message>
    <message>
      <source>These are more files than this forum takes with a post.</source>
      <translation>Il y a plus de fichiers que ce forum n’en accepte par message.</translation>
    </message>
    <message>
      <source>This account holds texts of yours that are nowhere else.</source>
      <translation>Ce compte contient des textes de vous qui n’existent nulle part ailleurs.</translation>
    </message>
    <message>
      <source>This account is encrypted, and the keyring of this computer does not have its key.</source>
      <translation>Ce compte est chiffré, et le trousseau de clés de cet ordinateur n’a pas sa clé.</translation>
    </message>
    <message>
      <source>This cannot be changed now: it is being sent, or was sent meanwhile.</source>
      <translation>Modification impossible maintenant : l’envoi est en cours, ou a eu lieu entre-temps.</translation>
    </message>
    <message>
      <source>This course pack is damaged.</source>
      <translation>Ce paquet de cours est endommagé.</translation>
    </message>
    <message>
      <source>This course pack is larger than Companion takes in.</source>
      <translation>Ce paquet de cours dépasse la taille que Companion accepte.</translation>
    </message>
    <message>
      <source>This course pack is not as Companion makes them; it may have been tampered with.</source>
      <translation>Ce paquet de cours n’est pas tel que Companion les crée ; il a peut-être été falsifié.</translation>
    </message>
    <message>
      <source>This course pack is of another site: {site}.</source>
      <translation>Ce paquet de cours est celui d’un autre site : {site}.</translation>
    </message>
    <message>
      <source>This course pack was made by a newer version of Companion.</source>
      <translation>Ce paquet de cours a été créé par une version plus récente de Companion.</translation>
    </message>
    <message>
      <source>This database was written by a newer version of Companion.</source>
      <translation>Cette base de données a été écrite par une version plus récente de Companion.</translation>
    </message>
    <message>
      <source>This file is not a course pack, or a part of it is missing.</source>
      <translation>Ce fichier n’est pas un paquet de cours, ou il en manque une partie.</translation>
    </message>
    <message>
      <source>This forum takes no attachments.</source>
      <translation>Ce forum n’accepte pas de pièces jointes.</translation>
    </message>
    <message>
      <source>This is not the address with which a site ends a sign-in.</source>
      <translation>Ce n’est pas l’adresse par laquelle un site termine une connexion.</translation>
    </message>
    <message>
      <source>This is switched off by your organisation.</source>
      <translation>Votre organisation a désactivé cette fonction.</translation>
    </message>
    <message>
      <source>This network asks you to sign in first: a page came where the site should answer.</source>
      <translation>Ce réseau vous demande d’abord de vous identifier : une page est arrivée là où le site devait répondre.</translation>
    </message>
    <message>
      <source>This person is no longer on the site.</source>
      <translation>Cette personne n’est plus sur le site.</translation>
    </message>
    <message>
      <source>This person takes no messages from you: they may have blocked you, or take messages from their contacts only.</source>
      <translation>Cette personne n’accepte pas vos messages : elle vous a peut-être bloqué, ou n’accepte que les messages de ses contacts.</translation>
    </message>
    <message>
      <source>This site cannot be searched from here.</source>
      <translation>On ne peut pas chercher sur ce site d’ici.</translation>
    </message>
    <message>
      <source>Those who look after this computer want accounts encrypted, and there is no keyring for the key.</source>
      <translation>Les personnes qui s’occupent de cet ordinateur exigent des comptes chiffrés, et il n’y a pas de trousseau pour la clé.</translation>
    </message>
    <message>
      <source>Try again later, or copy the text to another discussion.</source>
      <translation>Réessayez plus tard, ou copiez le texte dans une autre discussion.</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>Réessayez plus tard.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, send the log file to those who look after Companion for you.</source>
      <translation>Réessayez. Si cela se reproduit, envoyez le fichier journal à ceux qui s’occupent de Companion pour vous.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, tell the site's administrators.</source>
      <translation>Réessayez. Si cela se reproduit, prévenez les administrateurs du site.</translation>
    </message>
    <message>
      <source>Try to sign in with the browser. If that works, ask the site's administrators.</source>
      <translation>Essayez de vous connecter avec le navigateur. Si cela fonctionne, demandez aux administrateurs du site.</translation>
    </message>
    <message>
      <source>Type it as in the browser, for example https://learn.example.org.</source>
      <translation>Saisissez-la comme dans le navigateur, par exemple https://learn.example.org.</translation>
    </message>
    <message>
      <source>Type more letters or words.</source>
      <translation>Saisissez plus de lettres ou de mots.</translation>
    </message>
    <message>
      <source>Type the text anew around it.</source>
      <translation>Retapez le texte à cet endroit.</translation>
    </message>
    <message>
      <source>Unlock the keyring and try again. If the key is gone, give the recovery phrase: the window asks for it, and so does the command `companion unlock`.</source>
      <translation>Déverrouillez le trousseau de clés et réessayez. Si la clé a disparu, donnez la phrase de récupération : la fenêtre la demande, et la commande `companion unlock` aussi.</translation>
    </message>
    <message>
      <source>Use one of these: {sites}.</source>
      <translation>Utilisez l’un de ces sites : {sites}.</translation>
    </message>
    <message>
      <source>Use the address that begins with https://.</source>
      <translation>Utilisez l’adresse qui commence par https://.</translation>
    </message>
    <message>
      <source>Wait until it has finished.</source>
      <translation>Attendez la fin.</translation>
    </message>
    <message>
      <source>What was saved before is safe.</source>
      <translation>Ce qui était déjà enregistré est en sécurité.</translation>
    </message>
    <message>
      <source>What was saved before is safe; text in an open window stays there until you close it.</source>
      <translation>Ce qui était déjà enregistré est en sécurité ; le texte d’une fenêtre ouverte y reste jusqu’à ce que vous la fermiez.</translation>
    </message>
    <message>
      <source>What you answered is no longer on the site.</source>
      <translation>Le message auquel vous répondiez n’est plus sur le site.</translation>
    </message>
    <message>
      <source>What you answered was discarded before it was sent.</source>
      <translation>Le message auquel vous répondiez a été abandonné avant d’être envoyé.</translation>
    </message>
    <message>
      <source>What your organisation has set for Companion cannot be used.
{problems}</source>
      <translation>Les réglages fixés par votre organisation pour Companion sont inutilisables.
{problems}</translation>
    </message>
    <message>
      <source>Write something to post.</source>
      <translation>Écrivez quelque chose à publier.</translation>
    </message>
    <message>
      <source>You are no longer enrolled in this course.</source>
      <translation>Vous n’êtes plus inscrit à ce cours.</translation>
    </message>
    <message>
      <source>You are not in the course of this pack: {course}.</source>
      <translation>Vous n’êtes pas inscrit au cours de ce paquet : {course}.</translation>
    </message>
    <message>
      <source>You are working offline.</source>
      <translation>Vous travaillez hors ligne.</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows in a period.</source>
      <translation>Vous avez atteint le nombre de messages que ce forum autorise sur une période.</translation>
    </message>
    <message>
      <source>You may not reply privately here; the reply was not sent, so that it is not shown to all.</source>
      <translation>Vous ne pouvez pas répondre en privé ici ; la réponse n’a pas été envoyée, afin qu’elle ne soit pas montrée à tous.</translation>
    </message>
    <message>
      <source>Your account may not be used from apps on this site.</source>
      <translation>Sur ce site, votre compte ne peut pas être utilisé depuis des applications.</translation>
    </message>
    <message>
      <source>Your draft is kept.</source>
      <translation>Votre brouillon est conservé.</translation>
    </message>
    <message>
      <source>Your organisation does not allow an account on {address}.</source>
      <translation>Votre organisation n’autorise pas de compte sur {address}.</translation>
    </message>
    <message>
      <source>Your password is never stored, and the sign-in not without a keyring.</source>
      <translation>Votre mot de passe n’est jamais enregistré, et la session ne l’est pas sans trousseau de clés.</translation>
    </message>
    <message>
      <source>Your text is kept in the outbox.</source>
      <translation>Votre texte est conservé dans la boîte d’envoi.</translation>
    </message>
    <message>
      <source>account</source>
      <translation>compte</translation>
    </message>
    <message>
      <source>activity</source>
      <translation>activité</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>commentaire</translation>
    </message>
    <message>
      <source>conversation</source>
      <translation>conversation</translation>
    </message>
    <message>
      <source>course</source>
      <translation>cours</translation>
    </message>
    <message>
      <source>discussion</source>
      <translation>discussion</translation>
    </message>
    <message>
      <source>event</source>
      <translation>événement</translation>
    </message>
    <message>
      <source>feed</source>
      <translation>flux</translation>
    </message>
    <message>
      <source>file</source>
      <translation>fichier</translation>
    </message>
    <message>
      <source>forum</source>
      <translation>forum</translation>
    </message>
    <message>
      <source>journal entry</source>
      <translation>entrée du journal</translation>
    </message>
    <message>
      <source>kept file</source>
      <translation>fichier conservé</translation>
    </message>
    <message>
      <source>link</source>
      <translation>lien</translation>
    </message>
    <message>
      <source>news entry</source>
      <translation>actualité</translation>
    </message>
    <message>
      <source>notification</source>
      <translation>notification</translation>
    </message>
    <message>
      <source>outbox item</source>
      <translation>élément de la boîte d’envoi</translation>
    </message>
    <message>
      <source>person</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>post</source>
      <translation>message</translation>
    </message>
    <message>
      <source>section</source>
      <translation>section</translation>
    </message>
    <message>
      <source>share</source>
      <translation>partage</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <source>{address} answers, but not as a learning site that Companion knows.</source>
      <translation>{address} répond, mais pas comme un site de formation que Companion connaît.</translation>
    </message>
    <message>
      <source>{address} is not an address of a site.</source>
      <translation>{address} n’est pas l’adresse d’un site.</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message>
      <source>Answers {name}</source>
      <translation>Répond à {name}</translation>
    </message>
    <message>
      <source>Answers {name}: “{subject}”</source>
      <translation>Répond à {name} : « {subject} »</translation>
    </message>
    <message>
      <source>Begins the discussion</source>
      <translation>Lance la discussion</translation>
    </message>
    <message>
      <source>Comments on courses</source>
      <translation>Commentaires sur les cours</translation>
    </message>
    <message>
      <source>Drafts and what waits to be sent</source>
      <translation>Brouillons et textes en attente d’envoi</translation>
    </message>
    <message>
      <source>File, not on this computer: {name}</source>
      <translation>Fichier absent de cet ordinateur : {name}</translation>
    </message>
    <message>
      <source>File: {name}</source>
      <translation>Fichier : {name}</translation>
    </message>
    <message>
      <source>From {site}, {time}</source>
      <translation>Provenance : {site}, {time}</translation>
    </message>
    <message>
      <source>Journal of experience</source>
      <translation>Journal d’expérience</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages privés</translation>
    </message>
    <message>
      <source>Notes in the calendar</source>
      <translation>Notes dans le calendrier</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Rien.</translation>
    </message>
    <message>
      <source>On the site</source>
      <translation>Sur le site</translation>
    </message>
    <message>
      <source>Picture, not on this computer: {name}</source>
      <translation>Image absente de cet ordinateur : {name}</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>To one person only</source>
      <translation>À une seule personne</translation>
    </message>
    <message>
      <source>To {name}</source>
      <translation>À {name}</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>Ce que j’ai essayé</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Ce que cela a donné</translation>
    </message>
    <message>
      <source>What {name} wrote</source>
      <translation>Ce que {name} a écrit</translation>
    </message>
    <message>
      <source>Words to share something with</source>
      <translation>Textes pour accompagner un partage</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>Folder {name}</source>
      <translation>Dossier {name}</translation>
    </message>
  </context>
  <context>
    <name>found</name>
    <message>
      <source>Chapter</source>
      <translation>Chapitre</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Cours</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Note to yourself</source>
      <translation>Note pour vous-même</translation>
    </message>
    <message>
      <source>Notes to yourself</source>
      <translation>Notes pour vous-même</translation>
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
      <translation>Activités terminées</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Activité</translation>
    </message>
    <message>
      <source>Answers given</source>
      <translation>Réponses données</translation>
    </message>
    <message>
      <source>By experience</source>
      <translation>Par l’expérience</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Cours</translation>
    </message>
    <message>
      <source>Deeds</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>Deeds are counted here, not hours: a post that you read counts as much as an activity that took an afternoon. 70:20:10 is a rule of thumb about how people learn at work: most by experience, some from others, a little in courses. It is no target, and nobody has to reach it.</source>
      <translation>On compte ici des actions, pas des heures : un message lu compte autant qu’une activité qui a pris un après-midi. 70:20:10 est une règle empirique sur la manière dont on apprend au travail : surtout par l’expérience, en partie grâce aux autres, un peu dans des cours. Ce n’est pas un but, et personne n’est tenu de l’atteindre.</translation>
    </message>
    <message>
      <source>Discussion</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Formal</source>
      <translation>Formel</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Objectifs</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Journal entries</source>
      <translation>Entrées du journal</translation>
    </message>
    <message>
      <source>Months</source>
      <translation>Mois</translation>
    </message>
    <message>
      <source>Of these, helped others</source>
      <translation>Dont utiles à d’autres</translation>
    </message>
    <message>
      <source>Only you see this page. It is on this computer alone, unless you export it: nothing of it is sent to the site.</source>
      <translation>Personne d’autre que vous ne voit cette page. Elle n’existe que sur cet ordinateur, sauf si vous l’exportez : rien n’en est envoyé au site.</translation>
    </message>
    <message>
      <source>Posts read</source>
      <translation>Messages lus</translation>
    </message>
    <message>
      <source>Posts written</source>
      <translation>Messages écrits</translation>
    </message>
    <message>
      <source>Rule of thumb</source>
      <translation>Règle empirique</translation>
    </message>
    <message>
      <source>Share of deeds</source>
      <translation>Part des actions</translation>
    </message>
    <message>
      <source>Weeks</source>
      <translation>Semaines</translation>
    </message>
    <message>
      <source>What I tried</source>
      <translation>Ce que j’ai essayé</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Ce que cela a donné</translation>
    </message>
    <message>
      <source>What is counted, and how</source>
      <translation>Ce qui est compté, et comment</translation>
    </message>
    <message>
      <source>What {name} did to learn</source>
      <translation>Ce que {name} a fait pour apprendre</translation>
    </message>
    <message>
      <source>With others</source>
      <translation>Avec d’autres</translation>
    </message>
    <message>
      <source>activities of courses that are ticked as done, on the day the site tells.</source>
      <translation>les activités des cours marquées comme terminées, au jour indiqué par le site.</translation>
    </message>
    <message>
      <source>entries of your journal, on their day.</source>
      <translation>les entrées de votre journal, à leur date.</translation>
    </message>
    <message>
      <source>unread posts in discussions that you opened here. What you only marked as read, or read elsewhere, does not count.</source>
      <translation>les messages non lus des discussions que vous avez ouvertes ici. Ce que vous avez seulement marqué comme lu, ou lu ailleurs, ne compte pas.</translation>
    </message>
    <message>
      <source>your discussions and replies, also those that still wait to be sent.</source>
      <translation>vos discussions et vos réponses, y compris celles en attente d’envoi.</translation>
    </message>
    <message>
      <source>your posts that others rated or thanked for. They are posts already, so they are not added once more.</source>
      <translation>vos messages que d’autres ont notés ou dont on vous a remercié. Déjà comptés comme messages, ils ne sont pas ajoutés une seconde fois.</translation>
    </message>
    <message>
      <source>your replies to questions of others.</source>
      <translation>vos réponses aux questions des autres.</translation>
    </message>
    <message>
      <source>{done} of {wanted} this week</source>
      <translation>{done} sur {wanted} cette semaine</translation>
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
      <translation>{name} : {words}</translation>
    </message>
  </context>
  <context>
    <name>links</name>
    <message>
      <source>Open a link</source>
      <translation>Ouvrir un lien</translation>
    </message>
    <message>
      <source>Open this address in your browser?</source>
      <translation>Ouvrir cette adresse dans votre navigateur ?</translation>
    </message>
    <message>
      <source>This address is not opened, because it is not a web or mail address.</source>
      <translation>Cette adresse n’est pas ouverte, car ce n’est ni une adresse web ni une adresse de courriel.</translation>
    </message>
  </context>
  <context>
    <name>list</name>
    <message>
      <source>All discussions</source>
      <translation>Toutes les discussions</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>Par titre</translation>
    </message>
    <message>
      <source>Most replies on top</source>
      <translation>Le plus de réponses en haut</translation>
    </message>
    <message>
      <source>Newest activity on top</source>
      <translation>Activité la plus récente en haut</translation>
    </message>
    <message>
      <source>Newest discussions on top</source>
      <translation>Discussions les plus récentes en haut</translation>
    </message>
    <message>
      <source>Questions without a reply</source>
      <translation>Questions sans réponse</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Favorites</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Non lues</translation>
    </message>
    <message>
      <source>Waiting, or not sent</source>
      <translation>En attente, ou pas envoyé</translation>
    </message>
    <message>
      <source>With any mark or none</source>
      <translation>Avec ou sans étiquette</translation>
    </message>
    <message>
      <source>With posts of mine</source>
      <translation>Avec des messages de moi</translation>
    </message>
  </context>
  <context>
    <name>marks</name>
    <message>
      <source>Accepted answer</source>
      <translation>Réponse acceptée</translation>
    </message>
    <message>
      <source>Challenge</source>
      <translation>Défi</translation>
    </message>
    <message>
      <source>Challenges</source>
      <translation>Défis</translation>
    </message>
    <message>
      <source>Experience</source>
      <translation>Expérience</translation>
    </message>
    <message>
      <source>Experiences</source>
      <translation>Expériences</translation>
    </message>
    <message numerus="yes">
      <source>Helped %n peer(s)</source>
      <translation>
        <numerusform>Utile à %Ln personne</numerusform>
        <numerusform>Utile à %Ln personnes</numerusform>
      </translation>
    </message>
    <message>
      <source>Helped you</source>
      <translation>Utile pour vous</translation>
    </message>
    <message numerus="yes">
      <source>Helped you and %n peer(s)</source>
      <translation>
        <numerusform>Utile à vous et à %Ln autre personne</numerusform>
        <numerusform>Utile à vous et à %Ln autres personnes</numerusform>
      </translation>
    </message>
    <message>
      <source>Idea</source>
      <translation>Idée</translation>
    </message>
    <message>
      <source>Ideas</source>
      <translation>Idées</translation>
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
      <translation>Merci, cela m’a été utile :</translation>
    </message>
    <message>
      <source>Tip</source>
      <translation>Conseil</translation>
    </message>
    <message>
      <source>Tips</source>
      <translation>Conseils</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>It was discarded, here or in another window.</source>
      <translation>Il a été abandonné, ici ou dans une autre fenêtre.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have.</source>
      <translation>Quelque chose s’est mal passé, ce qui n’aurait pas dû arriver.</translation>
    </message>
    <message>
      <source>Try it again; if it happens again, start the app anew. The log says more.</source>
      <translation>Réessayez ; si cela se reproduit, redémarrez l’application. Le journal en dit plus.</translation>
    </message>
    <message>
      <source>Undo the discard, then go on.</source>
      <translation>Annulez l’abandon, puis continuez.</translation>
    </message>
    <message>
      <source>What you wrote is kept.</source>
      <translation>Ce que vous avez écrit est conservé.</translation>
    </message>
  </context>
  <context>
    <name>missing_place</name>
    <message>
      <source>Its course may not be kept, or it came after the last sync.</source>
      <translation>Son cours n’est peut-être pas conservé, ou il est arrivé après la dernière synchronisation.</translation>
    </message>
    <message>
      <source>Not on this computer</source>
      <translation>Pas sur cet ordinateur</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Synchroniser maintenant</translation>
    </message>
    <message>
      <source>What this link leads to is not on this computer.</source>
      <translation>Ce à quoi mène ce lien n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
      <source>What was found is not on this computer.</source>
      <translation>Ce qui a été trouvé n’est pas sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>news</name>
    <message>
      <source>Added by you</source>
      <translation>Ajouté par vous</translation>
    </message>
    <message>
      <source>Comes with the next sync</source>
      <translation>Arrive à la prochaine synchronisation</translation>
    </message>
    <message>
      <source>It leads to an address that is not safe</source>
      <translation>Il mène à une adresse qui n’est pas sûre</translation>
    </message>
    <message>
      <source>Its host does not give it out</source>
      <translation>Son serveur ne le fournit pas</translation>
    </message>
    <message>
      <source>Named in a course</source>
      <translation>Indiqué dans un cours</translation>
    </message>
    <message>
      <source>New course</source>
      <translation>Nouveau cours</translation>
    </message>
    <message>
      <source>New section</source>
      <translation>Nouvelle section</translation>
    </message>
    <message>
      <source>New: {kind}</source>
      <translation>Nouveau : {kind}</translation>
    </message>
    <message>
      <source>Not reached the last time; it is tried again later</source>
      <translation>Pas joint la dernière fois ; un nouvel essai aura lieu plus tard</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Non suivi</translation>
    </message>
    <message>
      <source>Nothing is at this address any more</source>
      <translation>Il n’y a plus rien à cette adresse</translation>
    </message>
    <message>
      <source>Read {when}</source>
      <translation>Lu {when}</translation>
    </message>
    <message>
      <source>Set for this computer</source>
      <translation>Défini pour cet ordinateur</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Too large to be read</source>
      <translation>Trop volumineux pour être lu</translation>
    </message>
    <message>
      <source>What is at this address is no feed</source>
      <translation>Ce qui se trouve à cette adresse n’est pas un flux</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>non lu</translation>
    </message>
  </context>
  <context>
    <name>notices</name>
    <message numerus="yes">
      <source>%n date(s) in your calendar</source>
      <translation>
        <numerusform>%Ln date de votre calendrier</numerusform>
        <numerusform>%Ln dates de votre calendrier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%Ln nouveau message privé</numerusform>
        <numerusform>%Ln nouveaux messages privés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new post(s)</source>
      <translation>
        <numerusform>%Ln nouveau message</numerusform>
        <numerusform>%Ln nouveaux messages</numerusform>
      </translation>
    </message>
    <message>
      <source>A date in your calendar</source>
      <translation>Une date de votre calendrier</translation>
    </message>
    <message>
      <source>New messages</source>
      <translation>Nouveaux messages privés</translation>
    </message>
    <message>
      <source>New posts</source>
      <translation>Nouveaux messages</translation>
    </message>
    <message>
      <source>News for you</source>
      <translation>Des nouvelles pour vous</translation>
    </message>
    <message numerus="yes">
      <source>in %n forum(s)</source>
      <translation>
        <numerusform>dans %Ln forum</numerusform>
        <numerusform>dans %Ln forums</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} answered you in {forum}: {text}</source>
      <translation>{name} vous a répondu dans {forum} : {text}</translation>
    </message>
    <message>
      <source>{name} wrote in {forum}: {text}</source>
      <translation>{name} a écrit dans {forum} : {text}</translation>
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
      <translation>Message privé</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Site</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>non lue</translation>
    </message>
  </context>
  <context>
    <name>outbox_rows</name>
    <message numerus="yes">
      <source>%n small change(s)</source>
      <translation>
        <numerusform>%Ln petit changement</numerusform>
        <numerusform>%Ln petits changements</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>outline</name>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%Ln commentaire</numerusform>
        <numerusform>%Ln commentaires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%Ln en attente d’envoi</numerusform>
        <numerusform>%Ln en attente d’envoi</numerusform>
      </translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>Section {name}</source>
      <translation>Section {name}</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>repliée</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>masquée</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n done</source>
      <translation>
        <numerusform>{done} sur %Ln terminé</numerusform>
        <numerusform>{done} sur %Ln terminés</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>packs</name>
    <message numerus="yes">
      <source>%n activity(s)</source>
      <translation>
        <numerusform>%Ln activité</numerusform>
        <numerusform>%Ln activités</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n discussion(s)</source>
      <translation>
        <numerusform>%Ln discussion</numerusform>
        <numerusform>%Ln discussions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%Ln fichier</numerusform>
        <numerusform>%Ln fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n post(s)</source>
      <translation>
        <numerusform>%Ln message</numerusform>
        <numerusform>%Ln messages</numerusform>
      </translation>
    </message>
    <message>
      <source>From a pack of {day}, not yet checked with the site</source>
      <translation>D’un paquet, créé {day}, pas encore vérifié auprès du site</translation>
    </message>
  </context>
  <context>
    <name>peers</name>
    <message numerus="yes">
      <source>%n like(s)</source>
      <translation>
        <numerusform>%Ln « J’aime »</numerusform>
        <numerusform>%Ln « J’aime »</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n peer(s) replied</source>
      <translation>
        <numerusform>%Ln personne a répondu</numerusform>
        <numerusform>%Ln personnes ont répondu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rating(s)</source>
      <translation>
        <numerusform>%Ln note</numerusform>
        <numerusform>%Ln notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s)</source>
      <translation>
        <numerusform>%Ln vote</numerusform>
        <numerusform>%Ln votes</numerusform>
      </translation>
    </message>
    <message>
      <source>Your answer is a draft</source>
      <translation>Votre réponse est un brouillon</translation>
    </message>
    <message numerus="yes">
      <source>helped %n peer(s)</source>
      <translation>
        <numerusform>utile à %Ln personne</numerusform>
        <numerusform>utile à %Ln personnes</numerusform>
      </translation>
    </message>
    <message>
      <source>helped who asked</source>
      <translation>utile à qui posait la question</translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message>
      <source>Course creator</source>
      <translation>Création de cours</translation>
    </message>
    <message>
      <source>Manager</source>
      <translation>Gestionnaire</translation>
    </message>
    <message>
      <source>Participant</source>
      <translation>Participant</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>Enseignant</translation>
    </message>
  </context>
  <context>
    <name>post_questions</name>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete your post?</source>
      <translation>Supprimer votre message ?</translation>
    </message>
    <message>
      <source>It goes for everyone.</source>
      <translation>Il disparaîtra pour tout le monde.</translation>
    </message>
    <message>
      <source>Take my rating back</source>
      <translation>Retirer ma note</translation>
    </message>
    <message>
      <source>The whole discussion goes with it, for everyone.</source>
      <translation>Toute la discussion disparaîtra avec lui, pour tout le monde.</translation>
    </message>
    <message>
      <source>Until it is sent to the site, you can undo it.</source>
      <translation>Vous pouvez annuler tant que ce n’est pas envoyé au site.</translation>
    </message>
  </context>
  <context>
    <name>query_names</name>
    <message>
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>fichier</translation>
    </message>
    <message>
      <source>before</source>
      <translation>avant</translation>
    </message>
    <message>
      <source>book</source>
      <translation>livre</translation>
    </message>
    <message>
      <source>challenge</source>
      <translation>défi</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>commentaire</translation>
    </message>
    <message>
      <source>course</source>
      <translation>cours</translation>
    </message>
    <message>
      <source>experience</source>
      <translation>expérience</translation>
    </message>
    <message>
      <source>file</source>
      <translation>document</translation>
    </message>
    <message>
      <source>from</source>
      <translation>de</translation>
    </message>
    <message>
      <source>has</source>
      <translation>avec</translation>
    </message>
    <message>
      <source>idea</source>
      <translation>idée</translation>
    </message>
    <message>
      <source>in</source>
      <translation>dans</translation>
    </message>
    <message>
      <source>is</source>
      <translation>est</translation>
    </message>
    <message>
      <source>journal</source>
      <translation>journal</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>type</translation>
    </message>
    <message>
      <source>link</source>
      <translation>lien</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>étiquette</translation>
    </message>
    <message>
      <source>me</source>
      <translation>moi</translation>
    </message>
    <message>
      <source>message</source>
      <translation>privé</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>mien</translation>
    </message>
    <message>
      <source>news</source>
      <translation>actualités</translation>
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
      <translation>publication</translation>
    </message>
    <message>
      <source>question</source>
      <translation>question</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>favori</translation>
    </message>
    <message>
      <source>tip</source>
      <translation>conseil</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd'hui</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>nonlu</translation>
    </message>
    <message>
      <source>week</source>
      <translation>semaine</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
  </context>
  <context>
    <name>questions</name>
    <message>
      <source>Copy the text and close</source>
      <translation>Copier le texte et fermer</translation>
    </message>
    <message>
      <source>Read the report…</source>
      <translation>Lire le rapport…</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <source>Stay, and it is tried again with your next keystroke. Or copy the text to the clipboard, paste it where there is room, and close.</source>
      <translation>Restez, et un nouvel essai aura lieu dès que vous taperez. Ou copiez le texte dans le presse-papiers, collez-le là où il y a de la place, puis fermez.</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
      <source>Your text is not saved</source>
      <translation>Votre texte n’est pas enregistré</translation>
    </message>
  </context>
  <context>
    <name>search_rows</name>
    <message>
      <source>Everything else</source>
      <translation>Tout le reste</translation>
    </message>
    <message>
      <source>Not on the site yet</source>
      <translation>Pas encore sur le site</translation>
    </message>
    <message>
      <source>On {name}</source>
      <translation>Sur {name}</translation>
    </message>
    <message>
      <source>Saved search {name}: {query}</source>
      <translation>Recherche enregistrée {name} : {query}</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message>
      <source>Search again: {query}</source>
      <translation>Rechercher de nouveau : {query}</translation>
    </message>
    <message>
      <source>Searched before</source>
      <translation>Recherches précédentes</translation>
    </message>
    <message>
      <source>Yours, on this computer only</source>
      <translation>À vous, ici seulement</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>commentaire</translation>
    </message>
    <message>
      <source>found on the site</source>
      <translation>trouvé sur le site</translation>
    </message>
    <message>
      <source>has files</source>
      <translation>avec fichiers</translation>
    </message>
    <message>
      <source>message</source>
      <translation>message privé</translation>
    </message>
    <message>
      <source>news</source>
      <translation>actualité</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>non lu</translation>
    </message>
  </context>
  <context>
    <name>sharing</name>
    <message>
      <source>Add what I wrote there</source>
      <translation>Ajouter ce que j’y ai écrit</translation>
    </message>
    <message>
      <source>Add words of {author}, with the name</source>
      <translation>Ajouter les mots de {author}, avec son nom</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Keep for later</source>
      <translation>Garder pour plus tard</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <source>Open in the mail program</source>
      <translation>Ouvrir dans le logiciel de courriel</translation>
    </message>
    <message>
      <source>These are words of {author}, who wrote them for the course. Share them only where that is welcome.</source>
      <translation>Ce sont les mots de {author}, qui les a écrits pour le cours. Ne les partagez que là où c’est bienvenu.</translation>
    </message>
    <message>
      <source>This is the sample classroom on your computer: nobody else can open the link.</source>
      <translation>C’est la classe d’essai sur votre ordinateur : personne d’autre ne peut ouvrir le lien.</translation>
    </message>
    <message>
      <source>Who opens the link may need an account on {site}.</source>
      <translation>Pour ouvrir le lien, il faut peut-être un compte sur {site}.</translation>
    </message>
    <message>
      <source>You are offline. What you share is kept, and you are asked once you are online.</source>
      <translation>Vous êtes hors ligne. Ce que vous partagez est gardé, et la question vous sera posée une fois en ligne.</translation>
    </message>
    <message>
      <source>{service} takes the link alone. Your words are put on the clipboard, to be pasted there.</source>
      <translation>{service} ne prend que le lien. Votre texte est mis dans le presse-papiers, pour être collé là-bas.</translation>
    </message>
    <message>
      <source>{used} of {limit} characters, with the link</source>
      <translation>{used} caractères sur {limit}, lien compris</translation>
    </message>
  </context>
  <context>
    <name>thread</name>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%Ln nouveau</numerusform>
        <numerusform>%Ln nouveaux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new post(s) since you were here: {names}</source>
      <translation>
        <numerusform>%Ln nouveau message depuis votre dernière visite : {names}</numerusform>
        <numerusform>%Ln nouveaux messages depuis votre dernière visite : {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>Attached file: {name}</source>
      <translation>Pièce jointe : {name}</translation>
    </message>
    <message>
      <source>Compare both versions</source>
      <translation>Comparer les deux versions</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Copier le code</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message numerus="yes">
      <source>Fold %n reply(s)</source>
      <translation>
        <numerusform>Replier %Ln réponse</numerusform>
        <numerusform>Replier %Ln réponses</numerusform>
      </translation>
    </message>
    <message>
      <source>Helped me</source>
      <translation>M’a été utile</translation>
    </message>
    <message>
      <source>Like</source>
      <translation>J’aime</translation>
    </message>
    <message>
      <source>New since you were here</source>
      <translation>Nouveau depuis votre dernière visite</translation>
    </message>
    <message>
      <source>Rate…</source>
      <translation>Noter…</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>Reply privately</source>
      <translation>Répondre en privé</translation>
    </message>
    <message>
      <source>See why</source>
      <translation>Voir pourquoi</translation>
    </message>
    <message>
      <source>Show in a window</source>
      <translation>Afficher dans une fenêtre</translation>
    </message>
    <message>
      <source>Take my like back</source>
      <translation>Retirer mon « J’aime »</translation>
    </message>
    <message>
      <source>Take my vote back</source>
      <translation>Retirer mon vote</translation>
    </message>
    <message>
      <source>This post was deleted.</source>
      <translation>Ce message a été supprimé.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Vote for it</source>
      <translation>Voter pour</translation>
    </message>
    <message>
      <source>Write to {name}</source>
      <translation>Écrire à {name}</translation>
    </message>
    <message>
      <source>Your like tells {name} that it helped</source>
      <translation>Votre « J’aime » dit à {name} que cela a aidé</translation>
    </message>
    <message>
      <source>Your rating tells {name} that it helped</source>
      <translation>Votre note dit à {name} que c’était utile</translation>
    </message>
    <message>
      <source>Your vote tells {name} that it helped</source>
      <translation>Votre vote dit à {name} que cela a aidé</translation>
    </message>
    <message>
      <source>[Picture on another site: {words}]</source>
      <translation>[Image sur un autre site : {words}]</translation>
    </message>
    <message>
      <source>[Picture: {words}, {state}]</source>
      <translation>[Image : {words}, {state}]</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>conservé</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <source>no words</source>
      <translation>sans texte</translation>
    </message>
    <message>
      <source>not sent yet</source>
      <translation>pas encore envoyé</translation>
    </message>
    <message>
      <source>private reply</source>
      <translation>réponse privée</translation>
    </message>
    <message>
      <source>to {name}</source>
      <translation>à {name}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %n other(s)</source>
      <translation>
        <numerusform>{names} et %Ln autre</numerusform>
        <numerusform>{names} et %Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} (you)</source>
      <translation>{name} (vous)</translation>
    </message>
    <message>
      <source>{name}: {words}</source>
      <translation>{name} : {words}</translation>
    </message>
    <message>
      <source>{page} of {pages}</source>
      <translation>{page} sur {pages}</translation>
    </message>
    <message numerus="yes">
      <source>▸ %n more post(s): {names}</source>
      <translation>
        <numerusform>▸ %Ln autre message : {names}</numerusform>
        <numerusform>▸ %Ln autres messages : {names}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tie_wording</name>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln non lu</numerusform>
        <numerusform>%Ln non lus</numerusform>
      </translation>
    </message>
    <message>
      <source>A forum on {site}</source>
      <translation>Un forum sur {site}</translation>
    </message>
    <message>
      <source>This course links to {site}, where you have an account. Show a forum of it here?</source>
      <translation>Ce cours renvoie à {site}, où vous avez un compte. Afficher un de ses forums ici ?</translation>
    </message>
    <message>
      <source>This course links to “{forum}” on {site}, where you have an account. Show it here?</source>
      <translation>Ce cours renvoie à « {forum} » sur {site}, où vous avez un compte. L’afficher ici ?</translation>
    </message>
    <message>
      <source>opens on {site}</source>
      <translation>s’ouvre sur {site}</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>il y a %Ln heure</numerusform>
        <numerusform>il y a %Ln heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%Ln min</numerusform>
        <numerusform>%Ln min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>il y a %Ln minute</numerusform>
        <numerusform>il y a %Ln minutes</numerusform>
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
      <translation>à l’instant</translation>
    </message>
    <message>
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
      <source>tomorrow {time}</source>
      <translation>demain à {time}</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>hier à {time}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>le {day} à {time}</translation>
    </message>
  </context>
  <context>
    <name>wording</name>
    <message numerus="yes">
      <source>%n could not be sent</source>
      <translation>
        <numerusform>%Ln n’a pas pu être envoyé</numerusform>
        <numerusform>%Ln n’ont pas pu être envoyés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n like(s)</source>
      <translation>
        <numerusform>%Ln « J’aime »</numerusform>
        <numerusform>%Ln « J’aime »</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reply(s)</source>
      <translation>
        <numerusform>%Ln réponse</numerusform>
        <numerusform>%Ln réponses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln non lu</numerusform>
        <numerusform>%Ln non lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s)</source>
      <translation>
        <numerusform>%Ln vote</numerusform>
        <numerusform>%Ln votes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting to send</source>
      <translation>
        <numerusform>%Ln en attente d’envoi</numerusform>
        <numerusform>%Ln en attente d’envoi</numerusform>
      </translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>Ambre</translation>
    </message>
    <message numerus="yes">
      <source>Average of %n rating(s): {average}</source>
      <translation>
        <numerusform>Moyenne de %Ln note : {average}</numerusform>
        <numerusform>Moyenne de %Ln notes : {average}</numerusform>
      </translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Comment on {course}</source>
      <translation>Commentaire sur {course}</translation>
    </message>
    <message>
      <source>Deletion of your comment on {course}</source>
      <translation>Suppression de votre commentaire sur {course}</translation>
    </message>
    <message>
      <source>Deletion of your post in “{discussion}”</source>
      <translation>Suppression de votre message dans « {discussion} »</translation>
    </message>
    <message>
      <source>Discussion without a title</source>
      <translation>Discussion sans titre</translation>
    </message>
    <message>
      <source>Edit of your post in “{discussion}”</source>
      <translation>Modification de votre message dans « {discussion} »</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Like for {name} in “{discussion}”</source>
      <translation>« J’aime » pour {name} dans « {discussion} »</translation>
    </message>
    <message>
      <source>Like taken back: {name} in “{discussion}”</source>
      <translation>« J’aime » retiré : {name} dans « {discussion} »</translation>
    </message>
    <message>
      <source>Lock on “{discussion}”</source>
      <translation>Verrouillage de « {discussion} »</translation>
    </message>
    <message>
      <source>Message to {name}</source>
      <translation>Message privé à {name}</translation>
    </message>
    <message>
      <source>No lock on “{discussion}”</source>
      <translation>Déverrouillage de « {discussion} »</translation>
    </message>
    <message>
      <source>No pin on “{discussion}”</source>
      <translation>Désépinglage de « {discussion} »</translation>
    </message>
    <message>
      <source>No star on “{discussion}”</source>
      <translation>Retrait des favoris de « {discussion} »</translation>
    </message>
    <message>
      <source>No subscription to “{discussion}”</source>
      <translation>Désabonnement de « {discussion} »</translation>
    </message>
    <message>
      <source>Not connected yet</source>
      <translation>Pas encore de connexion</translation>
    </message>
    <message>
      <source>Notifications read</source>
      <translation>Notifications lues</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Hors ligne</translation>
    </message>
    <message>
      <source>Offline: {why}</source>
      <translation>Hors ligne : {why}</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>En ligne</translation>
    </message>
    <message>
      <source>Pin on “{discussion}”</source>
      <translation>Épinglage de « {discussion} »</translation>
    </message>
    <message>
      <source>Plum</source>
      <translation>Prune</translation>
    </message>
    <message>
      <source>Quiet hours: nothing is synced by itself.</source>
      <translation>Heures calmes : rien n’est synchronisé automatiquement.</translation>
    </message>
    <message>
      <source>Rating taken back: {name} in “{discussion}”</source>
      <translation>Note retirée : {name} dans « {discussion} »</translation>
    </message>
    <message>
      <source>Rating {value} for {name} in “{discussion}”</source>
      <translation>Note {value} pour {name} dans « {discussion} »</translation>
    </message>
    <message>
      <source>Reply to {name}: {discussion}</source>
      <translation>Réponse à {name} : {discussion}</translation>
    </message>
    <message>
      <source>Reply: {discussion}</source>
      <translation>Réponse : {discussion}</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Rose</translation>
    </message>
    <message>
      <source>Sending {name}, {done} of {total} MB</source>
      <translation>Envoi de {name}, {done} sur {total} Mo</translation>
    </message>
    <message>
      <source>Sending {name}, {done} of {total} kB</source>
      <translation>Envoi de {name}, {done} sur {total} ko</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Session fermée</translation>
    </message>
    <message>
      <source>Site is being maintained</source>
      <translation>Site en maintenance</translation>
    </message>
    <message>
      <source>Site is busy</source>
      <translation>Site surchargé</translation>
    </message>
    <message>
      <source>Something else answered for the site</source>
      <translation>Autre chose a répondu à la place du site</translation>
    </message>
    <message>
      <source>Something else came in its place. It is tried again later.</source>
      <translation>Autre chose est arrivé à sa place. Un nouvel essai aura lieu plus tard.</translation>
    </message>
    <message>
      <source>Star on “{discussion}”</source>
      <translation>Mise en favori de « {discussion} »</translation>
    </message>
    <message>
      <source>Subscription to “{discussion}”</source>
      <translation>Abonnement à « {discussion} »</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Bleu canard</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Text and files</source>
      <translation>Texte et fichiers</translation>
    </message>
    <message>
      <source>The budget of this month is used up, so nothing is synced by itself until the next.</source>
      <translation>Le budget de ce mois est épuisé ; rien n’est synchronisé automatiquement avant le mois prochain.</translation>
    </message>
    <message>
      <source>The last sync stopped on this computer</source>
      <translation>La dernière synchronisation s’est arrêtée sur cet ordinateur</translation>
    </message>
    <message>
      <source>The site asks to wait a little</source>
      <translation>Le site demande d’attendre un peu</translation>
    </message>
    <message>
      <source>The site did not give it. It is tried again later.</source>
      <translation>Le site ne l’a pas fourni. Un nouvel essai aura lieu plus tard.</translation>
    </message>
    <message>
      <source>The site does not have it any more.</source>
      <translation>Le site ne l’a plus.</translation>
    </message>
    <message>
      <source>The site does not let you in</source>
      <translation>Le site ne vous laisse pas entrer</translation>
    </message>
    <message>
      <source>The site does not let you reply here. In a forum for questions and answers, start with an answer of your own.</source>
      <translation>Le site ne vous permet pas de répondre ici. Dans un forum de questions et réponses, commencez par donner votre propre réponse.</translation>
    </message>
    <message>
      <source>The site does not let you reply privately to this post.</source>
      <translation>Le site ne vous permet pas de répondre en privé à ce message.</translation>
    </message>
    <message>
      <source>The site does not let you start discussions in this forum.</source>
      <translation>Le site ne vous permet pas de lancer des discussions dans ce forum.</translation>
    </message>
    <message>
      <source>The site does not show it to you any more.</source>
      <translation>Le site ne vous le montre plus.</translation>
    </message>
    <message>
      <source>The site wants a new password</source>
      <translation>Le site demande un nouveau mot de passe</translation>
    </message>
    <message>
      <source>The site’s words: {words}</source>
      <translation>Le site indique : {words}</translation>
    </message>
    <message>
      <source>The time for posts in this forum is over: the site takes no more.</source>
      <translation>La période de publication dans ce forum est terminée : le site n’accepte plus de messages.</translation>
    </message>
    <message>
      <source>The time in which you could edit this post is over.</source>
      <translation>Le délai pour modifier ce message est écoulé.</translation>
    </message>
    <message>
      <source>This connection may cost money, so nothing is synced by itself.</source>
      <translation>Cette connexion peut être payante ; rien n’est donc synchronisé automatiquement.</translation>
    </message>
    <message>
      <source>This discussion is locked: the site takes no more replies to it.</source>
      <translation>Cette discussion est verrouillée : le site n’y accepte plus de réponses.</translation>
    </message>
    <message>
      <source>Vote for {name} in “{discussion}”</source>
      <translation>Vote pour {name} dans « {discussion} »</translation>
    </message>
    <message>
      <source>Vote taken back: {name} in “{discussion}”</source>
      <translation>Vote retiré : {name} dans « {discussion} »</translation>
    </message>
    <message>
      <source>Waiting: quiet hours</source>
      <translation>En attente : heures calmes</translation>
    </message>
    <message>
      <source>Waiting: the connection costs</source>
      <translation>En attente : connexion payante</translation>
    </message>
    <message>
      <source>Waiting: the month's budget is used up</source>
      <translation>En attente : budget du mois épuisé</translation>
    </message>
    <message>
      <source>Working offline</source>
      <translation>Travail hors ligne</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows for now.</source>
      <translation>Vous avez atteint le nombre de messages que ce forum autorise pour l’instant.</translation>
    </message>
    <message>
      <source>You have reached the number of posts that this forum allows; the next one is possible {when}.</source>
      <translation>Vous avez atteint le nombre de messages que ce forum autorise ; le prochain sera possible {when}.</translation>
    </message>
    <message>
      <source>You like it</source>
      <translation>Vous aimez</translation>
    </message>
    <message>
      <source>You voted for it</source>
      <translation>Vous avez voté pour</translation>
    </message>
    <message>
      <source>Your rating: {own}</source>
      <translation>Votre note : {own}</translation>
    </message>
    <message>
      <source>Your text is kept as a draft.</source>
      <translation>Votre texte est conservé comme brouillon.</translation>
    </message>
    <message>
      <source>also changed on the site</source>
      <translation>modifié aussi sur le site</translation>
    </message>
    <message>
      <source>another site's certificate came</source>
      <translation>le certificat reçu est celui d’un autre site</translation>
    </message>
    <message>
      <source>answered question</source>
      <translation>question avec réponse</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>envoi en cours</translation>
    </message>
    <message>
      <source>by your choice</source>
      <translation>par votre choix</translation>
    </message>
    <message>
      <source>comes with the next sync</source>
      <translation>arrive à la prochaine synchronisation</translation>
    </message>
    <message>
      <source>could not be deleted</source>
      <translation>n’a pas pu être supprimé</translation>
    </message>
    <message>
      <source>could not be fetched</source>
      <translation>n’a pas pu être récupéré</translation>
    </message>
    <message>
      <source>could not be sent</source>
      <translation>n’a pas pu être envoyé</translation>
    </message>
    <message>
      <source>could not be sent: what it answers has changed</source>
      <translation>n’a pas pu être envoyé : le message auquel il répond a changé</translation>
    </message>
    <message>
      <source>deletion waits to be sent</source>
      <translation>suppression en attente d’envoi</translation>
    </message>
    <message>
      <source>discarded</source>
      <translation>abandonné</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>brouillon</translation>
    </message>
    <message>
      <source>edit could not be sent</source>
      <translation>la modification n’a pas pu être envoyée</translation>
    </message>
    <message>
      <source>edit is being sent</source>
      <translation>modification en cours d’envoi</translation>
    </message>
    <message>
      <source>edit waits to be sent</source>
      <translation>modification en attente d’envoi</translation>
    </message>
    <message>
      <source>in doubt: checking whether it arrived</source>
      <translation>incertain : vérification de l’arrivée</translation>
    </message>
    <message>
      <source>large: comes if you open it</source>
      <translation>volumineux : arrive si vous l’ouvrez</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>verrouillée</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>pas de connexion</translation>
    </message>
    <message>
      <source>no room for it</source>
      <translation>pas assez de place</translation>
    </message>
    <message>
      <source>no secure connection</source>
      <translation>pas de connexion sécurisée</translation>
    </message>
    <message>
      <source>not sent: the post was also changed on the site</source>
      <translation>pas envoyé : le message a aussi été modifié sur le site</translation>
    </message>
    <message>
      <source>on the site</source>
      <translation>sur le site</translation>
    </message>
    <message>
      <source>on this computer</source>
      <translation>sur cet ordinateur</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>épinglée</translation>
    </message>
    <message>
      <source>question without a reply</source>
      <translation>question sans réponse</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>envoyé</translation>
    </message>
    <message>
      <source>sent, but without some of its files</source>
      <translation>envoyé, mais sans certains de ses fichiers</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>en favori</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>la connexion s’est interrompue</translation>
    </message>
    <message>
      <source>the network's proxy lets nothing through</source>
      <translation>le proxy du réseau ne laisse rien passer</translation>
    </message>
    <message>
      <source>the network's proxy wants a sign-in</source>
      <translation>le proxy du réseau demande une identification</translation>
    </message>
    <message>
      <source>the site does not answer in time</source>
      <translation>le site ne répond pas à temps</translation>
    </message>
    <message>
      <source>the site takes no connections</source>
      <translation>le site n’accepte pas de connexion</translation>
    </message>
    <message>
      <source>the site's address is not found</source>
      <translation>l’adresse du site est introuvable</translation>
    </message>
    <message>
      <source>the site's certificate is not trusted</source>
      <translation>le certificat du site n’est pas reconnu</translation>
    </message>
    <message>
      <source>the site's certificate is signed by nobody</source>
      <translation>le certificat du site n’est signé par personne</translation>
    </message>
    <message>
      <source>the site's certificate is too new, or your clock is behind</source>
      <translation>le certificat du site est trop récent, ou votre horloge retarde</translation>
    </message>
    <message>
      <source>the site's certificate is too old, or your clock is ahead</source>
      <translation>le certificat du site est trop ancien, ou votre horloge avance</translation>
    </message>
    <message>
      <source>this network asks you to sign in first</source>
      <translation>ce réseau vous demande d’abord de vous identifier</translation>
    </message>
    <message>
      <source>waiting for a moderator</source>
      <translation>en attente d’un modérateur</translation>
    </message>
    <message>
      <source>waiting to send</source>
      <translation>en attente d’envoi</translation>
    </message>
    <message>
      <source>who asked was helped</source>
      <translation>utile à qui posait la question</translation>
    </message>
    <message>
      <source>“{discussion}” done</source>
      <translation>« {discussion} » terminé</translation>
    </message>
    <message>
      <source>“{discussion}” not done</source>
      <translation>« {discussion} » non terminé</translation>
    </message>
    <message>
      <source>“{discussion}” read</source>
      <translation>« {discussion} » lue</translation>
    </message>
  </context>
</TS>
