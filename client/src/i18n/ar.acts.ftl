# ما تطرحه الرئاسة على الفريق غير الفقرة المحددة
dialog-put = طرح على الفريق…
put-several = طرح…
put-reopen = طرح: إعادة فتح
put-labels = الفقرات بأرقامها
put-labels-hint = 2، 7 bis، 10–12
put-unknown = لا فقرة بهذا الرقم: { $labels }.
put-not-clean = لا يمكن طرح الفقرة { $label }: { $state }.
put-clean = { $count ->
    [0] لا فقرة بلا أقواس
    [one] فقرة واحدة بلا أقواس
    [two] فقرتان بلا أقواس
    [few] { $count } فقرات بلا أقواس
   *[other] { $count } فقرة بلا أقواس
}
put-tick-all = كلها
put-tick-none = لا شيء
put-whole = كلاً واحداً: اعتراض واحد ينهيه كله
put-referendum = بشرط الاستشارة: يؤكد الأعضاء لاحقاً
put-who-confirms = من عليه التأكيد
put-these-members = هؤلاء الأعضاء
put-until = حتى
put-now = { $count ->
    [0] طرح على الفريق
    [one] طرح فقرة واحدة على الفريق
    [two] طرح فقرتين على الفريق
    [few] طرح { $count } فقرات على الفريق
   *[other] طرح { $count } فقرة على الفريق
}
every-member = كل الأعضاء
asks-ad-referendum = بشرط الاستشارة: على { $who } التأكيد حتى { $day }.
key-put-several = طرح عدة فقرات أو بشرط الاستشارة
