# Les mots des écrans autour de la salle : historique, passé, écran de séance, apport d’un texte, membres et personnes.

back-to-room = Retour à la salle

# Historique d’un paragraphe
history-of = Historique du paragraphe { $label }
history-of-unlabelled = Historique de ce paragraphe
history-count = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
history-slider = Moment dans l’historique du paragraphe
moment-of = Moment { $number } sur { $count }
version-number = Version { $number }
moment-earlier = Plus tôt
moment-later = Plus tard
moment-at-sitting = { $meeting }, séance { $number }
moment-between = entre les séances
words-in-and-out = Mots entrés et sortis
words-none = Aucun mot n’a changé.
words-came-in = mots entrés
words-went-out = mots sortis
text-then = Le texte à ce moment
held-then = Positions à ce moment
held-nothing = Personne n’avait alors de position.
document-then = Le document entier à ce moment
history-by = par { $who }
history-for = par le secrétariat, pour { $who }
happened-document-created = Venu avec le document
happened-paragraph-added = Présenté
happened-paragraph-proposed = Amendé
happened-paragraph-bracketed = Crochets posés
happened-paragraph-corrected = Corrigé par le secrétariat
happened-paragraph-correction_undone = Correction annulée
happened-paragraph-split = Scindé
happened-paragraph-merged = Réuni
happened-paragraph-placed = Déplacé ou renuméroté
happened-paragraph-removed = Retiré
happened-paragraph-agreed = Convenu
happened-paragraph-reopened = Rouvert
happened-paragraph-marked = Marqué
happened-paragraph-unmarked = Marque levée
happened-paragraph-commented = Commenté
happened-alternative-joined = Coparrainé
happened-alternative-stood_behind = Appuyé comme texte propre
happened-alternative-left = N’est plus parrainé
happened-proposal-submitted = Proposition soumise
happened-proposal-withdrawn = Proposition retirée
happened-proposal-gone = Proposition disparue
happened-bracket-retained = Une variante retenue
happened-bracket-called_back = Texte rappelé
happened-bracket-split = Crochet scindé
happened-bracket-joined = Crochets réunis
happened-option-changed = Une option modifiée
happened-option-retained = Une option retenue
happened-question-put = Soumis au Groupe
happened-question-gavelled = Coup de marteau
happened-question-broken = La question a été rompue
happened-question-overtaken = La question a été dépassée
happened-question-narrowed = Sorti de la question
happened-question-retracted = La question a été reprise
happened-question-expired = La question est devenue caduque
happened-question-flagged = Une pancarte levée
happened-question-unflagged = Une pancarte baissée
happened-agreement-confirmed = Accord confirmé
happened-sitting-opened = Séance ouverte
happened-sitting-closed = Séance levée
happened-position-withdrawn = Une position retirée
happened-other = Modifié
took-support = Appui
took-live_with = Peut s’en accommoder
took-object = Objection
took-reserve = Réserve
took-dissociate = Se dissocie
left-support = Appui retiré
left-live_with = Ne dit plus pouvoir s’en accommoder
left-object = Objection retirée
left-reserve = Réserve levée
left-dissociate = Ne se dissocie plus
a-delegation = une délégation
reason-given = Motif : { $text }

# Le document à tout moment
the-past = Le passé
past-as-of = { $title } tel qu’il était le { $when }, à l’événement { $number } sur { $count }.
past-read-only = En lecture seule : ce n’est pas ce qui est écrit aujourd’hui.
to-the-present = Au présent
time-slider = Moment dans la vie du document
time-number = Numéro de l’événement
time-go = Aller
time-nothing = Le document n’existait pas encore.
sitting-starts = Séances
past-option = Option { $label }

# L’écran de séance
plenary-page = page { $number } sur { $count }
plenary-turn = Les flèches tournent les pages.
plenary-lost = Pas de connexion. Voici le texte de { $time }.
plenary-nothing = Le Groupe n’est saisi d’aucun paragraphe.
plenary-place = Endroit { $number }
plenary-retain = Retenir la variante { $number } : y a-t-il des objections ?
plenary-retain-option = Retenir l’option { $number } : y a-t-il des objections ?
plenary-agree = { $count ->
    [one] Paragraphe { $labels } : y a-t-il des objections ?
   *[other] Paragraphes { $labels } : y a-t-il des objections ?
}
plenary-agree-text = Y a-t-il des objections à ce texte ?
plenary-asks = { $what } Y a-t-il des objections ?
plenary-flag = { $count ->
    [one] Une pancarte est levée.
   *[other] { $count } pancartes sont levées.
}
plenary-flag-of = { $count ->
    [one] Une pancarte est levée : { $who }.
   *[other] Pancartes levées : { $who }.
}
plenary-one-objection = Une objection.
plenary-full-screen = Plein écran
plenary-part-of = option { $number } de { $label }

# Apporter un texte
bring-in = Apporter un texte
bring-in-how = Collez le texte avec ses crochets, ou apportez un fichier Word (.docx) ou de texte brut. Rien n’est écrit avant que vous le disiez.
bring-in-text = Le texte, tel quel
bring-in-file = Choisir un fichier…
bring-in-drop = Déposez ici un fichier Word ou de texte brut
bring-in-check = Voir ce qui en sera fait
bring-in-reading = Lecture du texte…
bring-in-writing = Écriture du document. Un long texte demande du temps ; laissez cette page ouverte.
bring-in-step = Étape { $number } sur 3
bring-in-kept = Ce que vous collez est gardé dans ce navigateur jusqu’à ce que le document soit fait.
found-title = Ce qui a été trouvé
found-paragraphs = { $count ->
    [one] { $shown } paragraphe
   *[other] { $shown } paragraphes
}
found-brackets = { $count ->
    [one] { $shown } crochet
   *[other] { $shown } crochets
}
found-options = { $count ->
    [one] { $shown } option sur des paragraphes
   *[other] { $shown } options sur des paragraphes
}
found-positions = { $count ->
    [one] { $shown } position à confirmer
   *[other] { $shown } positions à confirmer
}
characters-in = Caractères dans le fichier
characters-out = Caractères dans le document
characters-left-out = Caractères laissés de côté, chacun nommé ci-dessous
characters-agree = Entrée et sortie concordent : aucun caractère n’est perdu.
characters-differ = { $count } caractères ne sont pas expliqués. Regardez le texte de près avant de faire le document.
findings-title = { $count ->
    [0] Rien qui demande un regard
    [one] { $shown } endroit à regarder
   *[other] { $shown } endroits à regarder
}
finding-place = Ligne et colonne
finding-what = Ce qui a été trouvé
finding-text = Dans le texte
finding-suggestion = Ce qui a été fait, ou pourrait l’être
finding-at = ligne { $line }, colonne { $column }
show-all-findings = Montrer les { $count }
unknown-names = Noms que ne porte aucune délégation
unknown-names-how = Dites de qui il s’agit. Ce qui reste sans délégation demeure dans le texte comme des mots.
name-is = { $name }, c’est
name-nobody = aucune délégation ici
text-as-it-will-be = Le texte tel qu’il sera
text-goes-on = { $count ->
    [one] et { $shown } paragraphe de plus
   *[other] et { $shown } paragraphes de plus
}
document-title = Titre
document-is-a = Ce que c’est
document-symbol = Cote, s’il y en a une
document-caveat = Réserve sur chaque page, s’il y en a une
document-language = Langue du texte
make-document = Faire le document
make-empty = Faire un document vide
empty-how = Ou commencez sans rien : les paragraphes s’ajoutent alors dans la salle.
text-changed = Le texte a changé depuis sa vérification. Vérifiez-le de nouveau.
file-too-large = Ce fichier a { $size } Mo ; on peut apporter { $most } Mo au plus à la fois. Divisez-le, par chapitre par exemple.
file-empty = Il n’y a pas de texte.
file-binary = Ce n’est pas du texte brut (l’octet { $at } ne peut être lu). Dans un traitement de texte, enregistrez-le en texte brut UTF-8, puis apportez ce fichier.
file-document = Les fichiers { $kind } ne peuvent pas encore être lus ici. Dans un traitement de texte, enregistrez-le en texte brut UTF-8, puis apportez ce fichier.
file-control = À la ligne { $line }, colonne { $column }, il y a un caractère de commande ({ $code }) qui n’appartient à aucun texte. Enlevez-le, puis recommencez.
file-bidi = À la ligne { $line }, colonne { $column }, il y a un signe qui retourne le sens du texte ({ $code }). Il pourrait montrer les mots dans un autre ordre que le leur ; enlevez-le, puis recommencez.
file-unreadable = Le fichier n’a pas pu être lu. Choisissez-le de nouveau.
found-side-by-side = Crochets côte à côte, lus comme variantes
found-options-in-paragraph = Options à l’intérieur d’un paragraphe
found-not-closed = Un crochet jamais fermé
found-not-opened = Un crochet jamais ouvert
found-slash-in-option = Une barre oblique entre des mots d’une option
found-page-number = Numéro de page, laissé de côté
found-running-head = Ligne en tête ou au pied des pages, laissée de côté
found-rule = Filet, laissé de côté
found-source-line = Ligne sur la source, laissée de côté
found-end-of-options = Fin des options, laissée de côté
found-option-out-of-series = Une option séparée des autres
found-bracket-over-paragraphs = Un crochet sur plusieurs paragraphes s’ouvre
found-bracket-over-paragraphs-closes = Un crochet sur plusieurs paragraphes se ferme
found-within-word = Un crochet à l’intérieur d’un mot
found-bis = Un paragraphe intercalé
found-alt-alone = Un « alt » sans son paragraphe
found-mark-not-closed = Une marque qui n’est pas fermée
found-remark = Une remarque sur le texte, lue comme note
found-unknown-name = Un nom que ne porte aucune délégation
found-reference = Un renvoi à un paragraphe de ce texte
found-support-to-confirm = Un appui que la délégation est priée de confirmer
found-reservation-to-confirm = Une réserve que la délégation est priée de confirmer
found-objection-to-confirm = Une objection que la délégation est priée de confirmer
found-live-with-to-confirm = Pouvoir s’en accommoder, ce que la délégation est priée de confirmer
found-own-notation = Des signes qui ont ici un autre sens
found-line-by-line = Première ligne d’un texte issu d’un fichier, laissée de côté
found-contents = Table des matières, laissée de côté
found-sign = Caractères qui ne peuvent être affichés, laissés de côté
found-comment-left-out = Un commentaire au-delà de ceux qui sont lus, laissé de côté
found-word-table = Tableaux, lus cellule par cellule
found-word-textbox = Zones de texte
found-word-footnote = Notes de bas de page, lues comme notes
found-word-endnote = Notes de fin, lues comme notes
found-word-formatting = Modifications suivies de la seule mise en forme
found-word-numbering = Modifications suivies de la seule numérotation
found-word-moved = Texte déplacé
found-word-struck = Texte barré à la main
found-word-hidden = Texte que Word masque
found-word-macros = Macros, laissées de côté
found-word-broken = Une partie endommagée du fichier
found-word-numbers = Listes numérotées que le fichier ne définit pas
found-comment-proposal = Un commentaire, lu comme proposition
found-comment-open = Un commentaire qui demande quelque chose, point ouvert
found-comment-note = Un commentaire, lu comme note
found-comment-agreed = Un commentaire qui affirme un accord
found-comment-without-place = Un commentaire qui ne porte sur aucun endroit du texte
found-paragraph-cut = Quelqu’un scinde un paragraphe ici
found-paragraph-joined = Quelqu’un réunit deux paragraphes ici
found-renumbered = Un numéro modifié
found-brackets-put = Crochets ajoutés par quelqu’un
found-brackets-lifted = Crochets retirés par quelqu’un
found-comments = { $shown } commentaires reçus : { $proposals } lus comme propositions, { $positions } comme positions à confirmer, { $notes } comme notes, { $open } points ouverts
found-other = À regarder
is-a-draft-decision = Projet de décision

# Membres et personnes
people-title = Membres et personnes
people-nav = Sur cette page
sitting-now-title = La séance
sitting-none = Aucune séance n’est ouverte.
sitting-is-open = { $meeting }, séance { $number }, { $day } · { $format }
sitting-presides = Préside :
sitting-hand-over = Passer la présidence
sitting-handed = { $name } préside désormais.
sitting-close = Lever la séance
sitting-close-does = Ce qui est ouvert reste tel quel. Les accords d’aujourd’hui sont datés de cette séance.
sitting-closed-now = La séance est levée.
sitting-open = Ouvrir la séance
sitting-opened-now = La séance est ouverte.
sitting-meeting = Réunion
sitting-number = Numéro de la séance
sitting-date = Date
sitting-format = Forme
delegations-title = Membres, observateurs, groupes de négociation
add-delegation = Ajouter un membre, un observateur ou un groupe
change-delegation = Modifier { $name }
delegation-code = Code entre crochets
delegation-code-hint = Majuscules et chiffres, comme FRA ou G77. Il ne peut plus être changé ensuite.
delegation-name = Nom sur la plaque
delegation-short-name = Nom court, s’il y en a un
delegation-kind = Est un
delegation-is-member = membre
delegation-is-observer = observateur
delegation-is-group = groupe de négociation
stakeholder-group = Groupe de parties prenantes
regional-group = Groupe régional
observer-class = Catégorie d’observateur
group-members = Ses membres ici
active = Actif
not-active = n’est plus actif
deactivate = Désactiver
activate = Réactiver
change = Modifier…
add = Ajouter
save = Enregistrer
saved = { $name } : enregistré.
people-people = Personnes
add-person = Ajouter une personne
change-person = Modifier { $name }
person-name = Nom
person-email = Adresse, pour entrer par mot de passe
person-delegation = Délégation
person-office = Fonction
person-standing = Dans la délégation
person-spokesperson = Parle pour le groupe de négociation
person-password = Nouveau mot de passe, le cas échéant
person-password-hint = Laissez vide pour que la personne entre par un lien.
none = aucun
no-delegation = aucune délégation
sign-in-by = Entre par
by-password = mot de passe
links-live = { $count ->
    [0] aucun lien
    [one] { $count } lien
   *[other] { $count } liens
}
make-link = Nouveau lien d’entrée
link-for = Lien d’entrée pour { $name }
link-once = Il est montré une seule fois, maintenant. Ne le donnez qu’à cette personne : qui l’ouvre entre en ce nom.
copy = Copier
copied = Copié.
links-of = Liens et jetons de { $name }
link-made = fait le { $when }
link-ends = prend fin le { $when }
link-uses = { $count ->
    [0] utilisé
    [one] encore { $count } usage
   *[other] encore { $count } usages
}
link-revoked = révoqué
link-ended-on = a pris fin le { $when }
token-named = jeton « { $label } »
sign-in-link = lien
revoke = Révoquer
revoked-now = Révoqué : qui l’avait n’est plus connecté.
people-for-secretariat = Le secrétariat tient la liste des personnes.
documents-new = Un nouveau document
people-search = Chercher dans la liste
shown-of = { $shown } sur { $count }

# À emporter
export-record = Procès-verbal des événements
export-history-html = Historique (HTML)
export-history-json = Historique (JSON)
print-caveat = { $title } · { $kind } · imprimé le { $when }

# Where it stands
where-it-stands = Où en est le texte
as-a-table = Sous forme de tableau
standing-when = Moment
standing-before = avant la première séance
standing-sitting = Séance { $number }, { $day }
standing-left = Ce qui reste
left-brackets = crochets ouverts
left-to-put = sans crochets, à soumettre au Groupe
left-contested = non convenus : une objection subsiste
left-sittings = séances tenues à ce jour
left-until = avant l’échéance du rapport, le { $day }
left-days = { $count ->
    [0] dernier jour
    [one] { $number } jour
   *[other] { $number } jours
}
left-past = l’échéance est passée
standing-by-sitting = Séance par séance
standing-part = { $count } { $what }
standing-agreed = convenus
standing-provisionally = convenus ad referendum
standing-clean = sans crochets, pas encore convenus
standing-bracketed = entre crochets
standing-contested = non convenus
standing-brackets = Crochets ouverts et levés
brackets-opened = ouverts
brackets-closed = levés
brackets-open-at-end = ouverts à la fin
brackets-open = { $count ->
    [0] aucun ouvert
    [one] { $number } ouvert
   *[other] { $number } ouverts
}
brackets-said = { $opened } ouverts, { $closed } levés, { $open } ouverts à la fin
standing-waits = Ce qui attend quoi
waits-for = attend : { $what }
waits-none = Aucun paragraphe n’est signalé comme en attendant un autre.
standing-held = Qui tient à quoi
held-seen-by-officers = Sur les paragraphes encore ouverts qui font l’objet d’une position. Seuls la présidence et le secrétariat voient toutes les délégations.
held-own-row = Sur les paragraphes encore ouverts : les positions de votre délégation.
held-cell-object = s’oppose
held-cell-earlier = s’est opposée à un libellé antérieur
held-cell-sponsor = propose
held-cell-support = appuie
held-cell-behind = soutient un texte
held-cell-reserve = émet une réserve
held-cell-live-with = peut l’accepter
all-agreed = Tous les paragraphes sont convenus.

# What was done about a finding, or could be
suggest-side-by-side = lus comme variantes d’un même endroit ; séparez-les s’il s’agit d’ajouts
suggest-options-in-paragraph = vérifiez que la dernière option finit avec le paragraphe
suggest-not-closed = pourrait être fermé ligne { $line }, colonne { $column }
suggest-not-opened = pourrait être ouvert ligne { $line }, colonne { $column }
suggest-slash-in-option = mettez entre crochets les mots entre lesquels la barre laisse le choix
suggest-page-number = omis du document
suggest-running-head = omis du document
suggest-rule = omis du document
suggest-source-line = omis du document
suggest-end-of-options = omis du document
suggest-bracket-over-paragraphs = se ferme ligne { $line }, colonne { $column }
suggest-bracket-over-paragraphs-closes = s’ouvrait ligne { $line }, colonne { $column }
suggest-within-word = étendu au mot entier
suggest-bis = lu comme un paragraphe intercalé ; faites-en une option s’il est une autre version du précédent
suggest-alt-alone = aucun paragraphe précédent ne porte ce numéro : il forme un paragraphe à part
suggest-mark-not-closed = conservé comme caractère du texte
suggest-remark = lu comme une note : indique où en est le texte et n’en fait pas partie
suggest-unknown-name = indiquez quelle délégation est { $text }, ou que ce n’est pas un nom
suggest-reference = son numéro suit quand les paragraphes sont renumérotés
suggest-to-confirm = { $text } est priée de le confirmer ; d’ici là, ce n’est pas une position
suggest-line-by-line = chaque ligne qui suit est un paragraphe
suggest-contents = omise du document
suggest-sign = omis du document
suggest-comment-left-out = divisez le fichier pour apporter le reste
suggest-word-table = vérifiez que les lignes se lisent ainsi
suggest-word-textbox = leur texte suit le paragraphe auquel elles sont attachées
suggest-word-footnote = chacune est à la place de son numéro
suggest-word-endnote = chacune est à la place de son numéro
suggest-word-formatting = ce ne sont pas des propositions
suggest-word-numbering = ce ne sont pas des propositions
suggest-word-moved = proposé à la suppression à un endroit et à l’insertion à l’autre, par le même auteur
suggest-word-struck = lu comme du texte ; mettez entre crochets ce qui doit disparaître
suggest-word-hidden = il est lu comme du texte
suggest-word-macros = aucune n’a été exécutée
suggest-word-broken = ce qu’elle dit du texte n’est pas connu ; réenregistrez le fichier dans Word pour le réparer
suggest-word-numbers = leurs paragraphes n’ont pas de numéro : saisissez-le
suggest-comment-proposal = vérifiez que la variante dit ce que dit le commentaire
suggest-comment-open = gardé comme note ; écrivez la variante qu’il demande, ou laissez-le
suggest-comment-note = elle est à la place du commentaire
suggest-comment-agreed = une note et rien de plus : seule la salle convient
suggest-comment-without-place = il est à la fin ; déplacez-le où il faut
suggest-paragraph-cut = il reste entier, avec une note
suggest-paragraph-joined = ils restent séparés, avec une note
suggest-renumbered = ce n’est pas une proposition ; l’ancien numéro est gardé à côté
suggest-brackets-put = lus comme crochets du texte
suggest-brackets-lifted = ils restent jusqu’à ce que la salle les lève
suggest-own-notation = lu strictement, tel qu’il a été exporté ; cette ligne est omise

# Le calendrier du Groupe et les lettres sur les procédures de silence
calendar-title = Le calendrier du Groupe
calendar-zone = Fuseau horaire
calendar-now = Là-bas, il est { $there } ; chez vous, { $here }.
calendar-zone-unknown = Indiquez un fuseau horaire tel que Europe/Paris ou UTC.
calendar-days = Jours ouvrables
calendar-no-day = Choisissez au moins un jour ouvrable.
calendar-holidays = Jours fériés
calendar-no-holidays = Aucun jour férié à venir.
calendar-free-anyway = déjà chômé
calendar-remove = Retirer { $day }
calendar-remove-short = Retirer
calendar-past = { $count ->
    [one] { $shown } jour férié passé
   *[other] { $shown } jours fériés passés
}
calendar-holiday = Un jour férié
calendar-add = Ajouter
calendar-hours = Un silence prend fin un jour ouvrable entre 10 h et 18 h, heure du Groupe ; ce sont aussi ses heures ouvrables.
calendar-would-end = Ouvert maintenant pour { $hours } heures, il prendrait fin le
calendar-your-clock = à votre horloge, { $moment }
calendar-stays = Une échéance déjà fixée reste où elle est : la présidence peut donner plus de temps.
calendar-meanwhile = Quelqu’un d’autre a modifié le calendrier entre-temps. L’enregistrement mettra le vôtre à sa place.
calendar-as-it-is = Le montrer tel qu’il est
calendar-save = Enregistrer le calendrier
calendar-undo = Annuler mes changements
calendar-saved = Le calendrier est enregistré.
letters-title = Lettres à remettre en main propre
letters-nav = Lettres
letters-by-hand = { $count ->
    [0] Toutes les lettres sur une procédure de silence sont parties par courriel.
    [one] { $shown } lettre n’a pas pu être envoyée. Remettez-la par une autre voie, puis indiquez-le.
   *[other] { $shown } lettres n’ont pas pu être envoyées. Remettez-les par une autre voie, puis indiquez-le.
}
letter-kind-put = un silence a commencé
letter-kind-extended = le silence a été prolongé
letter-kind-reminder = rappel, { $hours } heures avant la fin
letter-over = Le silence est terminé : il n’y a plus rien à annoncer.
letter-read = Lire…
letter-read-of = Lire la lettre à { $who }
letter-for = Lettre à { $who }
letter-delivered = Remise
letter-delivered-to = La lettre à { $who } a été remise
letter-delivered-now = { $who } : notée comme remise.
letters-all = Montrer les { $shown }
letters-others = { $count ->
    [one] { $shown } autre lettre
   *[other] { $shown } autres lettres
}
letter-to = À
letter-occasion = Objet
letter-state = État
letter-when = Quand
letter-is-waiting = attend l’envoi
letter-is-sending = en cours d’envoi
letter-is-sent = envoyée
letter-is-delivered = remise en main propre
letter-is-dropped = plus nécessaire
