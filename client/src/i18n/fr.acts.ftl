# Ce que la présidence met devant le Groupe, outre le paragraphe actif
dialog-put = Mettre devant le Groupe…
put-several = Mettre…
put-reopen = Mettre : rouvrir
put-labels = Paragraphes, par leurs numéros
put-labels-hint = 2, 7 bis, 10–12
put-unknown = Aucun paragraphe ne porte ce numéro : { $labels }.
put-not-clean = Le paragraphe { $label } ne peut être mis devant le Groupe : { $state }.
put-clean = { $count ->
    [0] Aucun paragraphe n’est sans crochets
    [one] Un paragraphe est sans crochets
   *[other] { $count } paragraphes sont sans crochets
}
put-tick-all = Tous
put-tick-none = Aucun
put-whole = En un tout : une seule objection y met fin
put-referendum = Ad referendum : des membres confirment plus tard
put-who-confirms = Qui doit confirmer
put-every-member = Chaque membre
put-these-members = Ces membres
put-find-member = Chercher un membre
put-until = Jusqu’au
put-now = { $count ->
    [0] Mettre devant le Groupe
    [one] Mettre un paragraphe devant le Groupe
   *[other] Mettre { $count } paragraphes devant le Groupe
}
every-member = chaque membre
asks-ad-referendum = Ad referendum : confirmation attendue de { $who } d’ici au { $day }.
key-put-several = en mettre plusieurs, ou ad referendum

# Marques qui ne bloquent rien
mark-it = Marquer…
mark-which = Quelle marque
mark-kind-to-revert = À reprendre
mark-kind-awaiting-instructions = Instructions attendues
mark-kind-pending-paragraph = En attente d’un autre paragraphe
mark-kind-suggested-for-closure = Clôture suggérée
mark-whose = Instructions de
mark-until-when = Attendues pour le (si connu)
mark-until = { $mark }, d’ici au { $day }
mark-does = Une marque est visible de tous et ne bloque rien.
mark-now = Poser la marque
mark-set = La marque est posée.
mark-remove = Ôter
mark-remove-this = Ôter : { $mark }

# Ce que le secrétariat fait de la place du texte
dialog-move = Déplacer le paragraphe
dialog-split = Diviser le paragraphe
dialog-merge = Fusionner avec le paragraphe suivant
dialog-end = Comment le document se clôt
dialog-explain = Explication de position
end-document = Clore le document…
end-asked = En consultant le Groupe, sur l’ensemble du document
end-unasked = Sans consulter : rien n’est convenu ainsi
end-ask-adopted = Adopter le document.
end-ask-forwarded = Transmettre le document avec ses crochets.
end-ask-annexed = Annexer le document sans préjudice.
end-ask-taken = Prendre note du document.
end-adopts = { $open ->
    [0] Tous les paragraphes sont convenus.
    [one] Un paragraphe n’est pas encore convenu ; { $clean } sans crochets le serait du même coup de marteau.
   *[other] { $open } paragraphes ne sont pas encore convenus ; { $clean } sans crochets le seraient du même coup de marteau.
}
end-agrees-nothing = Rien n’est convenu ainsi. Le texte ne change plus.
end-put = Mettre au Groupe
end-issue = Publier sous la responsabilité de la présidence
end-withdraw = Retirer le document
end-sure = Ensuite, le texte ne change plus.
adopts-too = Le même coup de marteau convient { $labels }.
asks-package = L’ensemble, en un tout.
asks-whole = En un tout.
ended-adopted = Adopté, { $day }
ended-forwarded = Transmis avec crochets, { $day }
ended-annexed = Annexé sans préjudice, { $day }
ended-taken = Pris note, { $day }
ended-issued = Publié sous la responsabilité de la présidence, { $day }
ended-withdrawn = Retiré, { $day }
explanations = Explications de position
explain = Expliquer notre position…
explain-words = Explication, telle qu’elle sera publiée
explain-paragraph = Sur le paragraphe { $label }
explain-whole = Sur l’ensemble du document
explain-give = La donner
reserve-on-it = Réserver
dissociate-from-it = Se dissocier
held-dissociate = Vous vous en êtes dissociés.
problem-document-ended = Le document est clos ; son texte ne change plus. Vous pouvez encore expliquer votre position.
problem-not-agreed = Tout n’est pas encore convenu : { $by }.
dialog-modalities = Comment le Groupe travaille
modalities = Comment le Groupe travaille
modality-provisional = proposition de la présidence, jusqu’à ce que le Groupe convienne des siennes
modality-since = depuis le { $day }
modality-suspended = Suspendue : { $value } vaut jusqu’au { $until }. { $purpose }
modality-resume = Mettre fin à la suspension
modality-change = Changer…
modality-value = Valeur
modality-words = Termes dont le Groupe convient
modality-purpose = Pour la suspendre seulement : à quelle fin
modality-until = Jusqu’à quand
modality-put = Mettre au Groupe
modality-put-suspension = Mettre la suspension au Groupe
modality-suspend = Suspendre sans consulter
modality-propose = Proposer à titre provisoire
asks-suspension = Suspendre une modalité jusqu’au { $until }. { $purpose }
problem-unknown-modality = Le Groupe n’a pas cette modalité.
dialog-subsidiaries = Groupes de contact
subsidiaries = Groupes de contact
subsidiary-none = Aucun groupe ne se réunit sur ce document.
subsidiary-works-on = sur { $labels }
subsidiary-back-by = de retour au plus tard { $at }
subsidiary-facilitated = animé par { $who }
subsidiary-report = Il a fait rapport
subsidiary-name = Nom du groupe
subsidiary-terms = Mandat
subsidiary-facilitator = Animation
subsidiary-back = De retour à
subsidiary-form = Constituer le groupe
subsidiary-away = Auprès de { $name }, de retour au plus tard { $at }
problem-with-a-group = Un groupe subsidiaire y travaille. Qu’il fasse d’abord rapport.
problem-too-many-groups = Autant de groupes se réunissent déjà que le Groupe en est convenu. Que l’un d’eux fasse d’abord rapport.
dialog-renumber = Renuméroter le document
move = Déplacer…
move-after = Le paragraphe { $label } va après
move-head = en tête du document
move-does = Ses alinéas le suivent. Les numéros restent jusqu’à la renumérotation.
move-now = Déplacer
move-done = Le paragraphe est déplacé.
split = Diviser…
split-where = Placez le curseur là où commence le second paragraphe
split-now = Diviser ici
split-done = Le paragraphe est divisé.
merge = Fusionner avec le suivant…
merge-does = Le paragraphe unique se lirait ainsi ; ce qui est souligné vient du suivant.
merge-none = Aucun paragraphe ne suit celui-ci.
merge-now = Fusionner
merge-done = Les deux paragraphes n’en font qu’un.
join-brackets = Réunir { $count } crochets voisins
confirm-for = { $who } confirme
confirm-noted = Noté. Cela prend effet quand la délégation le confirme.
renumber = Renuméroter…
renumber-nothing = Les numéros se suivent déjà.
renumber-does = Tous voient aussitôt les nouveaux numéros ; les anciens restent à côté.
renumber-old = Actuel
renumber-new = Nouveau
renumber-words = Début
renumber-now = { $count ->
    [one] Renuméroter un paragraphe
   *[other] Renuméroter { $count } paragraphes
}
renumbered = Le document est renuméroté.
put-circle = { $labels } s’attendent l’un l’autre : aucun ne peut être convenu avant les autres.
put-circle-tick = Les cocher
put-package-legend = Ou en un ensemble
put-package-does = Tous le voient maintenant. Il est convenu d’un seul coup de marteau ou pas du tout, et nul n’en modifie une partie entre-temps.
put-unprojected = Préparé hors écran : le Groupe n’est pas consulté avant la fin du préavis
put-package-make = Montrer l’ensemble
package-put = Mettre l’ensemble { $labels }
package-waits = Ensemble { $labels } : préavis en cours, { $minutes } min
package-dissolve = Défaire l’ensemble { $labels }
take-back = Revenir dessus
taken-back = Le coup de marteau est retiré. Tout est comme avant.
state-waits-for = Convenu à titre provisoire, dans l’attente de { $labels }
problem-circle = Ces paragraphes s’attendraient l’un l’autre. Mettez-les en un ensemble.
problem-notice-running = Ce texte a été préparé hors écran et son préavis court encore.
problem-nothing-to-take-back = Aucun coup de marteau n’est tombé depuis la dernière question.
problem-not-this-sitting = C’était à une autre séance. Demandez au Groupe de rouvrir le texte.

# Propositions qui attendent d’être présentées
dialog-submitted = Déposées, pas encore présentées
submitted-waiting = Déposées ({ $count })
submitted-not-introduced = déposée, pas encore présentée : { $who }
submitted-on = déposée { $day }
submitted-waits = Déposée. Elle attend que la présidence la présente.
nothing-submitted = Rien n’attend d’être présenté.
introduce = Présenter
introduced = Présentée : elle figure dans le texte.
take-back-submitted = Reprendre
submitted-taken-back = Reprise.
part-paragraph-propose = Le paragraphe { $label } se lirait :
part-paragraph-add = Un nouveau paragraphe après { $label } :
part-paragraph-delete = Le paragraphe { $label } serait supprimé
part-paragraph-move = Le paragraphe { $label } serait déplacé
part-option-add = Une option à côté du paragraphe { $label } :

# Déplacements proposés
propose-move = Proposer une autre place…
propose-move-now = Proposer cette place
move-proposes = Ses alinéas le suivent. C’est une proposition : entre crochets, reste ici ou va là. Vous pouvez la reprendre.
stays-here = reste ici
goes-after = va après { $label }
goes-head = va en tête
goes-elsewhere = autre place
comes-here = Le paragraphe { $label } se placerait ici

# Qui lit un motif
reason-readers = Qui lit le motif
readers-members = Les membres
readers-chair = La présidence et le secrétariat seulement
objecting-does-chair = L’objection maintient ce point ouvert jusqu’à ce que vous la retiriez. Les membres voient que vous objectez ; la présidence, le secrétariat et votre délégation lisent pourquoi.
for-the-chair-alone = (pour la présidence seulement)

# Par procédure de silence
silence-region = Devant le Groupe, par procédure de silence
silence-runs = Par procédure de silence.
silence-unbroken = Le silence n’a pas été rompu ; l’annonce est attendue.
silence-ends = Prend fin le { $moment } à votre heure.
silence-ends-group = À l’heure du Groupe : { $wall } ({ $zone }).
silence-hours-left = { $days ->
    [0] { $hours ->
        [one] encore { $shown } heure ouvrée
       *[other] encore { $shown } heures ouvrées
    }
    [one] encore { $days } jour, { $shown } heures ouvrées
   *[other] encore { $days } jours, { $shown } heures ouvrées
}
silence-announced-by-itself = Si la présidence ne l’annonce pas avant, l’annonce se fait d’elle-même le { $moment }.
silence-told = Pas d’objection, dit à la présidence seule : { $who }.
silence-late = { $who } l’a rompu trop tard, le { $moment }.
silence-late-explanation = { $who }, le { $moment } : trop tard, conservé comme explication de position.
silence-late-counts = C’est recevable
silence-late-aside = C’est trop tard
silence-break = Rompre le silence…
silence-no-objection = Pas d’objection (à la présidence seule)
silence-no-objection-told = Pas d’objection : la présidence le sait. Retirer
silence-announce = Annoncer
silence-extend = Prolonger…
silence-enter = Consigner une rupture reçue…
silence-later = Nouvelle échéance ({ $zone })
silence-extend-now = Prolonger
silence-from = Reçue de
silence-how = Comment
received-letter = Par lettre
received-mail = Par courriel
received-telephone = Par téléphone
silence-received-at = Quand ({ $zone })
silence-received-by = Reçue par
silence-reason = Ce qu’elle dit
silence-names = Elle désigne ces paragraphes (aucun : toute la question)
silence-enter-now = Consigner
put-silence = Par procédure de silence, jusqu’à une échéance
put-deadline = Échéance, à l’heure du Groupe ({ $zone })
put-deadline-usual = Laissé vide : { $hours } heures, reportées à un jour ouvré entre 10 h et 18 h.
put-deadline-yours = { $moment } à votre heure ; { $hours } heures ouvrées d’ici là.
asks-confirm = Confirmer ce qui a été convenu ad referendum.
problem-by-silence = La question est posée par procédure de silence : ni marteau ni plaques. Rompez le silence, ou attendez l’annonce.
problem-from-the-floor = La question est posée en séance et n’a pas d’échéance.
problem-late-break = Une rupture est arrivée tard : { $by }. Dites d’abord si elle est recevable.
problem-deadline-past = Cette échéance est passée. Indiquez-en une plus tardive.
problem-deadline-gap = Les horloges du Groupe sautent cette heure, au passage à l’heure d’été. Prenez-en une autre.
problem-deadline-twice = Les horloges du Groupe montrent deux fois cette heure, au retour à l’heure d’hiver. Prenez-en une autre.
problem-deadline-not-working = C’est un jour férié ou chômé du Groupe. Prenez un jour ouvré.
problem-deadline-hour = Une échéance tombe entre 10 h et 18 h, à l’heure du Groupe.
problem-deadline-too-soon = Un silence dure au moins 24 heures.
problem-deadline-earlier = Un silence ne peut être que prolongé.
problem-still-to-confirm = Désignez le paragraphe que vous ne confirmez pas.
# The console of who presides
to-the-console = Pupitre
to-the-text = Le texte
key-console = le pupitre, et retour au texte
open-in-order = Ouverts, dans l’ordre du document ({ $count })
retaining-keeps = Ce qui part reste lisible, et chacun peut rappeler le sien jusqu’à ce que le paragraphe soit convenu.
flags-now = Plaques levées
no-flags = Aucune plaque n’est levée.
waiting-for-you = En attente
earlier-objections-now = Objections antérieures
earlier-to = { $who }, à un texte antérieur du paragraphe { $label }
