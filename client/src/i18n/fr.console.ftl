problem-sitting-suspended = La séance est suspendue. Reprenez-la d’abord.
