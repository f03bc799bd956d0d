# المراحل، وقائمة التصويبات الشكلية.
asked-at = يُسأل في مرحلة: { $stage }.
put-stage = في أي مرحلة
put-stage-sitting = المرحلة التي تنعقد فيها هذه الجلسة
state-at-stage = متفق عليها في مرحلة { $stage }، وتُرفع بعدها
state-at-stage-by = متفق عليها في مرحلة { $stage }، وتُرفع بعدها؛ بشرط الاستشارة ({ $who }، حتى { $day })
conforming-list = التصويبات الشكلية
dialog-conforming = التصويبات الشكلية
conforming-what = تصويبات شكلية للنص المتفق عليه: أرقام وإحالات ومطابقة. ويبقى النص متفقاً عليه.
conforming-none = القائمة خالية.
conforming-items = التصويبات
conforming-here = ضعها في قائمة التصويبات
conforming-waits = { $count ->
    [one] التصويبات الشكلية (بند واحد)
    [two] التصويبات الشكلية (بندان)
    [few] التصويبات الشكلية ({ $shown } بنود)
   *[other] التصويبات الشكلية ({ $shown } بنداً)
  }
conforming-open = القائمة معروضة على الفريق.
conforming-each = كل بند بذاته: البند الذي يُعترض عليه يسقط ويبقى نصه كما كان.
conforming-by-silence = بإجراء الصمت لمدة { $hours } ساعة
conforming-from-floor = في الجلسة الآن
conforming-put = { $count ->
    [0] اعرض القائمة
    [one] اعرض بنداً واحداً على الفريق
    [two] اعرض بندين على الفريق
    [few] اعرض { $shown } بنود على الفريق
   *[other] اعرض { $shown } بنداً على الفريق
  }
conforming-which = الفقرة المراد تصويبها
conforming-choose = اختر فقرة متفقاً عليها
conforming-text = كما تُقرأ بعد التصويب
conforming-reason = السبب، إن لزم ذكره
conforming-note = ضعه في القائمة
conforming-change = عدّل
conforming-change-of = عدّل تصويب { $label }
conforming-drop = احذف
conforming-drop-of = احذف تصويب { $label } من القائمة
correction-of = تصويب { $label }
correction-object-to = اعترض على تصويب { $label }
correction-dropped = اعتُرض عليه: يبقى النص كما كان.
correction-dropped-by = { $who }: اعتراض. يبقى النص كما كان.
correction-out = { "يُحذف: " }
correction-in = { "يُضاف: " }
plenary-correct = { $count ->
    [one] تصويب شكل هذه الفقرة. هل من اعتراض؟
   *[other] تصويب شكل هذه الفقرات. هل من اعتراض؟
  }
end-silence-whole = السؤال عن النص كله: اعتراض واحد ينهيه.
happened-paragraph-conformed = صُوِّب شكلها بقائمة التصويبات
happened-conforming-noted = وُضعت في قائمة التصويبات
happened-conforming-dropped = حُذفت من قائمة التصويبات
problem-later-stage = لا يُسأل عن هذا في هذه المرحلة. { $detail }
because-at-stage = اتُّفق عليها في مرحلة { $words } وتُرفع بسؤال خاص بها
conforming-object-all = اعترض على القائمة كلها…
