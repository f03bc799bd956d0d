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
take-back = Revenir sur le coup de marteau
taken-back = Le coup de marteau est retiré. Tout est comme avant.
state-waits-for = Convenu à titre provisoire, dans l’attente de { $labels }
why-waits-for = L’accord attend le paragraphe { $labels }.
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
