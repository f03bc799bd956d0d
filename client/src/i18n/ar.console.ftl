problem-sitting-suspended = الجلسة معلقة. استأنفها أولاً.
