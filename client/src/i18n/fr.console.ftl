problem-sitting-suspended = La séance est suspendue. Reprenez-la d’abord.
suspended = La séance est suspendue
suspended-until = La séance est suspendue jusqu’à { $at } ({ $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
})
suspended-over = La séance était suspendue jusqu’à { $at } : elle va reprendre
suspend = Suspendre…
suspend-does = Tous les écrans disent jusqu’à quand. Rien n’est soumis au Groupe ni retenu entre-temps ; un silence se poursuit. La séance reprend quand vous le dites.
suspend-minutes = { $count ->
    [one] une minute
   *[other] { $count } minutes
}
suspend-other = Une autre durée, en minutes
suspend-now = Suspendre
resume = Reprendre
dialog-suspend = Suspendre la séance
dialog-hand-over = Céder la présidence
hand-over-does = Qui préside a le marteau dès ce moment ; il peut être rendu.
hand-over-nobody = Personne d’autre ne peut présider : le secrétariat attribue les fonctions.
hand-over-done = { $who } préside.
contact-group = Groupe de contact…
subsidiary-overdue = en retard depuis { $at }
subsidiary-with = Confié à { $name }, { $back }
subsidiary-plenary = Paragraphe { $labels } confié à { $name }, { $back }
show-name = Présentation des plaques.
show-of-flags = Présentation des plaques…
show-asked = Présentation des plaques : la présidence la demande.
show-none = Aucune plaque n’est levée. Vous seul voyez lesquelles le sont ; rien n’en est gardé.
show-up = { $who }. Vous seul voyez quelles plaques sont levées ; rien n’en est gardé.
show-done = Terminé
show-does = Seul qui préside voit votre plaque. Personne ne la compte, elle ne vous engage à rien et disparaît à la fin.
show-raise = Lever notre plaque
show-lower = Baisser notre plaque
show-asking-does = Les membres voient que vous demandez. Vous seul voyez quelles plaques sont levées ; rien n’en est gardé, et tout disparaît quand vous avez terminé.
show-words = À quel sujet
show-ask = Demander
dialog-show = Présentation des plaques
page-mine = Page privée, pour vous et votre assistant
page-of = Page privée de { $who }
page-does = Personne d’autre ne la lit. Elle n’est dans aucun compte rendu ni dans aucun fichier exporté.
page-aide = Votre assistant
page-nobody = personne
key-closure = proposer de clore
key-mark = marquer : en suspens, en attente…
key-contact-group = groupe de contact
key-suspend = suspendre, reprendre
key-show = présentation des plaques, terminé
key-raise = notre plaque, quand elles sont demandées
key-private-page = page privée
key-hand-over = céder la présidence
key-what-is-left = ce qui reste
what-is-left = Ce qui reste
left-long = { $hours } h { $minutes ->
    [0] {""}
   *[other] { $minutes } min
}
left-places = { $count ->
    [0] aucun passage ouvert
    [one] un passage ouvert
   *[other] { $count } passages ouverts
}
left-paragraphs = { $count ->
    [one] dans un paragraphe non convenu
   *[other] dans { $count } paragraphes non convenus
}
left-clean = { $count ->
    [one] l’un d’eux est sans crochets
   *[other] { $count } d’entre eux sont sans crochets
}
left-room = { $long } de salle
left-in-sittings = { $count ->
    [0] aucune séance n’est prévue
    [one] en une séance
   *[other] en { $count } séances
}
left-interpreted = dont { $long } avec interprétation
left-moving = Par ce qui avance ensemble
left-moving-does = Des paragraphes sont réunis s’ils forment un ensemble, s’attendent l’un l’autre, sont dans une même option, sont confiés au même groupe ou touchés par la même proposition.
left-clean-alone = sans crochets
left-by-package = un même ensemble
left-by-waits = s’attendent l’un l’autre
left-by-option = une même option
left-by-subsidiary = un même groupe y travaille
left-by-proposal = une même proposition
left-away = confié à { $name }, { $back }
left-plans = Séances à venir
plan-none = Aucune séance n’est prévue : le temps qui reste n’est pas connu.
plan-sitting = Séance
plan-when = Quand
plan-interpretation = Interprétation
plan-acts = Modifier
plan-named = { $meeting }, séance { $number }
plan-from-to = { $from } à { $to }
plan-without = aucune
plan-until = jusqu’à { $at }
plan-change = Modifier…
plan-drop = Supprimer
plan-another = Prévoir une séance…
plan-add = La prévoir
plan-keep = Garder
plan-begins = Début ({ $zone })
plan-ends = Fin
plan-interpreted = Interprétation jusqu’à (vide s’il n’y en a pas)
plan-refused = La séance n’a pas été prévue : { $detail }.
