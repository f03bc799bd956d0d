# Le côté de la délégation : les degrés avant l’objection, être entendue, ce qui la concerne, ce qui a changé, la page pour la capitale, ses notes.

propose-instead = Proposer autre chose…
ladder-live-with = Il est noté que vous pouvez vous accommoder de ces mots. Rien n’est bloqué.
ladder-reserve = Votre réserve figure à côté de ces mots. Rien n’est bloqué.
ladder-propose = Vous écrivez comment le texte devrait se lire. Ce qui s’y trouve reste jusqu’à ce que le Groupe décide.
ladder-propose-ends = Vous écrivez comment le texte devrait se lire. Le soumettre met fin à la question.
objecting-more = Sur quoi elle porte, et un texte que vous pourriez accepter

mark-asks-to-be-heard = demande à être entendu avant la clôture · { $who }
mark-kind-asks-to-be-heard = Demande à être entendu avant la clôture
heard-ask = Demander à être entendu avant la clôture
heard-does = Sur trois paragraphes au plus. Cela ne bloque rien ; la présidence le voit avant de soumettre le paragraphe.
heard-asked = La présidence voit que vous demandez à être entendu avant la clôture.
heard-not-now = Vous ne demandez plus à être entendu ici.
heard-done = Entendu ; la marque est retirée.
heard-first = { $who } demande à être entendu : entendu
heard-before-putting = { $who } demande à être entendu avant la clôture du paragraphe { $label }.
problem-heard-on-three = Vous demandez déjà à être entendu sur trois paragraphes de ce document. Retirez d’abord l’une de ces demandes. { $detail }
