# Les étapes, et la liste des corrections de forme.
asked-at = Question posée à l’étape : { $stage }.
put-stage = À quelle étape
put-stage-sitting = L’étape à laquelle se tient cette séance
state-at-stage = convenu à l’étape { $stage }, à soumettre plus haut
state-at-stage-by = convenu à l’étape { $stage }, à soumettre plus haut ; ad referendum ({ $who }, d’ici au { $day })
conforming-list = Corrections de forme
dialog-conforming = Corrections de forme
conforming-what = Corrections de forme au texte convenu : numéros, renvois, concordance. Le texte reste convenu.
conforming-none = La liste est vide.
conforming-items = Corrections
conforming-here = Mettre sur la liste des corrections
conforming-waits = { $count ->
    [one] Corrections de forme ({ $shown } point)
   *[other] Corrections de forme ({ $shown } points)
  }
conforming-open = La liste est soumise au Groupe.
conforming-each = Chaque point pour lui-même : celui qui suscite une objection tombe, et le texte reste tel quel.
conforming-by-silence = Par procédure de silence de { $hours } heures
conforming-from-floor = En séance, maintenant
conforming-put = { $count ->
    [0] Soumettre la liste
    [one] Soumettre { $shown } point au Groupe
   *[other] Soumettre { $shown } points au Groupe
  }
conforming-which = Paragraphe à corriger
conforming-choose = Choisir un paragraphe convenu
conforming-text = Le texte corrigé
conforming-reason = Pourquoi, s’il faut le dire
conforming-note = Mettre sur la liste
conforming-change = Modifier
conforming-change-of = Modifier la correction de { $label }
conforming-drop = Retirer
conforming-drop-of = Retirer la correction de { $label } de la liste
correction-of = la correction de { $label }
correction-object-to = Objecter à la correction de { $label }
correction-dropped = Objection : le texte reste tel quel.
correction-dropped-by = { $who } : objection. Le texte reste tel quel.
correction-out = { "retiré : " }
correction-in = { "ajouté : " }
plenary-correct = { $count ->
    [one] Corriger la forme de ce paragraphe. Y a-t-il des objections ?
   *[other] Corriger la forme de ces paragraphes. Y a-t-il des objections ?
  }
end-silence-whole = La question porte sur l’ensemble : une seule objection y met fin.
happened-paragraph-conformed = Forme corrigée par la liste des corrections
happened-conforming-noted = Mis sur la liste des corrections
happened-conforming-dropped = Retiré de la liste des corrections
problem-later-stage = Cela ne se demande pas à cette étape. { $detail }
because-at-stage = il a été convenu à l’étape { $words } et sera soumis plus haut par une question à part
conforming-object-all = Objecter à toute la liste…
