# Les mots des écrans en français.

rolling-text = Rolling Text
one-moment = Un instant…
close = Fermer
cancel = Annuler
more = Plus
show = Montrer
dismiss = Écarter
language = Langue
theme = Thème
theme-system = Comme sur cet appareil
theme-light = Clair
theme-dark = Sombre
theme-contrast = Contraste élevé
chair = Présidence
secretariat = Secrétariat
a-member = un membre
no-text = pas de texte
nothing-here = Il n’y a rien à cette adresse.
to-the-group = Vers le groupe de travail
the-group = Le groupe de travail
skip-to-text = Aller au texte

# Connexion
sign-in = Entrer
sign-out = Sortir
sign-in-how = Entrez avec l’adresse et le mot de passe que vous avez choisis, ou ouvrez le lien que le secrétariat vous a donné.
sign-in-wrong = Cette adresse et ce mot de passe ne vont pas ensemble.
link-does = Ce lien vous fait entrer sur cet appareil. Il n’est qu’à vous.
link-ended = Ce lien a pris fin, a servi ou a été révoqué. Demandez-en un autre au secrétariat.
other-way = Entrer avec une adresse et un mot de passe
email = Adresse
password = Mot de passe
no-group = Vous n’avez pas encore de place dans un groupe de travail. Adressez-vous à son secrétariat.

# Le groupe
working-group = Groupe de travail
mandate = Mandat
documents = Documents
delegations = Délégations
observers = Observateurs
negotiating-groups = Groupes de négociation
no-documents = Pas encore de document.
report-due = rapport attendu le { $day }
reports-to = à : { $body }
enter-room = Entrer dans la salle
plenary-screen = Écran de la plénière
members-and-people = Membres et personnes
import = Apporter un texte
sitting-now = Séance en cours
sitting-named = { $meeting }, séance { $number }, { $day }
no-sitting = aucune séance n’est ouverte
format-public-plenary = plénière publique
format-plenary = plénière
format-informal-consultations = consultations informelles
format-informal-informals = réunion officieuse restreinte
format-friends-of-the-chair = amis de la présidence
progress-agreed = convenus
progress-provisionally = à titre provisoire
progress-open = ouverts
progress-contested = non convenus

# Le haut de la salle
as-of = { $kind }, état de { $time }
is-a-rolling-text = Texte évolutif
is-a-non-paper = Document officieux
is-a-compilation-of-proposals = Compilation des propositions
read = Lire
read-brackets = avec les crochets
read-base = tel qu’il était
read-mine = avec les propositions : { $who }
read-with = avec…
read-clean = au net
present = { $count ->
    [one] { $number } délégation présente
   *[other] { $number } délégations présentes
}
notices = { $count ->
    [one] { $count } avis
   *[other] { $count } avis
}
next-open = Prochain ouvert
next-for = Prochain pour { $who }
next-none = Rien d’autre n’attend.
go-to-paragraph = Aller au paragraphe
find = Chercher
through-time = Dans le temps
keys = Touches
undo = Défaire
undo-nothing = Il n’y a rien de vous à reprendre ici.
undone = Repris : { $act }.
act-proposal = votre proposition
act-join = votre coparrainage
act-stand-behind = votre appui à ce texte
act-position = votre position
act-mark = la marque
connection-live = en direct
connection-polling = en direct, lentement
connection-connecting = connexion…
connection-offline = pas de connexion ; ce que vous écrivez est gardé
unsent = { $count ->
    [one] { $count } envoi en attente
   *[other] { $count } envois en attente
}
acting-as = En qualité de
role-presides = Préside
role-delegate = { $name } · { $standing }
role-observer = { $name } · observateur
standing-head = chef de délégation
standing-speaker = orateur désigné
standing-adviser = conseiller
office-chair = Présidence
office-vice-chair = Vice-présidence
office-facilitator = Facilitation
office-rapporteur = Rapporteur

# Le texte
outline = Plan
empty-document = Ce document n’a pas encore de paragraphe.
paragraph-named = Paragraphe { $label }
paragraph-panel = Au sujet du paragraphe
kind-heading = Titre
kind-chapeau = Chapeau
kind-paragraph = Paragraphe
kind-text = Texte
old-label = auparavant { $label }
option-named = Option sur plusieurs paragraphes { $label }
option-numbered = Option { $number }
option-count = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
option-alternative = cette option
paragraph-count = { $count ->
    [one] { $count } paragraphe
   *[other] { $count } paragraphes
}
side-by-side = Côte à côte
bracket-described = { $count ->
    [one] crochets, { $count } variante
   *[other] crochets, { $count } variantes
}
alternative-described = variante { $number } sur { $count }
alternative-described-by = variante { $number } sur { $count }, proposée par { $by }
alternative-number = variante { $number }
alternative-of = cette variante du paragraphe { $label }
open-value = valeur à fixer : { $value }
state-agreed = convenu
state-agreed-on = convenu · { $day }
state-deleted = supprimé
state-deleted-on = suppression convenue · { $day }
state-provisionally = convenu ad referendum
state-provisionally-by = convenu ad referendum ({ $who }, d’ici au { $day })
state-asked = devant le Groupe maintenant
state-bracketed = { $count ->
    [0] entre crochets · une valeur à fixer
    [one] entre crochets · { $count } endroit ouvert
   *[other] entre crochets · { $count } endroits ouverts
}
state-values = { $count ->
    [one] entre crochets · { $count } valeur à fixer
   *[other] entre crochets · { $count } valeurs à fixer
}
state-bracketed-short = entre crochets
state-in-option = dans une option ouverte
state-contested = { $count ->
    [0] non convenu
    [one] non convenu · une objection
   *[other] non convenu · { $count } objections
}
state-contested-short = non convenu
state-clean = au net
mark-to-revert = à reprendre
mark-awaiting-instructions = instructions attendues · { $who }
mark-pending-paragraph = en attente du paragraphe { $label }
mark-suggested-for-closure = clôture suggérée
room-is-here = la salle en est ici
cleared-here = { $count ->
    [one] { $count } variante écartée, { $day }
   *[other] { $count } variantes écartées, { $day }
}
your-draft = votre brouillon
corrected-by-secretariat = corrigé par le secrétariat
undo-correction = Défaire la correction
writing-here = { $who } écrit ici
being-taken-down = Noté en ce moment pour { $who } · non soumis

# À côté du paragraphe
nothing-focused = Choisissez un paragraphe pour voir qui y tient quoi.
late-refused = Un envoi en attente n’a pas été accepté.
late-refused-on = L’envoi en attente sur le paragraphe { $label } n’a pas été accepté.
late-done = Ce qui attendait a été envoyé.
late-put-aside = Mettre de côté
place-of = endroit { $number } sur { $count }
whole-paragraph = Le paragraphe entier
why-not-agreed = Pourquoi n’est-il pas convenu ?
how-it-came = Comment il en est arrivé là
proposed-on = { $who }, { $day }
taken-down-mark = (noté en séance)
as-it-came-in = Tel qu’il est arrivé.
open-history = Ouvrir l’historique
comments = Observations
proposed-by = proposé : { $who }
behind-by = y souscrit : { $who }
supported-by = appuyé : { $who }
lived-with-by = peut s’en accommoder : { $who }
reserved-by = réserve : { $who }
dissociated-by = se dissocie : { $who }
objections = { $count ->
    [one] une objection
   *[other] { $count } objections
}
earlier-objections = objection antérieure : { $who }
to-be-confirmed = à confirmer : { $who }
could-accept = Pourrait accepter : { $text }
support = Appuyer
live-with = Peut s’en accommoder
object = Objecter…
reserve = Réserver
co-sponsor = Coparrainer
withdraw = Retirer
amend-this = Modifier ceci…
held-support = Votre appui est noté.
held-live-with = Il est noté que vous pouvez vous en accommoder.
held-reserve = Votre réserve est notée.
position-let-go = Votre position est retirée.
joined = Coparrainé.
left = Retiré.
this-paragraph = Ce paragraphe
amend = Modifier
new-after = Nouveau paragraphe après
propose-deletion = Proposer la suppression
option-beside = Option à côté
comment = Observation
comment-label = Votre observation ; les membres la voient à côté du paragraphe
commented = L’observation figure à côté du paragraphe.
correct = Corriger
split-bracket = Séparer en insertions
withdraw-proposal = Retirer notre proposition
withdrawn = Retiré. Les coparrains gardent ce à quoi ils se sont joints.
disown = Noté par erreur
call-back = Rappeler notre texte
confirm-agreement = Confirmer ce qui est convenu
brackets-hint = Pour demander des crochets seuls, sélectionnez des mots et appuyez sur b.
brackets-placed = Ces mots sont entre crochets.
select-first = Sélectionnez d’abord les mots, dans le paragraphe actif.

# Rédiger
editor-label = Paragraphe { $label } tel que vous voulez le lire
editor-label-for = Paragraphe { $label } tel que { $who } veut le lire
new-paragraph-after = Nouveau paragraphe après { $label }
taken-down-for = Pour : { $who }
draft-restored = Votre brouillon de { $time } est revenu.
start-anew = Recommencer
left-out = { $count ->
    [one] { $count } caractère qui ne peut pas s’afficher a été laissé de côté.
   *[other] { $count } caractères qui ne peuvent pas s’afficher ont été laissés de côté.
}
will-stand-as = Cela figurera ainsi
will-read = Cela se lira ainsi
nothing-yet = Rien encore.
line-is-paragraph = Et un paragraphe à part : { $text }
takes-words = { $count ->
    [one] Ceci reprend des mots de { $who } à un endroit : vous y souscrivez et pouvez coparrainer.
   *[other] Ceci reprend des mots de { $who } à { $count } endroits : vous y souscrivez et pouvez coparrainer.
}
the-words-as-they-stood = le texte tel qu’il était
typed-brackets = Lire comme des crochets ceux que j’ai tapés
submit = Soumettre
keep-as-draft = Garder en brouillon
submitted = Présenté : cela figure dans le texte.
submitted-for = Présenté pour { $who } ; la délégation en est informée.
submit-does-amend = Soumettre place votre texte à côté de ce qui y figure. Le texte d’autrui ne change pas, et vous pouvez le reprendre.
submit-does-add = Soumettre place ici un nouveau paragraphe, entièrement entre crochets. Vous pouvez le reprendre.
submit-does-beside = Soumettre place une autre option à côté de ce paragraphe. Vous pouvez la reprendre.
submit-does-correct = Une correction est montrée à tous, et tout membre peut la défaire.
submit-offline = Il n’y a pas de connexion. Ce que vous soumettez est gardé ici et partira dès qu’il y en aura une.
stands-now = Ce qui figure maintenant
put-onto-present = Reporter mes mots sur le texte présent
keep-mine-on-present = Continuer avec mon texte tel quel

# La question
before-the-group = Devant le Groupe
any-objections = Y a-t-il des objections ?
asks-retain = Retenir « { $words } ».
asks-correct = Corriger.
asks-work_from = Travailler à partir de ce texte.
asks-reopen = Rouvrir.
asks-adopt = Adopter le document.
asks-modality = Changer une modalité.
asks-agenda = Sur l’ordre du jour.
goes = Ce qui partirait : le texte de { $who }.
flag-up = { $count ->
    [one] Une plaque est levée : { $who }. Le délai est suspendu.
   *[other] Des plaques sont levées : { $who }. Le délai est suspendu.
}
ask-floor = Demander la parole
lower-flag = Baisser notre plaque
a-flag-is-up = Une plaque est levée
object-for = Objecter pour…
question-words = la question
so-agreed = Il en est ainsi convenu.

# Objecter
objecting-to = Au sujet de : { $words }.
short-of-objecting = Sans aller jusqu’à l’objection ; rien de cela ne bloque
objection-kind = L’objection porte sur
objection-substance = le fond
objection-wording = la rédaction
objection-procedure = la procédure
objection-outside-the-mandate = le mandat : c’est en dehors
objection-awaiting-instructions = des instructions attendues
objection-pending-paragraph = un autre paragraphe dont cela dépend
pending-which = Quel paragraphe
reason-optional = Motif, si vous le souhaitez
acceptable-optional = Texte que vous pourriez accepter, si vous le souhaitez
objecting-does = Objecter garde ceci ouvert jusqu’à ce que vous retiriez l’objection. Les membres la voient avec son motif ; le public voit une objection.
object-now = Objecter
objected = Votre objection est notée.
withdraw-objection = Retirer notre objection

# Présider
presiding = Présidence de séance
put-to-group = Soumettre au Groupe
put-not = Soumettre : { $why }
cannot-put = Cela ne peut pas être soumis : { $why }.
no-paragraph = aucun paragraphe actif
places-open = { $count ->
    [one] { $count } endroit ouvert
   *[other] { $count } endroits ouverts
}
gavel = Coup de marteau
gavel-not = Marteau : { $why }
period-runs = le délai court
key-escape = Échap
key-control-enter = Ctrl ↵
key-space = espace
heard = { $who } a été entendu
retract = Reprendre la question
retracted = La question est reprise.
to-revert = À reprendre
marked = Marqué à reprendre.
chairs-text = Texte de la présidence…
projector-follows = Le projecteur me suit
retain-uncontested = Retenir là où personne d’autre ne propose…
retain-number = Retenir { $number }
put-retain-number = Soumettre : retenir { $number }
retaining-takes-out = La retenir enlève du texte de { $who } : c’est donc une question au Groupe.
retained = Retenu. Ce qui est parti peut être rappelé jusqu’à ce que le paragraphe soit convenu.
retain-all = { $count ->
    [one] Retenir à { $count } endroit
   *[other] Retenir à { $count } endroits
}
retain-all-does = { $count ->
    [one] À { $count } endroit personne ne souscrit à un autre texte. Le paragraphe se lirait ainsi.
   *[other] À { $count } endroits personne ne souscrit à un autre texte. Les paragraphes se liraient ainsi.
}
nothing-uncontested = Il n’y a pas de crochets où personne d’autre ne propose.
lost-connection-of = { $who } : connexion perdue pendant cette séance.
go-on = Continuer, coup de marteau

# Dialogues et recherche
dialog-keys = Touches
dialog-find = Chercher dans le texte
dialog-go = Aller au paragraphe
dialog-settings = Plus
dialog-retain-all = Retenir là où personne d’autre ne propose
dialog-with = Lire avec les propositions de qui ?
dialog-notices = Avis
dialog-outline = Plan
dialog-panel = Au sujet du paragraphe
dialog-object = Objecter…
dialog-go-on = Certains ont perdu leur connexion
dialog-member = Pour quel membre ?
dialog-comment = Observation
dialog-mark = Marque
finding-find = Chercher dans le texte
finding-find-hint = Des mots
finding-go = Aller au paragraphe
finding-go-hint = Son numéro, par exemple 4 bis
finding-member = Pour quel membre ?
finding-member-hint = Le début de son nom
finding-with = Lire avec les propositions de qui ?
finding-with-hint = Le début de son nom
found-nothing = Rien n’a été trouvé.
no-notices = Aucun avis.
take-home = Emporter le texte
export-word = Word
export-word-tracked = Word, modifications suivies
export-notation = Texte entre crochets
export-proof = Registre avec sa preuve
export-html = HTML
export-json = JSON
print = Imprimer
other-screens = Autres écrans

# Avis
notice-went = Votre texte au paragraphe { $label } est parti : un autre y a été retenu.
notice-went-answer = Le rappeler
notice-back = { $who } a rappelé son texte au paragraphe { $label }.
notice-corrected = Le secrétariat a corrigé le paragraphe { $label }.
notice-corrected-answer = Défaire la correction
notice-taken-down = Le secrétariat a noté pour vous, au paragraphe { $label }.
notice-taken-down-answer = Noté par erreur
notice-earlier = Les mots auxquels vous objectiez au paragraphe { $label } ont changé : votre objection ne tient plus.
notice-earlier-answer = La renouveler
notice-announced = Il a été annoncé que vous renoncez à quelque chose, au paragraphe { $label }.
notice-announced-answer = Confirmer
notice-reopened = Le paragraphe { $label } est rouvert.
contradict = Contredire

# Touches
keys-everywhere = Partout
keys-delegate = Délégation
keys-presides = Qui préside
keys-secretariat = Secrétariat
room-foot = Devant le Groupe, et ce qui peut être fait
keys-can-be-changed = Pour changer une touche, choisissez-la ici et appuyez sur une autre.
key-press = Appuyez sur la touche à utiliser au lieu de { $key } ; Échap la laisse telle quelle.
key-given = La touche est désormais { $key }.
key-taken = { $key } sert déjà à autre chose : changez d’abord celle-là, ou appuyez sur une autre.
key-not-a-key = { $key } ne peut pas servir : les chiffres, la barre d’espace et Entrée ont leur propre rôle.
key-change = Changer la touche { $key } : { $does }
keys-as-they-were = Les touches sont de nouveau celles d’origine.
keys-reset = Rétablir toutes les touches
letters-on = Les lettres seules servent de touches ; jamais pendant que vous tapez
key-step = paragraphe suivant, précédent
key-bracket = crochets précédents, suivants
key-go = aller à un paragraphe
key-find = chercher
key-history = historique
key-undo = défaire mon dernier acte
key-keys = ces touches
key-edit = rédiger ici
key-submit = soumettre
key-add = nouveau paragraphe après celui-ci
key-positions = appuyer, s’accommoder, objecter, réserver
key-floor = demander la parole
key-brackets-alone = mettre la sélection entre crochets
key-next-ours = le prochain qui a besoin de nous
key-retain = choisir cette variante, la retenir ou la soumettre
key-put = soumettre au Groupe
key-gavel = marteau, une fois le délai écoulé
key-flag = une plaque est levée
key-next-open = prochain ouvert
key-revert = à reprendre
key-chair-text = texte de la présidence
key-uncontested = retenir là où personne d’autre ne propose
key-for-member = pour un membre : le nommer, puis rédiger
key-import = apporter un texte
key-correct = correction rédactionnelle

# Ce qui n’a pas marché
problem-word-damaged = Ce fichier est endommagé ou n’est pas un fichier Word : ouvrez-le dans Word, réenregistrez-le en .docx et apportez celui-ci.
problem-word-declares = Ce fichier déclare des entités, ce que ne fait aucun fichier Word. Copiez le texte dans un nouveau document et apportez celui-ci.
problem-word-encrypted = Ce fichier a un mot de passe. Retirez-le dans Word (Fichier, Informations, Protéger), enregistrez et apportez-le de nouveau.
problem-word-old = C’est un fichier de l’ancien Word (.doc). Enregistrez-le en .docx et apportez celui-ci.
problem-word-other = Les fichiers de ce type ne peuvent pas être lus ici. Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et apportez celui-ci.
problem-word-too-large = Ce fichier Word est trop grand : retirez les images, copiez le texte dans un nouveau document ou divisez-le.
problem-other = Cela n’a pas été exécuté. { $detail }
problem-no-connection = Il n’y a pas de connexion pour l’instant. Rien n’est perdu ; réessayez quand elle sera revenue.
problem-not-permitted = Votre rôle ne le permet pas. { $detail }
problem-agreed-text = Ce texte est convenu. Pour le changer, il faut d’abord demander au Groupe de le rouvrir.
problem-reopening-needed = Ce texte est convenu. Pour y objecter, il faut d’abord demander au Groupe de le rouvrir.
problem-version-conflict = Le texte a changé pendant que vous écriviez, aux mêmes mots. Les vôtres sont gardés ici.
problem-no-change = C’est ce qui figure déjà : rien n’a changé.
problem-in-question = Le paragraphe est devant le Groupe. Objectez, demandez la parole ou attendez ; ce que vous avez écrit est gardé.
problem-not-clean = Le paragraphe a encore des crochets ou des valeurs à fixer.
problem-in-option = Le paragraphe est dans une option ouverte : retenez d’abord une de ses options.
problem-objection-stands = Une objection tient : { $by }.
problem-period-running = Le délai n’est pas encore écoulé.
problem-flag-up = Une plaque est levée. Entendez d’abord le membre.
problem-seen-too-old = Il est arrivé quelque chose que vous n’aviez pas encore vu. Regardez, puis donnez le coup de marteau.
problem-contested = D’autres souscrivent ici à un autre texte : { $by }. Soumettez plutôt la question au Groupe.
problem-question-closed = La question est déjà close.
problem-built-upon = D’autres ont bâti dessus depuis : on ne peut plus le reprendre.
problem-busy = Le serveur est trop occupé. Réessayez dans un instant.
problem-place-gone = L’endroit où cela figurait n’existe plus.
problem-already-so = C’est déjà le cas.
problem-no-sitting = Aucune séance n’est ouverte.
