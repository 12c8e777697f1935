<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;مساحة عمل جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Look at the Sample</source>
        <translation>استعراض المثا&amp;ل</translation>
    </message>
    <message>
        <source>Attach &amp;CV…</source>
        <translation>إرفاق ال&amp;سيرة الذاتية…</translation>
    </message>
    <message>
        <source>&amp;Save Packet As…</source>
        <translation>&amp;حفظ الحزمة باسم…</translation>
    </message>
    <message>
        <source>&amp;Print Packet…</source>
        <translation>&amp;طباعة الحزمة…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>R&amp;estore From Backup…</source>
        <translation>اس&amp;تعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Salva&amp;ge a Damaged File…</source>
        <translation>إن&amp;قاذ ملف تالف…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>Show &amp;Data Folder</source>
        <translation>إظهار مجل&amp;د البيانات</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تح&amp;ديد الكل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تح&amp;رير</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Erase for &amp;Good…</source>
        <translation>&amp;محو نهائي…</translation>
    </message>
    <message>
        <source>&amp;Find in This Page</source>
        <translation>&amp;بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Search Everything</source>
        <translation>بحث &amp;شامل</translation>
    </message>
    <message>
        <source>&amp;My Details…</source>
        <translation>ب&amp;ياناتي…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>&amp;Experiences</source>
        <translation>ال&amp;خبرات</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>الت&amp;قديمات</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>التقوي&amp;م</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;سجل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدّم</translation>
    </message>
    <message>
        <source>Th&amp;is Day in the Calendar</source>
        <translation>هذا اليوم &amp;في التقويم</translation>
    </message>
    <message>
        <source>&amp;Next Deadline</source>
        <translation>الموعد النهائي التا&amp;لي</translation>
    </message>
    <message>
        <source>Next &amp;Overdue</source>
        <translation>المتأخر التال&amp;ي</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>إظهار التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Show &amp;Packet</source>
        <translation>إظهار ال&amp;حزمة</translation>
    </message>
    <message>
        <source>&amp;Narrow Side Bar</source>
        <translation>شريط جانبي &amp;ضيق</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>الجزء التا&amp;لي</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Look of the &amp;System</source>
        <translation>مظهر ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>مظهر &amp;فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>مظهر &amp;داكن</translation>
    </message>
    <message>
        <source>Comfortable Ro&amp;ws</source>
        <translation>صفوف م&amp;ريحة</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>صفوف م&amp;تراصة</translation>
    </message>
    <message>
        <source>Paper of the Re&amp;gion</source>
        <translation>ورق المن&amp;طقة</translation>
    </message>
    <message>
        <source>L&amp;etter Paper</source>
        <translation>ورق &amp;Letter</translation>
    </message>
    <message>
        <source>A&amp;4 Paper</source>
        <translation>ورق A&amp;4</translation>
    </message>
    <message>
        <source>L&amp;arger Text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>نص أص&amp;غر</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>ح&amp;جم النص العادي</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>New of a &amp;Kind…</source>
        <translation>جديد من &amp;نوع…</translation>
    </message>
    <message>
        <source>New &amp;Person…</source>
        <translation>&amp;شخص جديد…</translation>
    </message>
    <message>
        <source>New &amp;Experience…</source>
        <translation>&amp;خبرة جديدة…</translation>
    </message>
    <message>
        <source>New &amp;Application…</source>
        <translation>ت&amp;قديم جديد…</translation>
    </message>
    <message>
        <source>New &amp;Request…</source>
        <translation>&amp;طلب جديد…</translation>
    </message>
    <message>
        <source>New &amp;Date…</source>
        <translation>&amp;موعد جديد…</translation>
    </message>
    <message>
        <source>&amp;Quick Capture…</source>
        <translation>التقاط &amp;سريع…</translation>
    </message>
    <message>
        <source>&amp;Watch a File of Notes…</source>
        <translation>م&amp;راقبة ملف ملاحظات…</translation>
    </message>
    <message>
        <source>Add a &amp;Service</source>
        <translation>إ&amp;ضافة خدمة</translation>
    </message>
    <message>
        <source>Attach Request &amp;Form…</source>
        <translation>إر&amp;فاق استمارة الطلب…</translation>
    </message>
    <message>
        <source>&amp;Command Palette</source>
        <translation>&amp;لوحة الأوامر</translation>
    </message>
    <message>
        <source>Check My &amp;Records</source>
        <translation>&amp;فحص سجلاتي</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>الإبلاغ عن &amp;مشكلة…</translation>
    </message>
    <message>
        <source>&amp;About Letterdesk</source>
        <translation>&amp;حول Letterdesk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>سج&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Build a Search…</source>
        <translation>إنشاء بح&amp;ث…</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search…</source>
        <translation>ح&amp;فظ هذا البحث…</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>&amp;الإعدادات…</translation>
    </message>
    <message>
        <source>S&amp;top Watching Notes</source>
        <translation>إ&amp;يقاف مراقبة الملاحظات</translation>
    </message>
    <message>
        <source>Attach Persona&amp;l Statement…</source>
        <translation>إرفاق ال&amp;بيان الشخصي…</translation>
    </message>
</context>
<context>
    <name>AgendaPainting</name>
    <message>
        <source>est. %1</source>
        <comment>an estimated date, as short as can be</comment>
        <translation>تقديرًا: %1</translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>an application</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <translation>افتتاح %1</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>إغلاق %1</translation>
    </message>
    <message>
        <source>%1 takes applications</source>
        <translation>بدء استقبال التقديمات: %1</translation>
    </message>
    <message>
        <source>Programs begin to read: %1</source>
        <translation>بدء اطلاع البرامج: %1</translation>
    </message>
    <message>
        <source>%1 sends to schools for the first time</source>
        <translation>أول إرسال من %1 إلى الكليات</translation>
    </message>
    <message>
        <source>Letters due: %1</source>
        <translation>موعد الخطابات: %1</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>المطابقة: %1</translation>
    </message>
    <message>
        <source>Aim for this day: %1</source>
        <translation>اليوم المستهدف: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a service, %2 what happens there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>بداية %1</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>نهاية %1</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>رد من %1: %2</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>رد من %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a person, %2 a step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what happened, %2 a service</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>غياب %1</translation>
    </message>
    <message>
        <source>Letter due from %1</source>
        <translation>موعد خطاب %1</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>الطلب من %1</translation>
    </message>
    <message>
        <source>Last day of %1</source>
        <translation>آخر يوم لـ %1</translation>
    </message>
    <message>
        <source>You may write to %1 again</source>
        <translation>يمكن الكتابة إلى %1 مجددًا</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>تم الطلب من %1</translation>
    </message>
    <message>
        <source>Packet to %1</source>
        <translation>حزمة إلى %1</translation>
    </message>
    <message>
        <source>Letter asked of %1</source>
        <translation>طُلب الخطاب من %1</translation>
    </message>
    <message>
        <source>Letter of %1 arrived</source>
        <translation>وصل خطاب %1</translation>
    </message>
    <message>
        <source>Letter of %1 to %2</source>
        <translation>خطاب %1 إلى %2</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Thanked %1</source>
        <translation>تم شكر %1</translation>
    </message>
    <message>
        <source>Told %1 the outcome</source>
        <translation>تم إبلاغ %1 بالنتيجة</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Message to %1: %2</source>
        <translation>رسالة إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>%1 a kind of meeting, %2 a person</comment>
        <translation>%1 مع %2</translation>
    </message>
    <message>
        <source>A date without a title</source>
        <translation>موعد بلا عنوان</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a date</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Past</source>
        <comment>state of a date</comment>
        <translation>مضى</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>تقديري</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Edit My Details</source>
        <translation>تعديل بياناتي</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Applications</source>
        <translation>
            <numerusform>إضافة %Ln تقديم</numerusform>
            <numerusform>إضافة تقديم واحد</numerusform>
            <numerusform>إضافة تقديمين</numerusform>
            <numerusform>إضافة %Ln تقديمات</numerusform>
            <numerusform>إضافة %Ln تقديمًا</numerusform>
            <numerusform>إضافة %Ln تقديم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationSteps</name>
    <message>
        <source>Duplicate Application</source>
        <translation>تكرار تقديم</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Opens</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>Submission opens</source>
        <translation>افتتاح التقديم</translation>
    </message>
    <message>
        <source>Programs begin to read</source>
        <translation>بدء اطلاع البرامج</translation>
    </message>
    <message>
        <source>First sent to schools</source>
        <translation>أول إرسال إلى الكليات</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>Aim for this day</source>
        <translation>اليوم المستهدف</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Letters were due %1, and not all are there</source>
        <translation>فات موعد الخطابات %1، ولم تكتمل</translation>
    </message>
    <message>
        <source>Letters are due %1</source>
        <translation>موعد الخطابات %1</translation>
    </message>
    <message>
        <source>It is not known when its letters are due.</source>
        <translation>موعد خطاباته غير معروف.</translation>
    </message>
    <message>
        <source>Letters were due on %1, %2.</source>
        <translation>كان موعد الخطابات في %1، %2.</translation>
    </message>
    <message>
        <source>Letters are due on %1, %2.</source>
        <translation>موعد الخطابات في %1، %2.</translation>
    </message>
    <message>
        <source>Nothing says yet which letters it asks for.</source>
        <translation>لم يُحدَّد بعد ما يطلبه من خطابات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s) its slots ask for are under way.</source>
        <translation>
            <numerusform>قيد الإنجاز %1، ولا خطاب تطلبه خاناته.</numerusform>
            <numerusform>قيد الإنجاز %1 من خطاب واحد تطلبه خاناته.</numerusform>
            <numerusform>قيد الإنجاز %1 من خطابين تطلبهما خاناته.</numerusform>
            <numerusform>قيد الإنجاز %1 من أصل %Ln خطابات تطلبها خاناته.</numerusform>
            <numerusform>قيد الإنجاز %1 من أصل %Ln خطابًا تطلبها خاناته.</numerusform>
            <numerusform>قيد الإنجاز %1 من أصل %Ln خطاب تطلبها خاناته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n letter(s) received.</source>
        <translation>
            <numerusform>وصل %1، ولا خطاب منتظر.</numerusform>
            <numerusform>وصل %1 من خطاب واحد.</numerusform>
            <numerusform>وصل %1 من خطابين.</numerusform>
            <numerusform>وصل %1 من أصل %Ln خطابات.</numerusform>
            <numerusform>وصل %1 من أصل %Ln خطابًا.</numerusform>
            <numerusform>وصل %1 من أصل %Ln خطاب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service not chosen</source>
        <translation>الخدمة غير محددة</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message numerus="yes">
        <source>Delete %n People</source>
        <translation>
            <numerusform>حذف %Ln شخص</numerusform>
            <numerusform>حذف شخص واحد</numerusform>
            <numerusform>حذف شخصين</numerusform>
            <numerusform>حذف %Ln أشخاص</numerusform>
            <numerusform>حذف %Ln شخصًا</numerusform>
            <numerusform>حذف %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Experiences</source>
        <translation>
            <numerusform>حذف %Ln خبرة</numerusform>
            <numerusform>حذف خبرة واحدة</numerusform>
            <numerusform>حذف خبرتين</numerusform>
            <numerusform>حذف %Ln خبرات</numerusform>
            <numerusform>حذف %Ln خبرة</numerusform>
            <numerusform>حذف %Ln خبرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Applications</source>
        <translation>
            <numerusform>حذف %Ln تقديم</numerusform>
            <numerusform>حذف تقديم واحد</numerusform>
            <numerusform>حذف تقديمين</numerusform>
            <numerusform>حذف %Ln تقديمات</numerusform>
            <numerusform>حذف %Ln تقديمًا</numerusform>
            <numerusform>حذف %Ln تقديم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Programs</source>
        <translation>
            <numerusform>حذف %Ln برنامج</numerusform>
            <numerusform>حذف برنامج واحد</numerusform>
            <numerusform>حذف برنامجين</numerusform>
            <numerusform>حذف %Ln برامج</numerusform>
            <numerusform>حذف %Ln برنامجًا</numerusform>
            <numerusform>حذف %Ln برنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Requests</source>
        <translation>
            <numerusform>حذف %Ln طلب</numerusform>
            <numerusform>حذف طلب واحد</numerusform>
            <numerusform>حذف طلبين</numerusform>
            <numerusform>حذف %Ln طلبات</numerusform>
            <numerusform>حذف %Ln طلبًا</numerusform>
            <numerusform>حذف %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Records</source>
        <translation>
            <numerusform>حذف %Ln سجل</numerusform>
            <numerusform>حذف سجل واحد</numerusform>
            <numerusform>حذف سجلين</numerusform>
            <numerusform>حذف %Ln سجلات</numerusform>
            <numerusform>حذف %Ln سجلًا</numerusform>
            <numerusform>حذف %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Interactions</source>
        <translation>
            <numerusform>حذف %Ln تفاعل</numerusform>
            <numerusform>حذف تفاعل واحد</numerusform>
            <numerusform>حذف تفاعلين</numerusform>
            <numerusform>حذف %Ln تفاعلات</numerusform>
            <numerusform>حذف %Ln تفاعلًا</numerusform>
            <numerusform>حذف %Ln تفاعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Moments</source>
        <translation>
            <numerusform>حذف %Ln موقف</numerusform>
            <numerusform>حذف موقف واحد</numerusform>
            <numerusform>حذف موقفين</numerusform>
            <numerusform>حذف %Ln مواقف</numerusform>
            <numerusform>حذف %Ln موقفًا</numerusform>
            <numerusform>حذف %Ln موقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Relationships</source>
        <translation>
            <numerusform>حذف %Ln علاقة</numerusform>
            <numerusform>حذف علاقة واحدة</numerusform>
            <numerusform>حذف علاقتين</numerusform>
            <numerusform>حذف %Ln علاقات</numerusform>
            <numerusform>حذف %Ln علاقة</numerusform>
            <numerusform>حذف %Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Concerns</source>
        <translation>
            <numerusform>حذف %Ln تحفّظ</numerusform>
            <numerusform>حذف تحفّظ واحد</numerusform>
            <numerusform>حذف تحفّظين</numerusform>
            <numerusform>حذف %Ln تحفّظات</numerusform>
            <numerusform>حذف %Ln تحفّظًا</numerusform>
            <numerusform>حذف %Ln تحفّظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureTexts</name>
    <message>
        <source>Nothing</source>
        <comment>what a line of notes becomes</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>There is no day “%1”. Choose one.</source>
        <translation>لا يوجد يوم «%1». يُرجى اختيار يوم.</translation>
    </message>
    <message>
        <source>The heading “%1” is no day. Choose one.</source>
        <translation>العنوان «%1» ليس يومًا. يُرجى اختيار يوم.</translation>
    </message>
    <message>
        <source>No day is given, so it counts for today.</source>
        <translation>لا يوم مذكور، فيُحسب لليوم الحالي.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Nobody is named. Choose who it was with.</source>
        <translation>لا أحد مذكور. يُرجى اختيار من كان معك.</translation>
    </message>
    <message>
        <source>“%1” is not among your people yet.</source>
        <translation>لا يوجد «%1» بين أشخاصك بعد.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Choose one.</source>
        <translation>أكثر من شخص اسمه «%1». يُرجى اختيار أحدهم.</translation>
    </message>
    <message>
        <source>Names nobody, so it is left out.</source>
        <translation>لا يذكر أحدًا، فلن يُدرج.</translation>
    </message>
    <message>
        <source>Holds a character that cannot be stored, at place %1.</source>
        <translation>فيه محرف لا يمكن حفظه، في الموضع %1.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Break it into shorter lines.</source>
        <translation>أطول من %1 من المحارف. يُرجى تقسيمه إلى أسطر أقصر.</translation>
    </message>
    <message>
        <source>Already in your workspace.</source>
        <translation>موجود في مساحة عملك.</translation>
    </message>
    <message>
        <source>The same stands in a line above.</source>
        <translation>مكرر في سطر أعلاه.</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>shift|rounds</source>
        <comment>words in notes, | between them</comment>
        <translation>مناوبة|المناوبة|نوبة|جولة|مرور</translation>
    </message>
    <message>
        <source>office hours</source>
        <comment>words in notes, | between them</comment>
        <translation>ساعات مكتبية|الساعات المكتبية|ساعة مكتبية</translation>
    </message>
    <message>
        <source>feedback</source>
        <comment>words in notes, | between them</comment>
        <translation>تغذية راجعة|التغذية الراجعة|تقييم|فيدباك</translation>
    </message>
    <message>
        <source>meeting|met</source>
        <comment>words in notes, | between them</comment>
        <translation>اجتماع|لقاء|مقابلة|اجتمعت|التقيت|قابلت</translation>
    </message>
    <message>
        <source>mail|email</source>
        <comment>words in notes, | between them</comment>
        <translation>بريد|إيميل|رسالة|راسلت|راسلني</translation>
    </message>
    <message>
        <source>call|called</source>
        <comment>words in notes, | between them</comment>
        <translation>مكالمة|اتصال|اتصلت|هاتفت</translation>
    </message>
    <message>
        <source>help|helped</source>
        <comment>words in notes, | between them</comment>
        <translation>مساعدة|ساعدت|ساعدني</translation>
    </message>
    <message>
        <source>shift|office hours|feedback|meeting|mail|call</source>
        <comment>kinds named in notes, | between them</comment>
        <translation>مناوبة|نوبة|جولة|ساعات مكتبية|تغذية راجعة|اجتماع|لقاء|بريد|إيميل|رسالة|مكالمة|اتصال</translation>
    </message>
    <message>
        <source>moment|example</source>
        <comment>before a colon in notes, | between them</comment>
        <translation>موقف|مثال</translation>
    </message>
    <message>
        <source>context</source>
        <comment>before a colon in notes, | between them</comment>
        <translation>السياق|سياق|الظرف</translation>
    </message>
    <message>
        <source>action</source>
        <comment>before a colon in notes, | between them</comment>
        <translation>الفعل|ما قمت به|ما فعلته|ما فعلت</translation>
    </message>
    <message>
        <source>result</source>
        <comment>before a colon in notes, | between them</comment>
        <translation>النتيجة|نتيجة|ما نتج عنه</translation>
    </message>
    <message>
        <source>today</source>
        <comment>words in notes, | between them</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>words in notes, | between them</comment>
        <translation>أمس|البارحة</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>words in notes, | between them</comment>
        <translation>غدًا|غد</translation>
    </message>
    <message>
        <source>min|minutes</source>
        <comment>words in notes, | between them</comment>
        <translation>دقيقة|دقائق|دق</translation>
    </message>
    <message>
        <source>h|hours</source>
        <comment>words in notes, | between them</comment>
        <translation>ساعة|ساعات|س</translation>
    </message>
    <message>
        <source>dr|prof</source>
        <comment>before a name in notes, without dots, | between them</comment>
        <translation>د|دكتور|دكتورة|الدكتور|الدكتورة|أستاذ|أستاذة|الأستاذ|الأستاذة|بروفيسور|البروفيسور</translation>
    </message>
    <message>
        <source>with</source>
        <comment>words in notes, | between them</comment>
        <translation>مع</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two names in notes, | between them</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>Capture Notes</source>
        <translation>التقاط ملاحظات</translation>
    </message>
</context>
<context>
    <name>CheckRecords</name>
    <message>
        <source>Check My Records</source>
        <translation>فحص سجلاتي</translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong with “%1”. Restore the newest backup that is good; where there is none, salvage brings what can be read into a new file. Neither changes this file before a copy of it is kept.</source>
        <translation>
            <numerusform>لا أخطاء في «%1». يُرجى استعادة أحدث نسخة احتياطية سليمة؛ وإن لم توجد فالإنقاذ ينقل ما يمكن قراءته إلى ملف جديد. وفي الحالين لا يتغير هذا الملف قبل حفظ نسخة منه.</numerusform>
            <numerusform>هناك خطأ واحد في «%1». يُرجى استعادة أحدث نسخة احتياطية سليمة؛ وإن لم توجد فالإنقاذ ينقل ما يمكن قراءته إلى ملف جديد. وفي الحالين لا يتغير هذا الملف قبل حفظ نسخة منه.</numerusform>
            <numerusform>هناك خطآن في «%1». يُرجى استعادة أحدث نسخة احتياطية سليمة؛ وإن لم توجد فالإنقاذ ينقل ما يمكن قراءته إلى ملف جديد. وفي الحالين لا يتغير هذا الملف قبل حفظ نسخة منه.</numerusform>
            <numerusform>هناك %Ln أخطاء في «%1». يُرجى استعادة أحدث نسخة احتياطية سليمة؛ وإن لم توجد فالإنقاذ ينقل ما يمكن قراءته إلى ملف جديد. وفي الحالين لا يتغير هذا الملف قبل حفظ نسخة منه.</numerusform>
            <numerusform>هناك %Ln خطأ في «%1». يُرجى استعادة أحدث نسخة احتياطية سليمة؛ وإن لم توجد فالإنقاذ ينقل ما يمكن قراءته إلى ملف جديد. وفي الحالين لا يتغير هذا الملف قبل حفظ نسخة منه.</numerusform>
            <numerusform>هناك %Ln خطأ في «%1». يُرجى استعادة أحدث نسخة احتياطية سليمة؛ وإن لم توجد فالإنقاذ ينقل ما يمكن قراءته إلى ملف جديد. وفي الحالين لا يتغير هذا الملف قبل حفظ نسخة منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore From Backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>إنقاذ…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>All is well: every record, reference, attachment and the search of “%1” was checked.</source>
        <translation>كل شيء سليم: فُحص كل سجل وإحالة ومرفق في «%1»، وكذلك البحث فيه.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Keep Open</source>
        <translation>إبقاء مفتوحًا</translation>
    </message>
    <message>
        <source>What you entered in “%1” is not saved.</source>
        <translation>ما أدخلته في «%1» غير محفوظ.</translation>
    </message>
    <message>
        <source>Close Without It</source>
        <translation>إغلاق دون حفظه</translation>
    </message>
    <message>
        <source>“%1” is not finished yet.</source>
        <comment>%1 a work under way, such as Importing</comment>
        <translation>ما زال العمل مستمرًا: «%1».</translation>
    </message>
    <message>
        <source>What is stopped leaves your workspace as it was before.</source>
        <translation>إيقافه يُبقي مساحة عملك كما كانت من قبل.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Backup made and proven: %1</source>
        <translation>أُنشئت نسخة احتياطية وثبتت سلامتها: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>استُعيد: %1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>ما كان هناك من قبل محفوظ باسم %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>المفقود</translation>
    </message>
    <message>
        <source>Make a proven backup now</source>
        <translation>إنشاء نسخة احتياطية مثبتة السلامة الآن</translation>
    </message>
    <message>
        <source>List the backups instead, newest first</source>
        <translation>عرض النسخ الاحتياطية بدلًا من ذلك، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Put a backup in the workspace&apos;s place</source>
        <translation>وضع نسخة احتياطية مكان مساحة العمل</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>النسخة الاحتياطية المراد استعادتها</translation>
    </message>
    <message>
        <source>Read what can be read of a damaged workspace into a new one</source>
        <translation>قراءة ما يمكن قراءته من مساحة عمل تالفة إلى مساحة جديدة</translation>
    </message>
    <message>
        <source>The damaged workspace</source>
        <translation>مساحة العمل التالفة</translation>
    </message>
    <message>
        <source>The new workspace; must not exist</source>
        <translation>مساحة العمل الجديدة؛ يجب ألا تكون موجودة</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>Run letterdesk-cli --help for the verbs and their options.</source>
        <translation>الأوامر وخياراتها تظهر بتشغيل letterdesk-cli --help.</translation>
    </message>
    <message>
        <source>%1 may be a letter about you (%2), which Letterdesk never keeps. If it is your own document, say --not-a-letter.</source>
        <translation>قد يكون %1 خطابًا عنك (%2)، وLetterdesk لا يحتفظ بمثله أبدًا. إن كان مستندًا لك فالخيار هو --not-a-letter.</translation>
    </message>
    <message>
        <source>Replaced document %1 by %2</source>
        <translation>حلّ %2 محل المستند %1</translation>
    </message>
    <message>
        <source>Attached %2 as document %1</source>
        <translation>أُرفق %2 بوصفه المستند %1</translation>
    </message>
    <message>
        <source>The kinds of document are %1.</source>
        <translation>أنواع المستندات هي %1.</translation>
    </message>
    <message>
        <source>Keep a document in the workspace, for one request or for all</source>
        <translation>حفظ مستند في مساحة العمل، لطلب واحد أو لكل الطلبات</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>واحد من %1</translation>
    </message>
    <message>
        <source>The request it belongs to; without it, it serves all</source>
        <translation>الطلب الذي يتبعه؛ ومن دونه يخدم كل الطلبات</translation>
    </message>
    <message>
        <source>It is my own document, not a letter about me</source>
        <translation>هو مستند لي، وليس خطابًا عني</translation>
    </message>
    <message>
        <source>The kinds of record are %1.</source>
        <translation>أنواع السجلات هي %1.</translation>
    </message>
    <message>
        <source>The owner cannot be erased: a workspace has one. Change the details instead.</source>
        <translation>لا يمكن محو المالك: لكل مساحة عمل مالك. يمكن تغيير بياناته بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Erasing for good cannot be undone, and nothing before it either. Say --yes if you mean it.</source>
        <translation>لا تراجع عن المحو النهائي، ولا عن أي شيء قبله. للتأكيد: --yes.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) may hold it too. Say --backups too to erase it there as well, or --backups keep to leave them as they are.</source>
        <translation>
            <numerusform>قد يوجد أيضًا في %Ln نسخة احتياطية. لمحوه منها أيضًا: --backups too، ولتركها كما هي: --backups keep.</numerusform>
            <numerusform>قد يوجد أيضًا في نسخة احتياطية واحدة. لمحوه منها أيضًا: --backups too، ولتركها كما هي: --backups keep.</numerusform>
            <numerusform>قد يوجد أيضًا في نسختين احتياطيتين. لمحوه منهما أيضًا: --backups too، ولتركهما كما هما: --backups keep.</numerusform>
            <numerusform>قد يوجد أيضًا في %Ln نسخ احتياطية. لمحوه منها أيضًا: --backups too، ولتركها كما هي: --backups keep.</numerusform>
            <numerusform>قد يوجد أيضًا في %Ln نسخة احتياطية. لمحوه منها أيضًا: --backups too، ولتركها كما هي: --backups keep.</numerusform>
            <numerusform>قد يوجد أيضًا في %Ln نسخة احتياطية. لمحوه منها أيضًا: --backups too، ولتركها كما هي: --backups keep.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may still be in %1</source>
        <translation>قد يكون باقيًا في %1</translation>
    </message>
    <message>
        <source>Erased for good: %1 “%2”</source>
        <translation>مُحي نهائيًا: %1 «%2»</translation>
    </message>
    <message>
        <source>What was done before can no longer be undone.</source>
        <translation>لم يعد ممكنًا التراجع عما سبق.</translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n backup(s) too.</source>
        <translation>
            <numerusform>لم يُمحَ من أي نسخة احتياطية.</numerusform>
            <numerusform>مُحي من نسخة احتياطية واحدة أيضًا.</numerusform>
            <numerusform>مُحي من نسختين احتياطيتين أيضًا.</numerusform>
            <numerusform>مُحي من %Ln نسخ احتياطية أيضًا.</numerusform>
            <numerusform>مُحي من %Ln نسخة احتياطية أيضًا.</numerusform>
            <numerusform>مُحي من %Ln نسخة احتياطية أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a record for good; ends the history of undo</source>
        <translation>إزالة سجل نهائيًا؛ تنهي سجل التراجع</translation>
    </message>
    <message>
        <source>The kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>معرّفه</translation>
    </message>
    <message>
        <source>Yes, I mean it</source>
        <translation>نعم، هذا ما أريد</translation>
    </message>
    <message>
        <source>too: erase it from the backups as well; keep: leave them</source>
        <translation>too: محوه من النسخ الاحتياطية أيضًا؛ keep: تركها</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>المضاف</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>المحدَّث</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>This export holds everything: private judgments, notes and documents too. Keep it where only you can read it.</source>
        <translation>يضم هذا التصدير كل شيء، ومنه التقييمات الخاصة والملاحظات والمستندات. يُرجى حفظه حيث لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Take in a file of the open format, as one step of undo</source>
        <translation>استيراد ملف بالصيغة المفتوحة، في خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>The JSON file; - reads standard input</source>
        <translation>ملف JSON؛ والعلامة - تقرأ الإدخال القياسي</translation>
    </message>
    <message>
        <source>Take the file&apos;s side where a record differs, instead of refusing</source>
        <translation>الأخذ بما في الملف حيث يختلف سجل، بدلًا من الرفض</translation>
    </message>
    <message>
        <source>Write everything as JSON</source>
        <translation>كتابة كل شيء بصيغة JSON</translation>
    </message>
    <message>
        <source>The file to write instead of standard output</source>
        <translation>الملف المراد كتابته بدلًا من الإخراج القياسي</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Take the newest step back</source>
        <translation>التراجع عن أحدث خطوة</translation>
    </message>
    <message>
        <source>Do the newest undone step again</source>
        <translation>إعادة أحدث خطوة جرى التراجع عنها</translation>
    </message>
    <message>
        <source>Show what was changed, newest first</source>
        <translation>عرض ما تغيّر، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Show at most so many steps</source>
        <translation>أقصى عدد من الخطوات المعروضة</translation>
    </message>
    <message>
        <source>Letterdesk: letters of recommendation, from the command line</source>
        <translation>برنامج Letterdesk: خطابات التوصية من سطر الأوامر</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>عرض رقم الإصدار ثم الخروج</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>عرض هذه المساعدة ثم الخروج</translation>
    </message>
    <message>
        <source>The workspace file</source>
        <translation>ملف مساحة العمل</translation>
    </message>
    <message>
        <source>The day to reckon with, YYYY-MM-DD</source>
        <translation>اليوم المعتمد في الحساب، YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Answer as JSON</source>
        <translation>الإجابة بصيغة JSON</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 found problems, 2 wrong use, 3 cannot open.</source>
        <translation>رموز الخروج: 0 تم، 1 وُجدت مشكلات، 2 استخدام خاطئ، 3 تعذّر الفتح.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a day like 2027-05-03.</source>
        <translation>القيمة «%1» ليست يومًا مثل 2027-05-03.</translation>
    </message>
    <message>
        <source>Which workspace? Name its file with --file or in LETTERDESK_FILE.</source>
        <translation>أي مساحة عمل؟ يُذكر ملفها بعد --file أو في LETTERDESK_FILE.</translation>
    </message>
    <message>
        <source>The answer could not be written to its end.</source>
        <translation>تعذّرت كتابة الإجابة إلى آخرها.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: بلا صفحات</numerusform>
            <numerusform>%1: صفحة واحدة</numerusform>
            <numerusform>%1: صفحتان</numerusform>
            <numerusform>%1: %Ln صفحات</numerusform>
            <numerusform>%1: %Ln صفحة</numerusform>
            <numerusform>%1: %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet and the JSON cannot both go to standard output. Name a file with -o.</source>
        <translation>لا يمكن إرسال الحزمة وJSON معًا إلى الإخراج القياسي. يمكن تسمية ملف بالخيار -o.</translation>
    </message>
    <message>
        <source>Make the PDF that a letter writer gets</source>
        <translation>إنشاء ملف PDF الذي يتسلمه كاتب الخطاب</translation>
    </message>
    <message>
        <source>Id of the request</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>The PDF to write; - writes to standard output</source>
        <translation>ملف PDF المراد كتابته؛ والعلامة - تكتب إلى الإخراج القياسي</translation>
    </message>
    <message>
        <source>letter or a4</source>
        <translation>إما letter أو a4</translation>
    </message>
    <message>
        <source>Make it even before the writer has agreed, marked as a draft</source>
        <translation>إنشاؤها ولو قبل موافقة كاتب الخطاب، مع وسمها بأنها مسودة</translation>
    </message>
    <message>
        <source>Make it although there is no CV</source>
        <translation>إنشاؤها مع غياب السيرة الذاتية</translation>
    </message>
    <message>
        <source>The documents are mine, though their files forbid changes</source>
        <translation>المستندات لي، وإن كانت ملفاتها تمنع التغيير</translation>
    </message>
    <message>
        <source>Read the passwords of encrypted documents from standard input, one a line</source>
        <translation>قراءة كلمات مرور المستندات المشفرة من الإدخال القياسي، كلمة في كل سطر</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>School</source>
        <translation>الكلية</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>مَن شاهده</translation>
    </message>
    <message>
        <source>Repaired on</source>
        <translation>تاريخ المعالجة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Writer&apos;s date</source>
        <translation>الموعد المتفق عليه</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخطابات</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Which one? Name its id; “list” shows them.</source>
        <translation>أيّها؟ يُذكر معرّفه؛ والأمر «list» يعرضها.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>List the records of a kind</source>
        <translation>عرض سجلات نوع ما</translation>
    </message>
    <message>
        <source>Show one record whole</source>
        <translation>عرض سجل واحد كاملًا</translation>
    </message>
    <message>
        <source>Its id; the owner has none</source>
        <translation>معرّفه؛ ليس للمالك معرّف</translation>
    </message>
    <message>
        <source>Find records by their words, newest first</source>
        <translation>البحث عن السجلات بكلماتها، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Show at most so many hits</source>
        <translation>أقصى عدد من النتائج المعروضة</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>أُنشئ: %1</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>لم توجد أي مشكلات.</translation>
    </message>
    <message>
        <source>Make a new, empty workspace file</source>
        <translation>إنشاء ملف مساحة عمل جديد وفارغ</translation>
    </message>
    <message>
        <source>Fill it with a fictitious student&apos;s year</source>
        <translation>ملؤها بعام دراسي متخيَّل</translation>
    </message>
    <message>
        <source>Look for damage in the workspace</source>
        <translation>البحث عن تلف في مساحة العمل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Words that must all occur, and conditions such as is:asked due&lt;14d -tag:research</source>
        <translation>كلمات يجب أن ترد كلها، وشروط مثل is:asked due&lt;14d -tag:research</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <comment>typed into a date field</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed into a date field</comment>
        <translation>غدا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed into a date field</comment>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غدًا</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>بعد أسبوع</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %Ln أسابيع</numerusform>
            <numerusform>بعد %Ln أسبوعًا</numerusform>
            <numerusform>بعد %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>أمس</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>قبل أسبوع</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل %Ln أسابيع</numerusform>
            <numerusform>قبل %Ln أسبوعًا</numerusform>
            <numerusform>قبل %Ln أسبوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopDialogTexts</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>EraseCommands</name>
    <message numerus="yes">
        <source>“%1” is erased for good, also from %n backups.</source>
        <comment>%1 a record</comment>
        <translation>
            <numerusform>مُحي «%1» نهائيًا، ولم يكن في أي نسخة احتياطية.</numerusform>
            <numerusform>مُحي «%1» نهائيًا، ومن نسخة احتياطية واحدة أيضًا.</numerusform>
            <numerusform>مُحي «%1» نهائيًا، ومن نسختين احتياطيتين أيضًا.</numerusform>
            <numerusform>مُحي «%1» نهائيًا، ومن %Ln نسخ احتياطية أيضًا.</numerusform>
            <numerusform>مُحي «%1» نهائيًا، ومن %Ln نسخة احتياطية أيضًا.</numerusform>
            <numerusform>مُحي «%1» نهائيًا، ومن %Ln نسخة احتياطية أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is erased for good.</source>
        <comment>%1 a record</comment>
        <translation>مُحي «%1» نهائيًا.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>جارٍ المحو</translation>
    </message>
    <message>
        <source>Erase “%1” from the backups too?</source>
        <comment>%1 a record</comment>
        <translation>هل يُمحى «%1» من النسخ الاحتياطية أيضًا؟</translation>
    </message>
    <message numerus="yes">
        <source>%n backups may still hold it. Left alone, whoever restores one brings it back.</source>
        <translation>
            <numerusform>لا توجد نسخة احتياطية قد تحتويه.</numerusform>
            <numerusform>قد يوجد أيضًا في نسخة احتياطية واحدة. إن تُركت فاستعادتها تعيده.</numerusform>
            <numerusform>قد يوجد أيضًا في نسختين احتياطيتين. إن تُركتا فاستعادة أي منهما تعيده.</numerusform>
            <numerusform>قد يوجد أيضًا في %Ln نسخ احتياطية. إن تُركت فاستعادة أي منها تعيده.</numerusform>
            <numerusform>قد يوجد أيضًا في %Ln نسخة احتياطية. إن تُركت فاستعادة أي منها تعيده.</numerusform>
            <numerusform>قد يوجد أيضًا في %Ln نسخة احتياطية. إن تُركت فاستعادة أي منها تعيده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase From Backups Too</source>
        <translation>محو من النسخ الاحتياطية أيضًا</translation>
    </message>
    <message>
        <source>Erase Only Here</source>
        <translation>محو هنا فقط</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <comment>%1 a record</comment>
        <translation>هل يُمحى «%1» نهائيًا؟</translation>
    </message>
    <message>
        <source>It goes with all that belongs to it, and cannot be brought back. The history ends here: what was done before can no longer be undone.</source>
        <translation>يُمحى معه كل ما يتبعه، ولا يمكن استرجاعه. وينتهي هنا سجل التراجع: لا يمكن بعده التراجع عما سبق.</translation>
    </message>
    <message>
        <source>Erase for Good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>جارٍ البحث عن نسخ احتياطية</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The workspace was not made.</source>
        <translation>لم تُنشأ مساحة العمل.</translation>
    </message>
    <message>
        <source>The workspace was not opened.</source>
        <translation>لم تُفتح مساحة العمل.</translation>
    </message>
    <message>
        <source>This could not be shown.</source>
        <translation>تعذّر عرض هذا.</translation>
    </message>
    <message>
        <source>Your change was not saved.</source>
        <translation>لم يُحفظ تغييرك.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>لم يحدث أي تراجع.</translation>
    </message>
    <message>
        <source>Nothing was redone.</source>
        <translation>لم تُعَد أي خطوة.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>لم يُكتب ملف التصدير.</translation>
    </message>
    <message>
        <source>The file was not attached.</source>
        <translation>لم يُرفق الملف.</translation>
    </message>
    <message>
        <source>The packet was not made.</source>
        <translation>لم تُنشأ الحزمة.</translation>
    </message>
    <message>
        <source>The packet was not saved.</source>
        <translation>لم تُحفظ الحزمة.</translation>
    </message>
    <message>
        <source>The packet was not printed.</source>
        <translation>لم تُطبع الحزمة.</translation>
    </message>
    <message>
        <source>The search did not finish.</source>
        <translation>لم يكتمل البحث.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>لم تُنشأ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>لم تُستعَد النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Nothing was salvaged.</source>
        <translation>لم يُنقذ شيء.</translation>
    </message>
    <message>
        <source>It was not erased for good.</source>
        <translation>لم يُمحَ نهائيًا.</translation>
    </message>
    <message>
        <source>The record is gone from the workspace, but not from every backup.</source>
        <translation>أُزيل السجل من مساحة العمل، لكن ليس من كل نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The workspace could not be checked.</source>
        <translation>تعذّر فحص مساحة العمل.</translation>
    </message>
    <message>
        <source>Looking after the workspace in the background failed.</source>
        <translation>تعذّرت العناية بمساحة العمل في الخلفية.</translation>
    </message>
    <message>
        <source>No existing file was changed.</source>
        <translation>لم يتغير أي ملف موجود.</translation>
    </message>
    <message>
        <source>Your file was not changed.</source>
        <translation>لم يتغير ملفك.</translation>
    </message>
    <message>
        <source>Your workspace was not changed.</source>
        <translation>لم تتغير مساحة عملك.</translation>
    </message>
    <message>
        <source>Everything in your workspace is as it was.</source>
        <translation>كل شيء في مساحة عملك كما هو.</translation>
    </message>
    <message>
        <source>No backup is half changed.</source>
        <translation>لم تبقَ أي نسخة احتياطية متغيرة جزئيًا.</translation>
    </message>
    <message>
        <source>A file that was there before is unchanged.</source>
        <translation>أي ملف كان موجودًا من قبل لم يتغير.</translation>
    </message>
    <message>
        <source>Everything else is unchanged.</source>
        <translation>كل ما عدا ذلك لم يتغير.</translation>
    </message>
    <message>
        <source>The damaged file was not changed.</source>
        <translation>لم يتغير الملف التالف.</translation>
    </message>
    <message>
        <source>(not told)</source>
        <comment>a missing detail</comment>
        <translation>(لم يُذكر)</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>الملف %1 غير موجود.</translation>
    </message>
    <message>
        <source>Check the name, or connect the drive it is on.</source>
        <translation>يُرجى التحقق من الاسم، أو توصيل القرص الذي يوجد عليه.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>قراءة %1 غير مسموح لك بها.</translation>
    </message>
    <message>
        <source>Ask for permission, or choose another file.</source>
        <translation>يمكن طلب الإذن، أو اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>%1 may not be written: the file or its folder is protected.</source>
        <translation>لا يمكن كتابة %1: الملف أو مجلده محمي.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the protection.</source>
        <translation>يُرجى اختيار مجلد آخر، أو إزالة الحماية.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a broken link, not a file.</source>
        <translation>العنصر %1 مجلد أو جهاز أو رابط معطل، وليس ملفًا.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>يُرجى اختيار ملف.</translation>
    </message>
    <message>
        <source>%1 is already there and is never overwritten.</source>
        <translation>الملف %1 موجود من قبل، ولا يُكتب فوقه أبدًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>%1 is the workspace that is open here, or belongs to it.</source>
        <translation>الملف %1 هو مساحة العمل المفتوحة هنا، أو تابع لها.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>حجم %1 أكبر من %2.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>يُرجى اختيار ملف أصغر.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>يُرجى إخلاء بعض المساحة والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there.</source>
        <translation>مجلد %1 غير موجود.</translation>
    </message>
    <message>
        <source>Choose another folder, or connect the drive it is on.</source>
        <translation>يُرجى اختيار مجلد آخر، أو توصيل القرص الذي يوجد عليه.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. The disk or the connection may be failing.</source>
        <translation>تعذّرت قراءة %1 إلى آخره. قد يكون القرص أو الاتصال معطوبًا.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy your files to another disk.</source>
        <translation>يُرجى المحاولة مجددًا. إن تكرر ذلك فالأفضل نسخ ملفاتك إلى قرص آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written. The disk may be failing, or a sync program may hold the file.</source>
        <translation>تعذّرت كتابة %1. قد يكون القرص معطوبًا، أو قد يكون الملف محجوزًا لدى برنامج مزامنة.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>يُرجى المحاولة مجددًا، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>%1 is not a Letterdesk workspace.</source>
        <translation>الملف %1 ليس مساحة عمل لبرنامج Letterdesk.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .letterdesk.</source>
        <translation>يُرجى اختيار ملف ينتهي اسمه بـ .letterdesk.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Letterdesk, so it can only be read here.</source>
        <translation>أُنشئ %1 بإصدار أحدث من Letterdesk، فلا يمكن هنا إلا قراءته.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Letterdesk (format %2; this version knows %3).</source>
        <translation>أُنشئ %1 بإصدار أحدث من Letterdesk (الصيغة %2؛ وهذا الإصدار يعرف %3).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>يُرجى تثبيت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>%1 failed its check.</source>
        <translation>لم يجتز الملف %1 الفحص.</translation>
    </message>
    <message>
        <source>Restore the newest good backup, or salvage what can be read into a new file.</source>
        <translation>يُرجى استعادة أحدث نسخة احتياطية سليمة، أو إنقاذ ما يمكن قراءته إلى ملف جديد.</translation>
    </message>
    <message>
        <source>%1 is being written by another window or program.</source>
        <translation>الملف %1 قيد الكتابة من نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close it there.</source>
        <translation>يُرجى الانتظار لحظة ثم المحاولة مجددًا، أو إغلاقه هناك.</translation>
    </message>
    <message>
        <source>%1 is open for reading only: its folder is protected, and a workspace writes beside its file too.</source>
        <translation>الملف %1 مفتوح للقراءة فقط: مجلده محمي، ومساحة العمل تكتب بجوار ملفها أيضًا.</translation>
    </message>
    <message>
        <source>Remove the protection of the folder, or save a copy where you may write.</source>
        <translation>يُرجى إزالة حماية المجلد، أو حفظ نسخة حيث يُسمح لك بالكتابة.</translation>
    </message>
    <message>
        <source>%1 is open for reading only: the file is protected.</source>
        <translation>الملف %1 مفتوح للقراءة فقط: الملف محمي.</translation>
    </message>
    <message>
        <source>Remove the protection of the file, or save a copy and work on that.</source>
        <translation>يُرجى إزالة حماية الملف، أو حفظ نسخة والعمل عليها.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>الملف %1 مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Save a copy where you may write, and work on that.</source>
        <translation>يُرجى حفظ نسخة حيث يُسمح لك بالكتابة، والعمل عليها.</translation>
    </message>
    <message>
        <source>Another program put another file in the place of %1. That file was opened instead.</source>
        <translation>وضع برنامج آخر ملفًا آخر مكان %1، ففُتح ذلك الملف بدلًا منه.</translation>
    </message>
    <message>
        <source>Look at what it holds, then repeat your change.</source>
        <translation>يُرجى النظر فيما يحتويه، ثم تكرار تغييرك.</translation>
    </message>
    <message>
        <source>The record is erased. Its traces stay on the disk as long as another window or program reads %1.</source>
        <translation>مُحي السجل. تبقى آثاره على القرص ما دامت نافذة أخرى أو برنامج آخر يقرأ %1.</translation>
    </message>
    <message>
        <source>Close it there; then close the workspace here.</source>
        <translation>يُرجى إغلاقه هناك، ثم إغلاق مساحة العمل هنا.</translation>
    </message>
    <message>
        <source>The disk did not say whether the last change arrived. The file was read again.</source>
        <translation>لم يؤكد القرص وصول آخر تغيير، فقُرئ الملف من جديد.</translation>
    </message>
    <message>
        <source>Look whether your change is there, and repeat it if it is not.</source>
        <translation>يُرجى التحقق من وجود تغييرك، وتكراره إن لم يوجد.</translation>
    </message>
    <message>
        <source>Another window or program changed this workspace in the meantime.</source>
        <translation>غيّرت نافذة أخرى أو برنامج آخر مساحة العمل هذه في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Look at what it did, then try again.</source>
        <translation>يُرجى النظر فيما تغيّر، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>What this step changed has been changed again since.</source>
        <translation>ما غيّرته هذه الخطوة تغيّر مرة أخرى بعدها.</translation>
    </message>
    <message>
        <source>Make the change by hand.</source>
        <translation>يُرجى إجراء التغيير يدويًا.</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>لا توجد خطوة للتراجع عنها.</translation>
    </message>
    <message>
        <source>There is no step to redo.</source>
        <translation>لا توجد خطوة لإعادتها.</translation>
    </message>
    <message>
        <source>%1 is the workspace itself.</source>
        <translation>الملف %1 هو مساحة العمل نفسها.</translation>
    </message>
    <message>
        <source>Choose one of its backups.</source>
        <translation>يُرجى اختيار إحدى نسخها الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup %1 could not be proven good.</source>
        <translation>تعذّر إثبات سلامة النسخة الاحتياطية %1.</translation>
    </message>
    <message>
        <source>Older backups were kept. Check the disk and try again.</source>
        <translation>النسخ الأقدم محفوظة. يُرجى فحص القرص والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>quotations behind a sentence</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>There is no record “%1”; it may have been removed meanwhile.</source>
        <translation>لا يوجد سجل «%1»؛ ربما أُزيل في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>يُرجى النظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>There already is a record “%1”.</source>
        <translation>يوجد سجل «%1» من قبل.</translation>
    </message>
    <message>
        <source>Use another id.</source>
        <translation>يُرجى استعمال معرّف آخر.</translation>
    </message>
    <message>
        <source>It is still used by %1 “%2”.</source>
        <translation>ما زال مستخدمًا في %1 «%2».</translation>
    </message>
    <message>
        <source>Remove or change that first.</source>
        <translation>يُرجى إزالة ذلك أو تغييره أولًا.</translation>
    </message>
    <message>
        <source>A value does not fit.</source>
        <translation>هناك قيمة غير مناسبة.</translation>
    </message>
    <message>
        <source>A value does not fit: %1.</source>
        <translation>هناك قيمة غير مناسبة: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>يُرجى التصحيح والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be stored.</source>
        <translation>يحتوي النص على محارف لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>The text of %1 holds characters that cannot be stored.</source>
        <translation>يحتوي نص %1 على محارف لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>Remove those characters; pasted text may hold some that are not seen.</source>
        <translation>يُرجى إزالة تلك المحارف؛ وقد يضم النص الملصوق محارف لا تُرى.</translation>
    </message>
    <message>
        <source>%1 is no file that can be attached as this kind of document.</source>
        <translation>الملف %1 لا يمكن إرفاقه بوصفه مستندًا من هذا النوع.</translation>
    </message>
    <message>
        <source>Choose a file of one of these formats: %1.</source>
        <translation>يُرجى اختيار ملف بإحدى هذه الصيغ: %1.</translation>
    </message>
    <message>
        <source>%1 looks like a letter about you%2. Letters are for their readers, so Letterdesk never keeps one.</source>
        <translation>يبدو %1 خطابًا عنك%2. الخطابات لمن يقرؤها، لذلك لا يحتفظ Letterdesk بأي منها.</translation>
    </message>
    <message>
        <source>Note in the request that the letter arrived; that is all you need.</source>
        <translation>يُرجى تسجيل وصول الخطاب في الطلب؛ فهذا كل ما يلزمك.</translation>
    </message>
    <message>
        <source>The file is not valid JSON at %1.</source>
        <translation>الملف ليس JSON صحيحًا عند %1.</translation>
    </message>
    <message>
        <source>Correct that place, or export the file again.</source>
        <translation>يُرجى تصحيح ذلك الموضع، أو تصدير الملف من جديد.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a Letterdesk workspace.</source>
        <translation>الملف بصيغة JSON، لكنه ليس مساحة عمل لبرنامج Letterdesk.</translation>
    </message>
    <message>
        <source>Choose a file that Letterdesk exported, or see the page on the data format.</source>
        <translation>يُرجى اختيار ملف صدّره Letterdesk، أو مراجعة صفحة صيغة البيانات.</translation>
    </message>
    <message>
        <source>The file has a newer format than this version of Letterdesk knows.</source>
        <translation>صيغة الملف أحدث مما يعرفه هذا الإصدار من Letterdesk.</translation>
    </message>
    <message>
        <source>The value of %1 does not fit.</source>
        <translation>قيمة %1 غير مناسبة.</translation>
    </message>
    <message>
        <source>%1 occurs twice in the same object.</source>
        <translation>يتكرر %1 مرتين في الكائن نفسه.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>يُرجى إزالة أحدهما.</translation>
    </message>
    <message>
        <source>%1 has an id that another record of its list has too.</source>
        <translation>معرّف %1 يحمله أيضًا سجل آخر في القائمة نفسها.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>يُرجى إعطاء أحدهما معرّفًا آخر.</translation>
    </message>
    <message>
        <source>It names a record that does not exist.</source>
        <translation>فيه ذكر لسجل غير موجود.</translation>
    </message>
    <message>
        <source>%1 names a record that does not exist.</source>
        <translation>في %1 ذكر لسجل غير موجود.</translation>
    </message>
    <message>
        <source>Add that record, or correct the name.</source>
        <translation>يُرجى إضافة ذلك السجل، أو تصحيح الاسم.</translation>
    </message>
    <message>
        <source>%1 is already in the workspace with other contents.</source>
        <translation>السجل %1 موجود في مساحة العمل بمحتوى آخر.</translation>
    </message>
    <message>
        <source>Change it in one of them, or import again and update existing records (--update on the command line), which takes the file&apos;s side.</source>
        <translation>يُرجى تغييره في أحدهما، أو الاستيراد مجددًا مع تحديث السجلات الموجودة (في سطر الأوامر: --update)، وذلك يأخذ بما في الملف.</translation>
    </message>
    <message>
        <source>%1 is already in the workspace with other contents. What was sent or given is a fact and never changes.</source>
        <translation>السجل %1 موجود في مساحة العمل بمحتوى آخر. ما أُرسل أو سُلّم حقيقة ثابتة لا تتغير.</translation>
    </message>
    <message>
        <source>Leave it out of the file, or give it an id of its own.</source>
        <translation>يُرجى تركه خارج الملف، أو إعطاؤه معرّفًا خاصًا به.</translation>
    </message>
    <message>
        <source>It is more than Letterdesk accepts: %1, at most %2.</source>
        <translation>هذا أكثر مما يقبله Letterdesk: %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>%1 is more than Letterdesk accepts: %2, at most %3.</source>
        <translation>في %1 أكثر مما يقبله Letterdesk: %2، والحد الأقصى %3.</translation>
    </message>
    <message>
        <source>Split or shorten it.</source>
        <translation>يُرجى تقسيمه أو تقصيره.</translation>
    </message>
    <message>
        <source>%1 is not a PDF file that can be read.</source>
        <translation>الملف %1 ليس ملف PDF يمكن قراءته.</translation>
    </message>
    <message>
        <source>Save the document as PDF again and attach that file.</source>
        <translation>يُرجى حفظ المستند بصيغة PDF من جديد وإرفاق ذلك الملف.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>الملف %1 يحتاج إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>Give its password, or save it again without one.</source>
        <translation>يُرجى إدخال كلمة مروره، أو حفظه من جديد من دونها.</translation>
    </message>
    <message>
        <source>The password does not open %1.</source>
        <translation>كلمة المرور لا تفتح %1.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>يُرجى كتابتها مجددًا.</translation>
    </message>
    <message>
        <source>The author of %1 does not allow changes to it.</source>
        <translation>صاحب %1 لا يسمح بتغييره.</translation>
    </message>
    <message>
        <source>If it is your own document, say so; else ask its author for an open file.</source>
        <translation>إن كان مستندًا لك فيكفي ذكر ذلك؛ وإلا فيمكن طلب ملف مفتوح من صاحبه.</translation>
    </message>
    <message>
        <source>%1 has no pages.</source>
        <translation>الملف %1 بلا صفحات.</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>هذا ناقص: %1.</translation>
    </message>
    <message>
        <source>Fill it in, then make the packet again.</source>
        <translation>يُرجى إكماله، ثم إنشاء الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The writer has not agreed yet. A packet is for somebody who said yes.</source>
        <translation>لم تأتِ موافقة كاتب الخطاب بعد. الحزمة لمن وافق.</translation>
    </message>
    <message>
        <source>Record the answer first, or make a draft to look at.</source>
        <translation>يُرجى تسجيل الرد أولًا، أو إنشاء مسودة للاطلاع عليها.</translation>
    </message>
    <message>
        <source>Letterdesk made a mistake; this is not your fault.</source>
        <translation>أخطأ Letterdesk؛ وليس هذا خطأك.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>يُرجى الإبلاغ عنه مع التفاصيل أدناه.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>It is not erased to its last trace.</source>
        <translation>لم يُمحَ إلى آخر أثر.</translation>
    </message>
    <message>
        <source>Your change may not have been saved.</source>
        <translation>ربما لم يُحفظ تغييرك.</translation>
    </message>
    <message>
        <source>The part of Letterdesk that works with PDF files is missing or of another version.</source>
        <translation>الجزء الخاص بملفات PDF في Letterdesk مفقود أو من إصدار آخر.</translation>
    </message>
    <message>
        <source>Close Letterdesk, install it again, and start it anew.</source>
        <translation>أغلق Letterdesk ثم ثبّته من جديد وافتحه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>levels of nesting</source>
        <comment>limit of a file</comment>
        <translation>مستويات التداخل</translation>
    </message>
    <message>
        <source>members of an object</source>
        <comment>limit of a file</comment>
        <translation>عناصر كائن</translation>
    </message>
    <message>
        <source>elements of a list</source>
        <comment>limit of a file</comment>
        <translation>عناصر قائمة</translation>
    </message>
    <message>
        <source>bytes of a text</source>
        <comment>limit of a file</comment>
        <translation>بايتات نص</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>name of a step of undo</comment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>name of a step of undo</comment>
        <translation>مثال</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>“%1” was imported: %2, %3, %4.</source>
        <comment>%2 … %4 say how many records, one after the other</comment>
        <translation>استُورد «%1»: %2، %3، %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n records added</source>
        <translation>
            <numerusform>لم يُضف أي سجل</numerusform>
            <numerusform>أُضيف سجل واحد</numerusform>
            <numerusform>أُضيف سجلان</numerusform>
            <numerusform>أُضيفت %Ln سجلات</numerusform>
            <numerusform>أُضيف %Ln سجلًا</numerusform>
            <numerusform>أُضيف %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت %Ln</numerusform>
            <numerusform>تغيّر %Ln</numerusform>
            <numerusform>تغيّر %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>لم يوجد شيء من قبل</numerusform>
            <numerusform>وُجد واحد من قبل</numerusform>
            <numerusform>وُجد اثنان من قبل</numerusform>
            <numerusform>وُجدت %Ln من قبل</numerusform>
            <numerusform>وُجد %Ln من قبل</numerusform>
            <numerusform>وُجد %Ln من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>التراجع يلغي ذلك كله.</translation>
    </message>
    <message>
        <source>It went into “%1”.</source>
        <translation>أُودع في «%1».</translation>
    </message>
    <message>
        <source>“%1” holds other contents for records you have.</source>
        <translation>في «%1» محتوى مختلف لسجلات لديك.</translation>
    </message>
    <message>
        <source>Nothing was imported yet. A backup is made first, and Undo takes the import back.</source>
        <translation>لم يُستورد شيء بعد. تُنشأ نسخة احتياطية أولًا، ويمكن التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>Take the File’s Contents</source>
        <translation>الأخذ بمحتوى الملف</translation>
    </message>
    <message>
        <source>Leave As It Is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Export Everything</source>
        <translation>تصدير كل شيء</translation>
    </message>
    <message>
        <source>Letterdesk exports (*.json)</source>
        <translation>صادرات Letterdesk (*.json)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Everything is in “%1”, your private judgements and documents included. Keep it as safe as the workspace.</source>
        <translation>كل شيء في «%1»، ومنه تقييماتك الخاصة ومستنداتك. يُرجى صونه كما تُصان مساحة العمل.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>ExperienceChoice</name>
    <message>
        <source>Experience without a name</source>
        <translation>خبرة بلا اسم</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>خبرة جديدة…</translation>
    </message>
</context>
<context>
    <name>ExperienceSteps</name>
    <message>
        <source>Add Experience</source>
        <translation>إضافة خبرة</translation>
    </message>
    <message>
        <source>Edit Experience</source>
        <translation>تعديل خبرة</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Duplicate Experience</source>
        <translation>تكرار خبرة</translation>
    </message>
</context>
<context>
    <name>ExperienceWords</name>
    <message>
        <source>Ended on %1, %2.</source>
        <translation>انتهت في %1، %2.</translation>
    </message>
    <message>
        <source>Starts on %1, %2.</source>
        <translation>تبدأ في %1، %2.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>اليوم هو آخر يوم.</translation>
    </message>
    <message numerus="yes">
        <source>Runs until %1, %n more working day(s).</source>
        <translation>
            <numerusform>مستمرة حتى %1، ولم يبقَ أي يوم عمل.</numerusform>
            <numerusform>مستمرة حتى %1، وبقي يوم عمل واحد.</numerusform>
            <numerusform>مستمرة حتى %1، وبقي يوما عمل.</numerusform>
            <numerusform>مستمرة حتى %1، وبقيت %Ln أيام عمل.</numerusform>
            <numerusform>مستمرة حتى %1، وبقي %Ln يوم عمل.</numerusform>
            <numerusform>مستمرة حتى %1، وبقي %Ln يوم عمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs since %1, without a last day.</source>
        <translation>مستمرة منذ %1، دون آخر يوم محدد.</translation>
    </message>
    <message>
        <source>Its dates are not known yet.</source>
        <translation>تواريخها غير معروفة بعد.</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>تنتهي %1</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>جارية الآن</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>the dates as a sentence, then people and moments</comment>
        <translation>%1 %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>لا مواقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>%Ln مواقف</numerusform>
            <numerusform>%Ln موقفًا</numerusform>
            <numerusform>%Ln موقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخر يوم يسبق أول يوم.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>طريقة النطق</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>الكلية</translation>
    </message>
    <message>
        <source>School ID</source>
        <translation>الرقم في الكلية</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>تاريخ المغادرة</translation>
    </message>
    <message>
        <source>Keep in touch every (days)</source>
        <translation>تواصل كل (أيام)</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>سبب عدم الأهلية</translation>
    </message>
    <message>
        <source>My feeling</source>
        <translation>شعوري</translation>
    </message>
    <message>
        <source>Name confirmed on</source>
        <translation>تاريخ تأكيد الاسم</translation>
    </message>
    <message>
        <source>Do not write before</source>
        <translation>لا مراسلة قبل</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>فترات الغياب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>ساعات أسبوعيًا</translation>
    </message>
    <message>
        <source>Away rotation</source>
        <translation>دورة سريرية خارجية</translation>
    </message>
    <message>
        <source>Science course</source>
        <translation>مقرر علمي</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Meets on</source>
        <translation>يوم اللقاء</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>بيئة العمل</translation>
    </message>
    <message>
        <source>Saw the work</source>
        <translation>مشاهدة العمل</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>Months of weekly contact</source>
        <translation>أشهر التواصل الأسبوعي</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>التغذية الراجعة</translation>
    </message>
    <message>
        <source>Still met regularly</source>
        <translation>لقاء منتظم حتى الآن</translation>
    </message>
    <message>
        <source>No moment comes to mind</source>
        <translation>لا موقف حاضر في الذهن</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>مَن شاهده</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما قمت به</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>الكفاءات</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Repaired on</source>
        <translation>تاريخ المعالجة</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Letters due on</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>تقديري</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>درجة الإلزام</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Most letters</source>
        <translation>أقصى عدد للخطابات</translation>
    </message>
    <message>
        <source>Oldest letter (months)</source>
        <translation>أقدم خطاب (بالأشهر)</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>يوم الطلب</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>طُلب في</translation>
    </message>
    <message>
        <source>How asked</source>
        <translation>وسيلة الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>مطلوب بحلول</translation>
    </message>
    <message>
        <source>Language of the packet</source>
        <translation>لغة الحزمة</translation>
    </message>
    <message>
        <source>Packet given on</source>
        <translation>تاريخ تسليم الحزمة</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>تاريخ الشكر</translation>
    </message>
    <message>
        <source>Outcome told on</source>
        <translation>تاريخ الإبلاغ بالنتيجة</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>في الاحتياط</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>تجديد لطلب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل الطلب</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>نوع الخطاب</translation>
    </message>
    <message>
        <source>Role of the author</source>
        <translation>دور كاتب الخطاب</translation>
    </message>
    <message>
        <source>Specialty of the letter</source>
        <translation>تخصص الخطاب</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Link for submitting</source>
        <translation>رابط الإرسال</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>معرّف الخطاب</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Right to read waived</source>
        <translation>التنازل عن حق الاطلاع</translation>
    </message>
    <message>
        <source>Written before the portal opens</source>
        <translation>كتابته قبل افتتاح البوابة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Service entry</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>وسيلة الإرسال</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Fingerprint of the text</source>
        <translation>بصمة النص</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>نص البحث</translation>
    </message>
    <message>
        <source>Numbers in services</source>
        <translation>الأرقام في الخدمات</translation>
    </message>
    <message>
        <source>Note of its history</source>
        <translation>ملاحظة من سجل الطلب</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>خانة</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Date of the season</source>
        <translation>تاريخ في الموسم</translation>
    </message>
    <message>
        <source>Number in a service</source>
        <translation>رقم في خدمة</translation>
    </message>
    <message>
        <source>Somebody who saw it</source>
        <translation>شخص شاهده</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Only the beginning is shown. The text is too long to be changed here; it is kept whole.</source>
        <translation>لا تظهر إلا البداية. النص أطول من أن يُغيَّر هنا؛ وهو محفوظ كاملًا.</translation>
    </message>
    <message>
        <source>“%1” does not fit. Write a whole number from %2 to %3.</source>
        <translation>القيمة «%1» غير مناسبة. يُرجى كتابة عدد صحيح من %2 إلى %3.</translation>
    </message>
    <message>
        <source>“%1” does not fit. Write a number from %2 to %3.</source>
        <translation>القيمة «%1» غير مناسبة. يُرجى كتابة عدد من %2 إلى %3.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>لم يأتِ هذا اليوم بعد.</translation>
    </message>
</context>
<context>
    <name>FormBinding</name>
    <message>
        <source>A date is needed here.</source>
        <translation>التاريخ مطلوب هنا.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Letterdesk %1

For everyone who must collect letters of recommendation: from the first day of a rotation to the thank-you after the result. Your data stays in one file on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج Letterdesk، الإصدار %1

لكل من عليه جمع خطابات توصية: من أول يوم في الدورة السريرية إلى الشكر بعد النتيجة. تبقى بياناتك في ملف واحد على هذا الحاسوب.

برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>About Letterdesk</source>
        <translation>حول Letterdesk</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>يوم الطلب</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلب في</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>مطلوب بحلول</translation>
    </message>
    <message>
        <source>Packet given</source>
        <translation>تسليم الحزمة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>NewOfKind</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Experience</source>
        <translation>&amp;خبرة</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>ت&amp;قديم</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;طلب</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;موعد</translation>
    </message>
    <message>
        <source>New of a kind</source>
        <translation>جديد من نوع</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Curriculum vitae</source>
        <translation>السيرة الذاتية</translation>
    </message>
    <message>
        <source>Personal statement</source>
        <translation>البيان الشخصي</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>كشف الدرجات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft – not yet agreed</source>
        <translation>مسودة – لم تتم الموافقة بعد</translation>
    </message>
    <message>
        <source>prepared %1 · no patient identifiers intended</source>
        <translation>أُعدّت في %1 · يُراد خلوّها من معرّفات المرضى</translation>
    </message>
    <message>
        <source>Letter request: %1</source>
        <translation>طلب خطاب: %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>تابع: %1</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <extracomment>The footer of every page: the student&apos;s name, the page&apos;s number, the number of pages.</extracomment>
        <translation>%1 · صفحة %2 من %3</translation>
    </message>
    <message>
        <source>my full name</source>
        <translation>اسمي الكامل</translation>
    </message>
    <message>
        <source>the application service</source>
        <translation>خدمة التقديم</translation>
    </message>
    <message>
        <source>Upload the letter as one PDF and confirm.</source>
        <translation>رفع الخطاب في ملف PDF واحد ثم التأكيد.</translation>
    </message>
    <message>
        <source>Upload the letter and confirm.</source>
        <translation>رفع الخطاب ثم التأكيد.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>أُرسلت في %1.</translation>
    </message>
    <message>
        <source>It comes when I enter your name there, not before.</source>
        <translation>تصل عند إدخالي اسمكم هناك، لا قبل ذلك.</translation>
    </message>
    <message>
        <source>Look for an e-mail with your personal link from %1, in the junk folder too.</source>
        <translation>البحث عن رسالة بريد من %1 فيها رابطكم الشخصي، وفي البريد غير المرغوب أيضًا.</translation>
    </message>
    <message>
        <source>Open the link and check that it shows %1.</source>
        <translation>فتح الرابط والتحقق من ظهور %1.</translation>
    </message>
    <message>
        <source>Take the official request form that comes with this packet as a file of its own.</source>
        <translation>أخذ استمارة الطلب الرسمية المصاحبة لهذه الحزمة في ملف مستقل.</translation>
    </message>
    <message>
        <source>Take the official request form, which I will send you.</source>
        <translation>أخذ استمارة الطلب الرسمية التي سأرسلها إليكم.</translation>
    </message>
    <message>
        <source>Check that it shows %1.</source>
        <translation>التحقق من ظهور %1.</translation>
    </message>
    <message>
        <source>Submit the letter as the form says, with the form where it asks for it.</source>
        <translation>إرسال الخطاب كما توضح الاستمارة، ومعه الاستمارة حيث تطلب ذلك.</translation>
    </message>
    <message>
        <source>Check that it shows my full name and %1.</source>
        <translation>التحقق من ظهور اسمي الكامل و%1.</translation>
    </message>
    <message>
        <source>Open the letter writers’ portal at the address below.</source>
        <translation>فتح بوابة كتّاب الخطابات على العنوان أدناه.</translation>
    </message>
    <message>
        <source>Open the letter writers’ portal of %1.</source>
        <translation>فتح بوابة كتّاب الخطابات لدى %1.</translation>
    </message>
    <message>
        <source>Enter the letter’s number, which I will send you.</source>
        <translation>إدخال رقم الخطاب الذي سأرسله إليكم.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <translation>إدخال %1.</translation>
    </message>
    <message>
        <source>Send the letter to my prehealth office or committee; it passes the letter on to %1.</source>
        <translation>إرسال الخطاب إلى مكتب إرشاد ما قبل الطب لديّ أو لجنته؛ ومنه يصل الخطاب إلى %1.</translation>
    </message>
    <message>
        <source>Put my full name on it.</source>
        <translation>كتابة اسمي الكامل عليه.</translation>
    </message>
    <message>
        <source>Put my full name and %1 on it.</source>
        <translation>كتابة اسمي الكامل و%1 عليه.</translation>
    </message>
    <message>
        <source>The letter service sends you a request by e-mail; look in the junk folder too.</source>
        <translation>ترسل إليكم خدمة الخطابات طلبًا بالبريد الإلكتروني؛ ويحسن البحث في البريد غير المرغوب أيضًا.</translation>
    </message>
    <message>
        <source>Upload the letter there and confirm. The service delivers it to %1.</source>
        <translation>رفع الخطاب هناك ثم التأكيد. وتسلّمه الخدمة إلى %1.</translation>
    </message>
    <message>
        <source>Print the letter on letterhead and sign it.</source>
        <translation>طباعة الخطاب على ورق رسمي بترويسة وتوقيعه.</translation>
    </message>
    <message>
        <source>Put %1 on the letter or the envelope.</source>
        <translation>كتابة %1 على الخطاب أو الظرف.</translation>
    </message>
    <message>
        <source>Mail it, sealed, to %1 at the address I will give you.</source>
        <translation>إرساله بالبريد في ظرف مغلق إلى %1 على العنوان الذي سأعطيكم إياه.</translation>
    </message>
    <message>
        <source>The department’s office collects your evaluation.</source>
        <translation>يجمع مكتب القسم تقييمكم.</translation>
    </message>
    <message>
        <source>The department’s office collects your evaluation for the %1.</source>
        <translation>يجمع مكتب القسم تقييمكم لاستمارة %1.</translation>
    </message>
    <message>
        <source>The office completes the department’s letter and submits it to %1. Nothing else to upload.</source>
        <translation>يُكمل المكتب خطاب القسم ويرسله إلى %1. لا شيء آخر للرفع.</translation>
    </message>
    <message>
        <source>Received on %1. Nothing to do, and thank you.</source>
        <translation>وصل في %1. لا شيء مطلوب، وشكرًا لكم.</translation>
    </message>
    <message>
        <source>Open the address below and check that it shows %1.</source>
        <translation>فتح العنوان أدناه والتحقق من ظهور %1.</translation>
    </message>
    <message>
        <source>I will send you the way to submit in one message. Nothing to do until then.</source>
        <translation>سأرسل إليكم طريقة الإرسال في رسالة واحدة. لا شيء مطلوب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>en-US</source>
        <comment>language code</comment>
        <extracomment>The BCP 47 code of the language of this translation.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>My application</source>
        <translation>تقديمي</translation>
    </message>
    <message>
        <source>Applicant ID</source>
        <translation>معرّف المتقدم</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>معرّف الخطاب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Letter of recommendation</source>
        <translation>خطاب توصية</translation>
    </message>
    <message>
        <source>Letter of recommendation from %1</source>
        <translation>خطاب توصية من %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لأجل %1</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>يُرجى بحلول</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Nothing to do, and thank you</source>
        <translation>لا شيء مطلوب، وشكرًا لكم</translation>
    </message>
    <message>
        <source>This page is for your files.</source>
        <translation>هذه الصفحة لملفاتكم.</translation>
    </message>
    <message>
        <source>Date to be agreed</source>
        <translation>موعد يُتفق عليه</translation>
    </message>
    <message>
        <source>This is the last date on which it counts.</source>
        <translation>هذا آخر موعد يُعتد فيه بالخطاب.</translation>
    </message>
    <message>
        <source>The last date on which it counts is %1.</source>
        <translation>آخر موعد يُعتد فيه بالخطاب هو %1.</translation>
    </message>
    <message>
        <source>The last dates on which it counts:</source>
        <translation>آخر المواعيد التي يُعتد فيها بالخطاب:</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>معرّف الطلب %1</translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>“Dear Program Director”</source>
        <translation>«Dear Program Director» (إلى إدارة البرنامج)</translation>
    </message>
    <message>
        <source>“Dear Selection Committee”</source>
        <translation>«Dear Selection Committee» (إلى لجنة الاختيار)</translation>
    </message>
    <message>
        <source>“Dear Admissions Committee”</source>
        <translation>«Dear Admissions Committee» (إلى لجنة القبول)</translation>
    </message>
    <message>
        <source>A letter in your own words</source>
        <translation>خطاب بأسلوبكم</translation>
    </message>
    <message>
        <source>Narrative letter</source>
        <translation>خطاب سردي</translation>
    </message>
    <message>
        <source>Standardized evaluation</source>
        <translation>تقييم موحّد</translation>
    </message>
    <message>
        <source>Chair’s letter</source>
        <translation>خطاب رئاسة القسم</translation>
    </message>
    <message>
        <source>Committee letter</source>
        <translation>خطاب اللجنة</translation>
    </message>
    <message>
        <source>Letter for a committee’s packet</source>
        <translation>خطاب لحزمة لجنة</translation>
    </message>
    <message>
        <source>%1 on the form %2</source>
        <translation>%1 على الاستمارة %2</translation>
    </message>
    <message>
        <source>%1, from you as: %2</source>
        <translation>%1، منكم بصفة: %2</translation>
    </message>
    <message>
        <source>Not yet chosen. I will tell you before you submit.</source>
        <translation>لم يُحدَّد بعد. سأخبركم قبل إرسال الخطاب.</translation>
    </message>
    <message>
        <source>I have waived my right to see this letter. You may say so in it.</source>
        <translation>تنازلت عن حقي في الاطلاع على هذا الخطاب. ويمكنكم ذكر ذلك فيه.</translation>
    </message>
    <message>
        <source>I have kept my right to see this letter.</source>
        <translation>احتفظت بحقي في الاطلاع على هذا الخطاب.</translation>
    </message>
    <message>
        <source>On your letterhead, please, with address, phone, and e-mail; dated; signed, with your name and title. About one to two pages.</source>
        <translation>يُرجى أن يكون على ورقكم الرسمي، مع العنوان والهاتف والبريد الإلكتروني؛ مؤرخًا؛ موقعًا، مع اسمكم ومنصبكم. من صفحة إلى صفحتين تقريبًا.</translation>
    </message>
    <message>
        <source>The letterhead is asked for by %1.</source>
        <translation>الورق الرسمي مطلوب لدى %1.</translation>
    </message>
    <message>
        <source>Without an official letterhead, your own is fine.</source>
        <translation>إن لم يتوفر ورق رسمي بترويسة، فورقكم الخاص يكفي.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>I am glad to come by or call for 15 minutes whenever it suits you.</source>
        <translation>يسرّني الحضور أو الاتصال مدة 15 دقيقة متى ناسبكم ذلك.</translation>
    </message>
    <message>
        <source>Your assistant needs nothing but this request and the checklist.</source>
        <translation>لا يحتاج مساعدكم إلا إلى هذا الطلب وقائمة التحقق.</translation>
    </message>
    <message>
        <source>Request at a glance</source>
        <translation>الطلب في لمحة</translation>
    </message>
    <message>
        <source>Letter request</source>
        <translation>طلب خطاب</translation>
    </message>
    <message>
        <source>Pronounced %1</source>
        <translation>يُنطق %1</translation>
    </message>
    <message>
        <source>I will send you the way to submit in one message, as soon as the service opens. Nothing to do until then.</source>
        <translation>سأرسل إليكم طريقة الإرسال في رسالة واحدة فور افتتاح الخدمة. لا شيء مطلوب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الخطاب</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>التنازل</translation>
    </message>
    <message>
        <source>If plans change</source>
        <translation>إذا تغيرت الظروف</translation>
    </message>
    <message>
        <source>You are free to withdraw at any time. No reason is needed.</source>
        <translation>لكم حرية الانسحاب في أي وقت، دون إبداء سبب.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>%1 ميغابايت على الأكثر</translation>
    </message>
    <message>
        <source>US Letter pages</source>
        <translation>صفحات بمقاس US Letter</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>دون كلمة مرور</translation>
    </message>
    <message>
        <source>none of %1 in the file name</source>
        <translation>دون أيٍّ من %1 في اسم الملف</translation>
    </message>
    <message>
        <source>Not confirmed for this season; the upload page decides.</source>
        <translation>غير مؤكد لهذا الموسم؛ والحكم لصفحة الرفع.</translation>
    </message>
    <message>
        <source>PDF, unless the upload page asks for something else</source>
        <translation>بصيغة PDF، ما لم تطلب صفحة الرفع غير ذلك</translation>
    </message>
    <message>
        <source>The file for %1: %2.</source>
        <translation>الملف المخصص لـ %1: %2.</translation>
    </message>
    <message>
        <source>The file: %1.</source>
        <translation>الملف: %1.</translation>
    </message>
    <message>
        <source>My full name is right: %1.</source>
        <translation>اسمي الكامل صحيح: %1.</translation>
    </message>
    <message>
        <source>%1 is on it where the service asks for it.</source>
        <translation>يظهر فيه %1 حيث تطلبه الخدمة.</translation>
    </message>
    <message>
        <source>It goes to the right entry: %1.</source>
        <translation>وجهته صحيحة: %1.</translation>
    </message>
    <message>
        <source>Sent for %1.</source>
        <translation>أُرسل إلى %1.</translation>
    </message>
    <message>
        <source>The form (%1) is joined to the letter or sent alone, as it says itself.</source>
        <translation>الاستمارة (%1) تُضم إلى الخطاب أو تُرسل وحدها، كما هو مبين فيها.</translation>
    </message>
    <message>
        <source>In this packet</source>
        <translation>في هذه الحزمة</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>صفحة %1</translation>
    </message>
    <message>
        <source>pages %1 to %2</source>
        <translation>صفحات %1 إلى %2</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>إلى جانبها</translation>
    </message>
    <message>
        <source>Given with this packet, exactly as issued:</source>
        <translation>مُسلَّم مع هذه الحزمة، كما صدر تمامًا:</translation>
    </message>
    <message>
        <source>Upload checklist</source>
        <translation>قائمة التحقق قبل الرفع</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Before you upload</source>
        <translation>قبل الرفع</translation>
    </message>
    <message>
        <source>For you or your assistant, on the day.</source>
        <translation>لكم أو لمساعدكم، في يوم الإرسال.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>On letterhead, with address, phone, and e-mail.</source>
        <translation>على ورق رسمي، مع العنوان والهاتف والبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Dated.</source>
        <translation>مؤرخ.</translation>
    </message>
    <message>
        <source>Signed, with your name and title.</source>
        <translation>موقّع، مع اسمكم ومنصبكم.</translation>
    </message>
    <message>
        <source>General salutation, and no single school or program named.</source>
        <translation>تحية عامة، دون تسمية كلية أو برنامج بعينه.</translation>
    </message>
    <message>
        <source>General salutation; a school is named only if the letter is for that school alone.</source>
        <translation>تحية عامة؛ ولا تُسمّى كلية إلا إذا كان الخطاب لها وحدها.</translation>
    </message>
    <message>
        <source>Sealed and mailed by you or your office. It cannot be me.</source>
        <translation>الإغلاق والإرسال بالبريد منكم أو من مكتبكم. ولا يصح أن يكون مني.</translation>
    </message>
    <message>
        <source>Uploaded by you or somebody you asked. It cannot be me.</source>
        <translation>الرفع منكم أو ممن تكلفونه به. ولا يصح أن يكون مني.</translation>
    </message>
    <message>
        <source>Done. No message to me is needed; I will see that it arrived.</source>
        <translation>تم. لا حاجة إلى إبلاغي؛ سأرى أنه وصل.</translation>
    </message>
</context>
<context>
    <name>PacketNotice</name>
    <message>
        <source>Still missing: %1.</source>
        <translation>ما زال ناقصًا: %1.</translation>
    </message>
    <message>
        <source>The writer has not accepted yet. The packet can be given after a clear yes.</source>
        <translation>لم تأتِ موافقة كاتب الخطاب بعد. تُسلَّم الحزمة بعد موافقة واضحة.</translation>
    </message>
    <message>
        <source>No service is entered yet, so the packet cannot say how to submit the letter.</source>
        <translation>لم تُدخل أي خدمة بعد، فلا تستطيع الحزمة توضيح طريقة إرسال الخطاب.</translation>
    </message>
    <message>
        <source>How the letter reaches %1 is not entered yet.</source>
        <translation>طريقة وصول الخطاب إلى %1 غير مُدخلة بعد.</translation>
    </message>
    <message>
        <source>You have not chosen yet whether to waive your right to see the letter (%1).</source>
        <translation>لم يُحدَّد بعد التنازل عن حقك في الاطلاع على الخطاب أو الاحتفاظ به (%1).</translation>
    </message>
    <message>
        <source>No writer’s date is agreed. Only the last date is printed.</source>
        <translation>لم يُتفق على موعد مع كاتب الخطاب. لا يُطبع إلا آخر موعد.</translation>
    </message>
    <message>
        <source>The official request form for %1 is not attached yet. It goes beside the packet.</source>
        <translation>استمارة الطلب الرسمية لدى %1 غير مرفقة بعد. وهي تُسلَّم إلى جانب الحزمة.</translation>
    </message>
    <message>
        <source>Check the spelling of the writer’s name once and confirm it.</source>
        <translation>يُرجى التحقق مرة من إملاء اسم كاتب الخطاب وتأكيده.</translation>
    </message>
    <message>
        <source>The writer’s date, %1, has passed.</source>
        <translation>فات الموعد المتفق عليه، %1.</translation>
    </message>
    <message>
        <source>The writer’s date, %1, is less than two weeks before the last date, %2.</source>
        <translation>الموعد المتفق عليه، %1، قبل آخر موعد، %2، بأقل من أسبوعين.</translation>
    </message>
    <message>
        <source>The writer’s date, %1, is after the last date, %2.</source>
        <translation>الموعد المتفق عليه، %1، بعد آخر موعد، %2.</translation>
    </message>
    <message>
        <source>The submission link is not a web address and is left out: %1</source>
        <translation>رابط الإرسال ليس عنوان ويب ولن يُدرج: %1</translation>
    </message>
    <message>
        <source>A submission link is too long for a QR code. It is printed as text: %1</source>
        <translation>أحد روابط الإرسال أطول من أن يسعه رمز QR، فيُطبع نصًا: %1</translation>
    </message>
    <message>
        <source>No installed font has these characters, they are empty boxes on paper: %1</source>
        <translation>لا يوجد خط مثبت فيه هذه المحارف، فتظهر على الورق مربعات فارغة: %1</translation>
    </message>
    <message>
        <source>%1 is left out: the workspace holds its name, but not the document. Attach it again.</source>
        <translation>المستند %1 غير مدرج: في مساحة العمل اسمه دون محتواه. يُرجى إرفاقه من جديد.</translation>
    </message>
    <message>
        <source>%1 goes beside the packet as its own file, exactly as issued.</source>
        <translation>المستند %1 يُسلَّم إلى جانب الحزمة في ملف مستقل، كما صدر تمامًا.</translation>
    </message>
    <message>
        <source>%1 is left out, as you chose. Attach it again to choose anew.</source>
        <translation>المستند %1 غير مدرج، كما اخترت. يمكن إرفاقه من جديد لاختيار آخر.</translation>
    </message>
    <message>
        <source>%1 was damaged and has been repaired as far as possible. Look at its pages.</source>
        <translation>المستند %1 كان تالفًا وأُصلح قدر الإمكان. يُرجى النظر في صفحاته.</translation>
    </message>
    <message>
        <source>The digital signature in %1 will not be valid in the packet.</source>
        <translation>التوقيع الرقمي في %1 لن يكون صالحًا داخل الحزمة.</translation>
    </message>
    <message>
        <source>Pages of %1 have no free margin for the footer; a strip was added below them.</source>
        <translation>صفحات %1 بلا هامش خالٍ للتذييل؛ أُضيف شريط أسفلها.</translation>
    </message>
</context>
<context>
    <name>PacketParts</name>
    <message>
        <source>your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>your e-mail or phone</source>
        <translation>بريدك الإلكتروني أو هاتفك</translation>
    </message>
    <message>
        <source>the writer’s name</source>
        <translation>اسم كاتب الخطاب</translation>
    </message>
    <message>
        <source>the writer’s date</source>
        <translation>الموعد المتفق عليه</translation>
    </message>
    <message>
        <source>your CV</source>
        <translation>سيرتك الذاتية</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>“%1” is not an email address. One looks like name@example.edu.</source>
        <translation>القيمة «%1» ليست عنوان بريد إلكتروني. مثال صحيح: name@example.edu.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Not linked to an experience yet.</source>
        <translation>بلا ارتباط بخبرة بعد.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a role</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <comment>a role, a day</comment>
        <translation>%1 حتى %2.</translation>
    </message>
    <message>
        <source>Together in %1.</source>
        <translation>معًا في %1.</translation>
    </message>
    <message>
        <source>Together in %1 until %2.</source>
        <translation>معًا في %1 حتى %2.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>a role, an experience</comment>
        <translation>%1 في %2.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3.</source>
        <comment>a role, an experience, a day</comment>
        <translation>%1 في %2 حتى %3.</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>لا شيء مسجل بعد.</translation>
    </message>
    <message>
        <source>Last seen today.</source>
        <translation>آخر لقاء اليوم.</translation>
    </message>
    <message>
        <source>Last seen yesterday.</source>
        <translation>آخر لقاء أمس.</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %n day(s) ago.</source>
        <translation>
            <numerusform>آخر لقاء اليوم.</numerusform>
            <numerusform>آخر لقاء أمس.</numerusform>
            <numerusform>آخر لقاء قبل يومين.</numerusform>
            <numerusform>آخر لقاء قبل %Ln أيام.</numerusform>
            <numerusform>آخر لقاء قبل %Ln يومًا.</numerusform>
            <numerusform>آخر لقاء قبل %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen on %1.</source>
        <translation>آخر لقاء في %1.</translation>
    </message>
    <message>
        <source>Cannot write a letter: %1</source>
        <translation>كتابة الخطاب غير ممكنة: %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>تمت المغادرة في %1</translation>
    </message>
    <message>
        <source>Leaves on %1</source>
        <translation>المغادرة في %1</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>التواصل حديث</numerusform>
            <numerusform>لا تواصل منذ يوم</numerusform>
            <numerusform>لا تواصل منذ يومين</numerusform>
            <numerusform>لا تواصل منذ %Ln أيام</numerusform>
            <numerusform>لا تواصل منذ %Ln يومًا</numerusform>
            <numerusform>لا تواصل منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No moments yet.</source>
        <translation>لا مواقف بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s).</source>
        <translation>
            <numerusform>لا مواقف.</numerusform>
            <numerusform>موقف واحد.</numerusform>
            <numerusform>موقفان.</numerusform>
            <numerusform>%Ln مواقف.</numerusform>
            <numerusform>%Ln موقفًا.</numerusform>
            <numerusform>%Ln موقف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>ProgramSteps</name>
    <message>
        <source>Add Program</source>
        <translation>إضافة برنامج</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Programs</source>
        <translation>
            <numerusform>إضافة %Ln برنامج</numerusform>
            <numerusform>إضافة برنامج واحد</numerusform>
            <numerusform>إضافة برنامجين</numerusform>
            <numerusform>إضافة %Ln برامج</numerusform>
            <numerusform>إضافة %Ln برنامجًا</numerusform>
            <numerusform>إضافة %Ln برنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign Letter</source>
        <translation>تخصيص خطاب</translation>
    </message>
    <message>
        <source>Take Back Assignment</source>
        <translation>إلغاء تخصيص</translation>
    </message>
</context>
<context>
    <name>ProgramTexts</name>
    <message>
        <source>Letters of recommendation, from the first day of a rotation to the thank-you.</source>
        <translation>خطابات التوصية، من أول يوم في الدورة السريرية إلى الشكر.</translation>
    </message>
    <message>
        <source>Look at a sample workspace.</source>
        <translation>استعراض مساحة عمل للمثال.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>مساحة العمل المراد فتحها.</translation>
    </message>
    <message>
        <source>Only one file can be named.</source>
        <translation>لا يمكن تسمية أكثر من ملف واحد.</translation>
    </message>
    <message>
        <source>Start with the usual look, without the last file and without own shortcuts.</source>
        <translation>البدء بالمظهر المعتاد، دون الملف الأخير ودون اختصارات خاصة.</translation>
    </message>
    <message>
        <source>Tell versions and platform, then end. Names nothing of yours.</source>
        <translation>عرض الإصدارات والمنصة ثم الخروج، دون ذكر أي شيء يخصك.</translation>
    </message>
</context>
<context>
    <name>RecordDetour</name>
    <message>
        <source>This document goes with every request: it stands among the documents of each.</source>
        <translation>هذا المستند يصاحب كل طلب: يظهر ضمن مستندات كل منها.</translation>
    </message>
    <message>
        <source>The request of this message is gone. The message stays in the file.</source>
        <translation>لم يعد طلب هذه الرسالة موجودًا. تبقى الرسالة في الملف.</translation>
    </message>
    <message>
        <source>This moment names nobody who saw it and no experience.</source>
        <translation>لا يذكر هذا الموقف أحدًا شاهده ولا أي خبرة.</translation>
    </message>
    <message>
        <source>This is no longer in the file.</source>
        <translation>لم يعد هذا في الملف.</translation>
    </message>
</context>
<context>
    <name>RecordTitle</name>
    <message>
        <source>%1 in %2</source>
        <comment>a person in an experience</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>خبرة</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Given packet</source>
        <translation>حزمة مسلَّمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Scanner decision</source>
        <translation>قرار كاشف المعرّفات</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>The writer’s date passed %1</source>
        <translation>فات الموعد المتفق عليه %1</translation>
    </message>
    <message>
        <source>Letters are due %1</source>
        <translation>موعد الخطابات %1</translation>
    </message>
    <message>
        <source>Thanks are due</source>
        <translation>حان وقت الشكر</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n day(s)</source>
        <translation>
            <numerusform>لا رد بعد</numerusform>
            <numerusform>لا رد منذ يوم</numerusform>
            <numerusform>لا رد منذ يومين</numerusform>
            <numerusform>لا رد منذ %Ln أيام</numerusform>
            <numerusform>لا رد منذ %Ln يومًا</numerusform>
            <numerusform>لا رد منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The day to ask was %1</source>
        <translation>كان يوم الطلب %1</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Please by %1</source>
        <translation>مطلوب بحلول %1</translation>
    </message>
    <message>
        <source>You are thinking of asking %1.</source>
        <translation>الطلب من %1 قيد التفكير.</translation>
    </message>
    <message>
        <source>You asked %1 on %2 and wait for an answer.</source>
        <translation>طلبت من %1 في %2، والرد منتظر.</translation>
    </message>
    <message>
        <source>You asked %1 and wait for an answer.</source>
        <translation>طلبت من %1، والرد منتظر.</translation>
    </message>
    <message>
        <source>%1 agreed on %2.</source>
        <translation>جاءت موافقة %1 في %2.</translation>
    </message>
    <message>
        <source>%1 agreed.</source>
        <translation>جاءت موافقة %1.</translation>
    </message>
    <message>
        <source>%1 hesitated. A lukewarm letter hurts: thank them and ask somebody else.</source>
        <translation>ظهر تردد من %1. الخطاب الفاتر يضر: الأفضل تقديم الشكر والطلب من شخص آخر.</translation>
    </message>
    <message>
        <source>%1 asked you to write a draft. Offer facts instead: never write your own letter.</source>
        <translation>جاءك من %1 طلب كتابة مسودة. الأفضل تقديم حقائق بدلًا منها: خطاب توصيتك لا يُكتب بيدك أبدًا.</translation>
    </message>
    <message>
        <source>%1 declined. Thank them for being honest.</source>
        <translation>جاء اعتذار من %1. الصراحة تستحق الشكر.</translation>
    </message>
    <message>
        <source>%1 has had the packet since %2.</source>
        <translation>الحزمة لدى %1 منذ %2.</translation>
    </message>
    <message>
        <source>%1 has the packet.</source>
        <translation>الحزمة لدى %1.</translation>
    </message>
    <message>
        <source>You thanked %1 on %2.</source>
        <translation>قدمت الشكر إلى %1 في %2.</translation>
    </message>
    <message>
        <source>You thanked %1.</source>
        <translation>قدمت الشكر إلى %1.</translation>
    </message>
    <message>
        <source>This request is closed.</source>
        <translation>هذا الطلب مغلق.</translation>
    </message>
    <message>
        <source>You withdrew this request.</source>
        <translation>سحبت هذا الطلب.</translation>
    </message>
    <message>
        <source>Ask on %1, %2.</source>
        <translation>يوم الطلب %1، %2.</translation>
    </message>
    <message>
        <source>You plan to ask %1.</source>
        <translation>الطلب من %1 مخطط له.</translation>
    </message>
    <message>
        <source>The letter is asked for by %1, %2.</source>
        <translation>الخطاب مطلوب بحلول %1، %2.</translation>
    </message>
    <message>
        <source>%1 of %2 letters received.</source>
        <translation>وصل %1 من أصل %2 من الخطابات.</translation>
    </message>
    <message>
        <source>Choose a Day to Ask</source>
        <translation>اختيار يوم للطلب</translation>
    </message>
    <message>
        <source>Mark as Asked</source>
        <translation>تسجيل الطلب</translation>
    </message>
    <message>
        <source>Record the Answer</source>
        <translation>تسجيل الرد</translation>
    </message>
    <message>
        <source>Add a Service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Set the Writer’s Date</source>
        <translation>تحديد الموعد المتفق عليه</translation>
    </message>
    <message>
        <source>Attach Your CV…</source>
        <translation>إرفاق سيرتك الذاتية…</translation>
    </message>
    <message>
        <source>Save the Packet…</source>
        <translation>حفظ الحزمة…</translation>
    </message>
    <message>
        <source>Mark as Issued</source>
        <translation>تسجيل الإصدار</translation>
    </message>
    <message>
        <source>Mark as Received</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Mark as Thanked</source>
        <translation>تسجيل الشكر</translation>
    </message>
    <message>
        <source>Close This Request</source>
        <translation>إغلاق هذا الطلب</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>“%1” was not understood. Fields are person, is, due, specialty, service, tag, has, kind, id, stage, place, on and in.</source>
        <translation>لم يُفهم «%1». الحقول هي person، is، due، specialty، service، tag، has، kind، id، stage، place، on، in.</translation>
    </message>
    <message>
        <source>“%1” needs a value behind it.</source>
        <translation>يحتاج «%1» إلى قيمة بعده.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>لم يُفهم «%1».</translation>
    </message>
    <message>
        <source>“%1” was not understood. It could be %2 and more.</source>
        <translation>لم يُفهم «%1». من القيم الممكنة: %2.</translation>
    </message>
    <message>
        <source>The day in “%1” was not understood. Write 2027-09-22, 2027-09, today or 14d.</source>
        <translation>لم يُفهم اليوم في «%1». يُكتب هكذا: 2027-09-22 أو 2027-09 أو today أو 14d.</translation>
    </message>
    <message>
        <source>“%1” was not understood: only due and on can be compared.</source>
        <translation>لم يُفهم «%1»: المقارنة ممكنة مع due وon فقط.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>هناك علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>هناك قوس غير مغلق.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>هناك قوس إغلاق دون قوس فتح.</translation>
    </message>
    <message>
        <source>“%1” needs something on both sides.</source>
        <translation>يحتاج «%1» إلى شيء على جانبيه.</translation>
    </message>
    <message>
        <source>This is more than can be looked for at once. The end was left out.</source>
        <translation>هذا أكثر مما يمكن البحث عنه دفعة واحدة. لم تُؤخذ النهاية في الحسبان.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>حفظ بحث</translation>
    </message>
    <message>
        <source>Change Saved Search</source>
        <translation>تغيير بحث محفوظ</translation>
    </message>
    <message>
        <source>Delete Saved Search</source>
        <translation>حذف بحث محفوظ</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>Of the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Of the region (%1)</source>
        <comment>%1 a day of the week</comment>
        <translation>حسب المنطقة (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Of the region</source>
        <translation>حسب المنطقة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>محفوظ</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The file that opens by itself at the next start</source>
        <translation>الملف الذي يُفتح تلقائيًا عند البدء التالي</translation>
    </message>
    <message>
        <source>The files of “Open Recent”, newest first</source>
        <translation>ملفات «فتح الأخيرة»، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Where the window stood and how large it was</source>
        <translation>موضع النافذة وحجمها</translation>
    </message>
    <message>
        <source>The side bar shows icons only</source>
        <translation>شريط جانبي بالأيقونات فقط</translation>
    </message>
    <message>
        <source>The page that was in front last</source>
        <translation>آخر صفحة كانت في المقدمة</translation>
    </message>
    <message>
        <source>How list and sheet of People share the width</source>
        <translation>تقاسم العرض بين القائمة والبطاقة في الأشخاص</translation>
    </message>
    <message>
        <source>The columns of People</source>
        <translation>أعمدة الأشخاص</translation>
    </message>
    <message>
        <source>How list and sheet of Experiences share the width</source>
        <translation>تقاسم العرض بين القائمة والبطاقة في الخبرات</translation>
    </message>
    <message>
        <source>The columns of Experiences</source>
        <translation>أعمدة الخبرات</translation>
    </message>
    <message>
        <source>How list and sheet of Applications share the width</source>
        <translation>تقاسم العرض بين القائمة والبطاقة في التقديمات</translation>
    </message>
    <message>
        <source>The columns of Applications</source>
        <translation>أعمدة التقديمات</translation>
    </message>
    <message>
        <source>The columns of the programs of an application</source>
        <translation>أعمدة برامج التقديم</translation>
    </message>
    <message>
        <source>How list and sheet of Requests share the width</source>
        <translation>تقاسم العرض بين القائمة والبطاقة في الطلبات</translation>
    </message>
    <message>
        <source>The columns of Requests</source>
        <translation>أعمدة الطلبات</translation>
    </message>
    <message>
        <source>The columns of History</source>
        <translation>أعمدة سجل التغييرات</translation>
    </message>
    <message>
        <source>The view the calendar opens with</source>
        <translation>طريقة العرض التي يُفتح بها التقويم</translation>
    </message>
    <message>
        <source>The kinds of date the calendar does not show</source>
        <translation>أنواع المواعيد التي لا يظهرها التقويم</translation>
    </message>
    <message>
        <source>How calendar and day share the width</source>
        <translation>تقاسم العرض بين التقويم واليوم</translation>
    </message>
    <message>
        <source>The language of the program; empty: that of the system</source>
        <translation>لغة البرنامج؛ فارغ: لغة النظام</translation>
    </message>
    <message>
        <source>The day a week begins with; empty: that of the region</source>
        <translation>أول أيام الأسبوع؛ فارغ: حسب المنطقة</translation>
    </message>
    <message>
        <source>Shortcuts that differ from the ones the program came with</source>
        <translation>الاختصارات التي تختلف عن اختصارات البرنامج الأصلية</translation>
    </message>
    <message>
        <source>The commands used last from the command palette, newest first</source>
        <translation>آخر الأوامر المستخدمة من لوحة الأوامر، الأحدث أولًا</translation>
    </message>
    <message>
        <source>The file of notes that is watched for new lines</source>
        <translation>ملف الملاحظات المراقَب لالتقاط الأسطر الجديدة</translation>
    </message>
    <message>
        <source>How much of the watched file was looked at</source>
        <translation>مقدار ما فُحص من الملف المراقَب</translation>
    </message>
    <message>
        <source>Light or dark colors, or as the system has it</source>
        <translation>ألوان فاتحة أو داكنة، أو كما في النظام</translation>
    </message>
    <message>
        <source>How much room a row of a list has</source>
        <translation>المساحة المتاحة لكل صف في القائمة</translation>
    </message>
    <message>
        <source>Size of text, in percent of the usual one</source>
        <translation>حجم النص، نسبة مئوية من الحجم المعتاد</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks</source>
        <translation>لا انزلاق ولا تلاشٍ ولا وميض</translation>
    </message>
    <message>
        <source>Paper of what is printed; empty: that of the region</source>
        <translation>ورق الطباعة؛ فارغ: حسب المنطقة</translation>
    </message>
    <message>
        <source>Size of the packet’s preview in percent; 0: as wide as the window</source>
        <translation>حجم معاينة الحزمة بالنسبة المئوية؛ 0: بعرض النافذة</translation>
    </message>
    <message>
        <source>The folder a file was chosen from last</source>
        <translation>آخر مجلد اختير منه ملف</translation>
    </message>
    <message>
        <source>The files open now; one left here after the end tells of a crash</source>
        <translation>الملفات المفتوحة الآن؛ ما يبقى هنا بعد الإنهاء يدل على انهيار البرنامج</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>تصفية الاختصارات</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>تصفية حسب الاسم أو المفتاح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Replace Document</source>
        <translation>استبدال مستند</translation>
    </message>
    <message>
        <source>Attach Document</source>
        <translation>إرفاق مستند</translation>
    </message>
    <message>
        <source>Remove Document</source>
        <translation>إزالة مستند</translation>
    </message>
    <message>
        <source>Add Person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Edit Person</source>
        <translation>تعديل شخص</translation>
    </message>
    <message>
        <source>Add Application</source>
        <translation>إضافة تقديم</translation>
    </message>
    <message>
        <source>Edit Application</source>
        <translation>تعديل تقديم</translation>
    </message>
    <message>
        <source>Edit My Details</source>
        <translation>تعديل بياناتي</translation>
    </message>
    <message>
        <source>Add Request</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>Edit Request</source>
        <translation>تعديل طلب</translation>
    </message>
    <message>
        <source>Change Writer</source>
        <translation>تغيير كاتب الخطاب</translation>
    </message>
    <message>
        <source>Remove Request</source>
        <translation>إزالة طلب</translation>
    </message>
    <message>
        <source>Add Concern</source>
        <translation>إضافة تحفّظ</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>إضافة موعد</translation>
    </message>
    <message>
        <source>Change Person of Date</source>
        <translation>تغيير شخص الموعد</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Date(s)</source>
        <translation>
            <numerusform>إزالة %Ln موعد</numerusform>
            <numerusform>إزالة موعد واحد</numerusform>
            <numerusform>إزالة موعدين</numerusform>
            <numerusform>إزالة %Ln مواعيد</numerusform>
            <numerusform>إزالة %Ln موعدًا</numerusform>
            <numerusform>إزالة %Ln موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Date(s)</source>
        <translation>
            <numerusform>نقل %Ln موعد</numerusform>
            <numerusform>نقل موعد واحد</numerusform>
            <numerusform>نقل موعدين</numerusform>
            <numerusform>نقل %Ln مواعيد</numerusform>
            <numerusform>نقل %Ln موعدًا</numerusform>
            <numerusform>نقل %Ln موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Log Interaction</source>
        <translation>تسجيل تفاعل</translation>
    </message>
    <message>
        <source>Add Moment</source>
        <translation>إضافة موقف</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>%1 what a record is called</comment>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Add Relationship</source>
        <translation>إضافة علاقة</translation>
    </message>
    <message>
        <source>Mark Outcome as Told</source>
        <translation>تسجيل الإبلاغ بالنتيجة</translation>
    </message>
</context>
<context>
    <name>TextDialogs</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Ask %1: the day you chose was %2</source>
        <translation>الطلب من %1: فات اليوم المختار %2</translation>
    </message>
    <message>
        <source>Ask %1 %2</source>
        <comment>%2 today, tomorrow, in 3 days</comment>
        <translation>الطلب من %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>No answer from %1 for %n day(s)</source>
        <translation>
            <numerusform>لا رد من %1 منذ اليوم</numerusform>
            <numerusform>لا رد من %1 منذ يوم واحد</numerusform>
            <numerusform>لا رد من %1 منذ يومين</numerusform>
            <numerusform>لا رد من %1 منذ %Ln أيام</numerusform>
            <numerusform>لا رد من %1 منذ %Ln يومًا</numerusform>
            <numerusform>لا رد من %1 منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1’s letter was asked for %2</source>
        <comment>%2 3 days ago</comment>
        <translation>كان خطاب %1 مطلوبًا %2</translation>
    </message>
    <message>
        <source>%1’s letter was due %2</source>
        <comment>%2 3 days ago</comment>
        <translation>كان موعد خطاب %1 %2</translation>
    </message>
    <message>
        <source>%1’s letter is not there and due %2</source>
        <translation>لم يصل خطاب %1، والموعد %2</translation>
    </message>
    <message>
        <source>%1’s letter is asked for %2</source>
        <translation>خطاب %1 مطلوب %2</translation>
    </message>
    <message>
        <source>Thank %1 for the letter</source>
        <translation>شكر %1 على الخطاب</translation>
    </message>
    <message>
        <source>Settle the answer of %1</source>
        <translation>حسم رد %1</translation>
    </message>
    <message>
        <source>Give %1 the packet</source>
        <translation>تسليم الحزمة إلى %1</translation>
    </message>
    <message>
        <source>Let the service ask %1 for the letter</source>
        <translation>طلب الخطاب من %1 عبر الخدمة</translation>
    </message>
    <message>
        <source>Tell %1 how it went</source>
        <translation>إبلاغ %1 بالنتيجة</translation>
    </message>
    <message>
        <source>%1 ends %2: have you asked?</source>
        <translation>نهاية «%1» %2: هل طلبت الخطاب؟</translation>
    </message>
    <message>
        <source>Write one line about %1</source>
        <translation>كتابة سطر واحد عن %1</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>إلقاء التحية على %1</translation>
    </message>
    <message>
        <source>A date you noted</source>
        <translation>موعد سجّلته</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) missing, due %1</source>
        <translation>
            <numerusform>لا خطابات ناقصة، والموعد %1</numerusform>
            <numerusform>خطاب واحد ناقص، والموعد %1</numerusform>
            <numerusform>خطابان ناقصان، والموعد %1</numerusform>
            <numerusform>%Ln خطابات ناقصة، والموعد %1</numerusform>
            <numerusform>%Ln خطابًا ناقصًا، والموعد %1</numerusform>
            <numerusform>%Ln خطاب ناقص، والموعد %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked for by %1. A kind word helps, to the writer or to their office.</source>
        <translation>كان مطلوبًا بحلول %1. قد تنفع كلمة لطيفة لكاتب الخطاب أو لمكتبه.</translation>
    </message>
    <message>
        <source>Letters must be in by %1. See where this one stands, and whether a reserve is ready.</source>
        <translation>يجب وصول الخطابات بحلول %1. يُرجى التحقق من حال هذا الخطاب، ومن وجود احتياط جاهز.</translation>
    </message>
    <message>
        <source>You agreed on %1. See whether the letter has arrived.</source>
        <translation>الموعد المتفق عليه %1. يُرجى التحقق من وصول الخطاب.</translation>
    </message>
    <message>
        <source>The letter has arrived. Thanks within two days are remembered.</source>
        <translation>وصل الخطاب. الشكر خلال يومين يبقى في الذاكرة.</translation>
    </message>
    <message>
        <source>You chose %1 for asking, in person where you can.</source>
        <translation>اخترت %1 يومًا للطلب، والأفضل حضوريًا متى أمكن.</translation>
    </message>
    <message>
        <source>You asked on %1. Try another way, or turn to your reserve.</source>
        <translation>طلبت في %1. قد تنفع وسيلة أخرى، أو اللجوء إلى الاحتياط.</translation>
    </message>
    <message>
        <source>Only a warm yes makes a strong letter. Thank them and let them off, or offer facts instead of a draft.</source>
        <translation>لا يأتي الخطاب القوي إلا من موافقة حماسية. الأفضل تقديم الشكر والإعفاء من الطلب، أو تقديم حقائق بدلًا من المسودة.</translation>
    </message>
    <message>
        <source>The yes came on %1. What the writer needs should follow within two days.</source>
        <translation>جاءت الموافقة في %1. والأفضل أن يصل إلى كاتب الخطاب ما يحتاج إليه خلال يومين.</translation>
    </message>
    <message>
        <source>The answer was yes. What the writer needs should follow soon.</source>
        <translation>جاءت الموافقة. والأفضل أن يصل إلى كاتب الخطاب ما يحتاج إليه قريبًا.</translation>
    </message>
    <message>
        <source>The writer has the packet, but a service was not yet told to ask for the letter.</source>
        <translation>الحزمة لدى كاتب الخطاب، لكن إحدى الخدمات لم تُكلَّف بعد بطلب الخطاب.</translation>
    </message>
    <message>
        <source>Results came on %1. Writers like to hear, good or not.</source>
        <translation>جاءت النتائج في %1. ويسرّ كتّاب الخطابات أن يعرفوها، سارّة كانت أم لا.</translation>
    </message>
    <message>
        <source>The last day is %1. A few days before it is the best time to ask.</source>
        <translation>آخر يوم هو %1. وأفضل وقت للطلب قبله ببضعة أيام.</translation>
    </message>
    <message>
        <source>You last wrote on %1. One line today is worth more than a page later.</source>
        <translation>آخر ما كتبت كان في %1. سطر واحد اليوم خير من صفحة لاحقًا.</translation>
    </message>
    <message>
        <source>One line today is worth more than a page later.</source>
        <translation>سطر واحد اليوم خير من صفحة لاحقًا.</translation>
    </message>
    <message>
        <source>Your last contact was on %1, %2.</source>
        <translation>كان آخر تواصل لك في %1، %2.</translation>
    </message>
    <message>
        <source>You noted this for %1.</source>
        <translation>سجّلت هذا ليوم %1.</translation>
    </message>
    <message>
        <source>All letters must be in by %1.</source>
        <translation>يجب وصول كل الخطابات بحلول %1.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Open Request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Open Experience</source>
        <translation>فتح الخبرة</translation>
    </message>
    <message>
        <source>Open Person</source>
        <translation>فتح الشخص</translation>
    </message>
    <message>
        <source>Open Application</source>
        <translation>فتح التقديم</translation>
    </message>
    <message>
        <source>Open in Calendar</source>
        <translation>فتح في التقويم</translation>
    </message>
    <message>
        <source>Mark as Told</source>
        <translation>تسجيل الإبلاغ</translation>
    </message>
    <message>
        <source>Write One Line</source>
        <translation>كتابة سطر واحد</translation>
    </message>
    <message>
        <source>%1 knows how it went.</source>
        <translation>تم إبلاغ %1 بالنتيجة.</translation>
    </message>
    <message>
        <source>You asked %1.</source>
        <translation>طلبت من %1.</translation>
    </message>
    <message>
        <source>%1 is asked for the letter by the service.</source>
        <translation>الخدمة تطلب الخطاب من %1.</translation>
    </message>
    <message>
        <source>The letter of %1 has arrived.</source>
        <translation>وصل خطاب %1.</translation>
    </message>
    <message>
        <source>You thanked %1.</source>
        <translation>قدمت الشكر إلى %1.</translation>
    </message>
    <message>
        <source>The request to %1 is closed.</source>
        <translation>أُغلق الطلب الموجَّه إلى %1.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>الطلب من %1</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>خطاب %1</translation>
    </message>
    <message>
        <source>Letters due: %1</source>
        <translation>موعد الخطابات: %1</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>آخر يوم: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>الخبرات</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>التحفظات</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التقديمات</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>التخصيصات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Packets given</source>
        <translation>الحزم المسلَّمة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Scanner decisions</source>
        <translation>قرارات كاشف المعرّفات</translation>
    </message>
    <message>
        <source>Premedical student</source>
        <translation>ما قبل الطب</translation>
    </message>
    <message>
        <source>Medical student</source>
        <translation>دراسة الطب</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>الإقامة الطبية</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>stage</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>من الأقارب</translation>
    </message>
    <message>
        <source>Family friend</source>
        <translation>من أصدقاء العائلة</translation>
    </message>
    <message>
        <source>My own physician</source>
        <translation>طبيبي الخاص</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>feeling about asking</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>feeling about asking</comment>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>feeling about asking</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>دورة سريرية</translation>
    </message>
    <message>
        <source>Sub-internship</source>
        <translation>تدريب شبه امتياز</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>تطوع</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>مرافقة طبيب</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>experience</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Attending physician</source>
        <translation>طبيب استشاري</translation>
    </message>
    <message>
        <source>Preceptor</source>
        <translation>مشرف سريري</translation>
    </message>
    <message>
        <source>Resident physician</source>
        <translation>طبيب مقيم</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>طبيب زمالة</translation>
    </message>
    <message>
        <source>Course faculty</source>
        <translation>عضو هيئة تدريس</translation>
    </message>
    <message>
        <source>Section leader</source>
        <translation>قائد شعبة</translation>
    </message>
    <message>
        <source>Research mentor</source>
        <translation>مشرف بحث</translation>
    </message>
    <message>
        <source>Program director</source>
        <translation>مدير برنامج</translation>
    </message>
    <message>
        <source>Department chair</source>
        <translation>رئيس قسم</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>لجنة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>Office staff</source>
        <translation>موظفو المكتب</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>تمريض</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>فني</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>جناح</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>عيادة</translation>
    </message>
    <message>
        <source>Operating room</source>
        <translation>غرفة عمليات</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>محاضرة</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>حلقة دراسية</translation>
    </message>
    <message>
        <source>Lab section</source>
        <translation>حصة مختبر</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>مختبر</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>setting</comment>
        <translation>ميدان</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>setting</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>observation of the work</comment>
        <translation>لم يُشاهَد</translation>
    </message>
    <message>
        <source>Indirectly</source>
        <comment>observation of the work</comment>
        <translation>بصورة غير مباشرة</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <comment>observation of the work</comment>
        <translation>أحيانًا</translation>
    </message>
    <message>
        <source>Routinely</source>
        <comment>observation of the work</comment>
        <translation>بانتظام</translation>
    </message>
    <message>
        <source>None</source>
        <comment>feedback</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>feedback</comment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Mixed, and acted on</source>
        <translation>متفاوتة، وعملت بها</translation>
    </message>
    <message>
        <source>Specific and positive</source>
        <translation>محددة وإيجابية</translation>
    </message>
    <message>
        <source>Unprompted or comparative</source>
        <translation>تلقائية أو بالمقارنة</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>مناوبة</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>ساعات مكتبية</translation>
    </message>
    <message>
        <source>Feedback talk</source>
        <translation>جلسة تغذية راجعة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>interaction</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Unresolved lateness</source>
        <translation>تأخر لم يُعالَج</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <source>Professionalism</source>
        <translation>السلوك المهني</translation>
    </message>
    <message>
        <source>Poor evaluation</source>
        <translation>تقييم ضعيف</translation>
    </message>
    <message>
        <source>Already said no</source>
        <translation>رفض سابق</translation>
    </message>
    <message>
        <source>General letter only</source>
        <translation>خطاب عام فقط</translation>
    </message>
    <message>
        <source>Wants me to write the letter</source>
        <translation>كتابة الخطاب مطلوبة مني</translation>
    </message>
    <message>
        <source>Does not deliver</source>
        <translation>عدم الوفاء بالوعد</translation>
    </message>
    <message>
        <source>Leave ahead</source>
        <translation>غياب قريب</translation>
    </message>
    <message>
        <source>Slow replies</source>
        <translation>ردود بطيئة</translation>
    </message>
    <message>
        <source>Forgets my name</source>
        <translation>نسيان اسمي</translation>
    </message>
    <message>
        <source>Last letter was late</source>
        <translation>تأخر الخطاب السابق</translation>
    </message>
    <message>
        <source>Asked for a draft</source>
        <translation>طلب مسودة</translation>
    </message>
    <message>
        <source>Thin feedback</source>
        <translation>تغذية راجعة شحيحة</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Ask planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Hesitant</source>
        <translation>تردد</translation>
    </message>
    <message>
        <source>Wants a draft</source>
        <translation>طلب مسودة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Packet given</source>
        <translation>سُلّمت الحزمة</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>تم الشكر</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>مكالمة فيديو</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>channel</comment>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Yes, warmly</source>
        <translation>نعم، بحماس</translation>
    </message>
    <message>
        <source>Hesitant</source>
        <comment>answer</comment>
        <translation>تردد</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Wants a draft</source>
        <comment>answer</comment>
        <translation>طلب مسودة</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>answer</comment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>قمت بذلك</translation>
    </message>
    <message>
        <source>The writer told me</source>
        <translation>أخبرني كاتب الخطاب</translation>
    </message>
    <message>
        <source>The portal shows it</source>
        <translation>البوابة تُظهر ذلك</translation>
    </message>
    <message>
        <source>The service wrote to me</source>
        <translation>راسلتني الخدمة</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>evidence</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Narrative letter</source>
        <translation>خطاب سردي</translation>
    </message>
    <message>
        <source>Standardized letter</source>
        <translation>خطاب موحّد</translation>
    </message>
    <message>
        <source>Chair&apos;s letter</source>
        <translation>خطاب رئاسة القسم</translation>
    </message>
    <message>
        <source>Committee letter</source>
        <translation>خطاب اللجنة</translation>
    </message>
    <message>
        <source>Letter packet</source>
        <translation>حزمة خطابات</translation>
    </message>
    <message>
        <source>Link mailed by the service</source>
        <translation>رابط ترسله الخدمة</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>استمارة الطلب</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>معرّف الخطاب</translation>
    </message>
    <message>
        <source>Committee office</source>
        <translation>مكتب اللجنة</translation>
    </message>
    <message>
        <source>Letter service</source>
        <translation>خدمة خطابات</translation>
    </message>
    <message>
        <source>Paper mail</source>
        <translation>بريد ورقي</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>route</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>To be issued</source>
        <translation>قيد الإصدار</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>السيرة الذاتية</translation>
    </message>
    <message>
        <source>Personal statement</source>
        <translation>البيان الشخصي</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>كشف الدرجات</translation>
    </message>
    <message>
        <source>Official request form</source>
        <translation>استمارة الطلب الرسمية</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>document</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>message</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>message</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Not about a patient</source>
        <translation>ليس عن مريض</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>خبرة</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Date of mine</source>
        <translation>موعد خاص بي</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>Letters due at a program</source>
        <translation>موعد الخطابات لدى برنامج</translation>
    </message>
    <message>
        <source>Writer’s date</source>
        <translation>الموعد المتفق عليه</translation>
    </message>
    <message>
        <source>Day to ask</source>
        <translation>يوم الطلب</translation>
    </message>
    <message>
        <source>Date of the season</source>
        <translation>موعد في الموسم</translation>
    </message>
    <message>
        <source>Last day of a person</source>
        <translation>آخر يوم لشخص</translation>
    </message>
    <message>
        <source>Not to write before</source>
        <translation>لا مراسلة قبل</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>calendar</comment>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Packet given</source>
        <comment>calendar</comment>
        <translation>سُلّمت الحزمة</translation>
    </message>
    <message>
        <source>Letter issued</source>
        <translation>صدر الخطاب</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>وصل الخطاب</translation>
    </message>
    <message>
        <source>Letter assigned</source>
        <translation>خُصّص الخطاب</translation>
    </message>
    <message>
        <source>Thanks given</source>
        <translation>تم الشكر</translation>
    </message>
    <message>
        <source>Outcome told</source>
        <translation>تم الإبلاغ بالنتيجة</translation>
    </message>
    <message>
        <source>Step of a request</source>
        <translation>خطوة في طلب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>My own dates</source>
        <translation>مواعيدي</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Dates of the season</source>
        <translation>مواعيد الموسم</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>calendar</comment>
        <translation>الخبرات</translation>
    </message>
    <message>
        <source>Absences of people</source>
        <translation>فترات غياب الأشخاص</translation>
    </message>
    <message>
        <source>Asking, answers and thanks</source>
        <translation>الطلب والردود والشكر</translation>
    </message>
    <message>
        <source>Packets and letters</source>
        <translation>الحزم والخطابات</translation>
    </message>
    <message>
        <source>Interactions and moments</source>
        <translation>التفاعلات والمواقف</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
</context>
<context>
    <name>WorkspaceCare</name>
    <message>
        <source>today, %1</source>
        <comment>%1 time of day</comment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>%1 time of day</comment>
        <translation>أمس، %1</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>letterdesk::AbsencesField</name>
    <message>
        <source>First day away</source>
        <translation>أول يوم غياب</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>آخر يوم غياب</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>إزالة هذه الفترة</translation>
    </message>
    <message>
        <source>Both days are needed.</source>
        <translation>اليومان كلاهما مطلوبان.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>آخر يوم يسبق أول يوم.</translation>
    </message>
</context>
<context>
    <name>letterdesk::AgendaModel</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>لا مواعيد</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%Ln مواعيد</numerusform>
            <numerusform>%Ln موعدًا</numerusform>
            <numerusform>%Ln موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::AgendaView</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>لا مواعيد</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationBulkSheet</name>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message numerus="yes">
        <source>%n applications chosen</source>
        <translation>
            <numerusform>لم تُختر أي تقديمات</numerusform>
            <numerusform>تقديم واحد مختار</numerusform>
            <numerusform>تقديمان مختاران</numerusform>
            <numerusform>%Ln تقديمات مختارة</numerusform>
            <numerusform>%Ln تقديمًا مختارًا</numerusform>
            <numerusform>%Ln تقديم مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Applications</source>
        <translation>
            <numerusform>تغيير %Ln تقديم</numerusform>
            <numerusform>تغيير تقديم واحد</numerusform>
            <numerusform>تغيير تقديمين</numerusform>
            <numerusform>تغيير %Ln تقديمات</numerusform>
            <numerusform>تغيير %Ln تقديمًا</numerusform>
            <numerusform>تغيير %Ln تقديم</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing applications</source>
        <translation>جارٍ تغيير التقديمات</translation>
    </message>
    <message numerus="yes">
        <source>%n applications were changed.</source>
        <translation>
            <numerusform>لم يتغير أي تقديم.</numerusform>
            <numerusform>تغيّر تقديم واحد.</numerusform>
            <numerusform>تغيّر تقديمان.</numerusform>
            <numerusform>تغيّرت %Ln تقديمات.</numerusform>
            <numerusform>تغيّر %Ln تقديمًا.</numerusform>
            <numerusform>تغيّر %Ln تقديم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationDetails</name>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write it like America/New_York.</source>
        <translation>القيمة «%1» ليست منطقة زمنية. تُكتب هكذا: America/New_York.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationDetailsForm</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>The year you start, as the service names it</source>
        <translation>سنة بدئك، كما تسميها الخدمة</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>Time zone of the service</source>
        <translation>المنطقة الزمنية للخدمة</translation>
    </message>
    <message>
        <source>America/New_York</source>
        <translation>America/New_York</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationDialog</name>
    <message>
        <source>Choose a service</source>
        <translation>اختيار خدمة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>تقديم جديد</translation>
    </message>
    <message>
        <source>One season’s application through one service. Requests say which application each letter is for.</source>
        <translation>تقديم موسم واحد عبر خدمة واحدة. وفي كل طلب يُذكر التقديم الذي كُتب له الخطاب.</translation>
    </message>
    <message>
        <source>Add Application</source>
        <translation>إضافة تقديم</translation>
    </message>
    <message>
        <source>Choose the service the letter is sent through.</source>
        <translation>يُرجى اختيار الخدمة التي يُرسل الخطاب عبرها.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationForm</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>The year you start, as the service names it</source>
        <translation>سنة بدئك، كما تسميها الخدمة</translation>
    </message>
    <message>
        <source>2028</source>
        <translation>2028</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationSheet</name>
    <message>
        <source>The chosen application</source>
        <translation>التقديم المختار</translation>
    </message>
    <message>
        <source>No slots yet. A slot says which letter is asked for: two of specialty faculty, one of the chair.</source>
        <translation>لا خانات بعد. تبيّن الخانة أي خطاب مطلوب: خطابان من أعضاء هيئة التدريس في التخصص، وخطاب من رئاسة القسم.</translation>
    </message>
    <message>
        <source>Letters it asks for</source>
        <translation>الخطابات المطلوبة</translation>
    </message>
    <message>
        <source>Dates of the season</source>
        <translation>مواعيد الموسم</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Which letter goes where</source>
        <translation>وجهة كل خطاب</translation>
    </message>
    <message>
        <source>Letters for this application</source>
        <translation>خطابات هذا التقديم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Add a Slot</source>
        <translation>إضافة خانة</translation>
    </message>
    <message>
        <source>Add Programs…</source>
        <translation>إضافة برامج…</translation>
    </message>
    <message>
        <source>New Request…</source>
        <translation>طلب جديد…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Who is asked for a letter for this application?</source>
        <translation>ممّن يُطلب خطاب لهذا التقديم؟</translation>
    </message>
    <message>
        <source>Add Request</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>The request was added.</source>
        <translation>أُضيف الطلب.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationTableModel</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخطابات</translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <translation>وصل %1 من %2</translation>
    </message>
</context>
<context>
    <name>letterdesk::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>التقديمات</translation>
    </message>
    <message>
        <source>New Application</source>
        <translation>تقديم جديد</translation>
    </message>
    <message>
        <source>Filter by service, specialty or season</source>
        <translation>تصفية حسب الخدمة أو التخصص أو الموسم</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>لا تقديمات بعد</translation>
    </message>
    <message>
        <source>One application is one season through one service. It says which letters are asked for, and when.</source>
        <translation>كل تقديم هو موسم واحد عبر خدمة واحدة. وهو يبيّن أي خطابات مطلوبة، ومتى.</translation>
    </message>
    <message>
        <source>A next season was added with the same slots, without dates and programs.</source>
        <translation>أُضيف موسم تالٍ بالخانات نفسها، دون مواعيد أو برامج.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message>
        <source>The application through %1 was deleted.</source>
        <translation>حُذف التقديم عبر %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي تقديم.</numerusform>
            <numerusform>حُذف تقديم واحد.</numerusform>
            <numerusform>حُذف تقديمان.</numerusform>
            <numerusform>حُذفت %Ln تقديمات.</numerusform>
            <numerusform>حُذف %Ln تقديمًا.</numerusform>
            <numerusform>حُذف %Ln تقديم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that belong to it went along.</source>
        <translation>
            <numerusform>ولم يُحذف أي سجل تابع.</numerusform>
            <numerusform>وحُذف أيضًا سجل تابع واحد.</numerusform>
            <numerusform>وحُذف أيضًا سجلان تابعان.</numerusform>
            <numerusform>وحُذفت أيضًا %Ln سجلات تابعة.</numerusform>
            <numerusform>وحُذف أيضًا %Ln سجلًا تابعًا.</numerusform>
            <numerusform>وحُذف أيضًا %Ln سجل تابع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::AssignmentTableModel</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>The letter of %1 does not go to %2</source>
        <translation>لا يذهب خطاب %1 إلى %2</translation>
    </message>
    <message>
        <source>The letter of %1 goes to %2, since %3</source>
        <translation>يذهب خطاب %1 إلى %2، منذ %3</translation>
    </message>
    <message>
        <source>The letter of %1 goes to %2</source>
        <translation>يذهب خطاب %1 إلى %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>letterdesk::AssignmentsSection</name>
    <message>
        <source>Needs a letter and a program</source>
        <translation>يلزم خطاب وبرنامج</translation>
    </message>
    <message>
        <source>Add What Is Missing</source>
        <translation>إضافة الناقص</translation>
    </message>
    <message>
        <source>Which letter goes to which program</source>
        <translation>وجهة كل خطاب من البرامج</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخطابات</translation>
    </message>
    <message>
        <source>Check a letter where it was sent. Space does the same by key.</source>
        <translation>توضع علامة عند الخطاب حيث أُرسل. ومفتاح المسافة يؤدي ذلك من لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>You have %1 and %2.</source>
        <comment>letters and programs</comment>
        <translation>الموجود لديك: %1 و%2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>لا خطابات</numerusform>
            <numerusform>خطاب واحد</numerusform>
            <numerusform>خطابان</numerusform>
            <numerusform>%Ln خطابات</numerusform>
            <numerusform>%Ln خطابًا</numerusform>
            <numerusform>%Ln خطاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>لا برامج</numerusform>
            <numerusform>برنامج واحد</numerusform>
            <numerusform>برنامجان</numerusform>
            <numerusform>%Ln برامج</numerusform>
            <numerusform>%Ln برنامجًا</numerusform>
            <numerusform>%Ln برنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n letter(s) through %2. Remove one to add this.</source>
        <translation>
            <numerusform>لا يُقبل أي خطاب لدى %1 عبر %2. لإضافة هذا يلزم إزالة غيره.</numerusform>
            <numerusform>الحد الأقصى لدى %1 عبر %2 خطاب واحد. لإضافة هذا يلزم إزالة غيره.</numerusform>
            <numerusform>الحد الأقصى لدى %1 عبر %2 خطابان. لإضافة هذا يلزم إزالة غيره.</numerusform>
            <numerusform>الحد الأقصى لدى %1 عبر %2 هو %Ln خطابات. لإضافة هذا يلزم إزالة غيره.</numerusform>
            <numerusform>الحد الأقصى لدى %1 عبر %2 هو %Ln خطابًا. لإضافة هذا يلزم إزالة غيره.</numerusform>
            <numerusform>الحد الأقصى لدى %1 عبر %2 هو %Ln خطاب. لإضافة هذا يلزم إزالة غيره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::Attaching</name>
    <message>
        <source>Attach: %1</source>
        <translation>إرفاق: %1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Leave It Out</source>
        <translation>عدم إدراجه</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>ما هو «%1»؟</translation>
    </message>
    <message>
        <source>“%1” was not attached, because another file was opened meanwhile.</source>
        <translation>لم يُرفق «%1»، لأن ملفًا آخر فُتح في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>That password did not open “%1”. Try again.</source>
        <translation>كلمة المرور هذه لم تفتح «%1». يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. It is needed to put the file into packets; it is not stored.</source>
        <translation>الملف «%1» مقفل بكلمة مرور. وهي لازمة لإدراجه في الحزم؛ ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Is “%1” a letter about you?</source>
        <translation>هل «%1» خطاب عنك؟</translation>
    </message>
    <message>
        <source>Letters of recommendation are never kept here, so that your waiver stays honest. Your own documents are welcome.</source>
        <translation>لا تُحفظ خطابات التوصية هنا أبدًا، ليبقى تنازلك صادقًا. أما مستنداتك فمرحب بها.</translation>
    </message>
    <message>
        <source>It Is My Own Document</source>
        <translation>هو مستند لي</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation>جارٍ حفظ %1</translation>
    </message>
    <message>
        <source>“%1” takes the place of the one before.</source>
        <translation>حلّ «%1» محل سابقه.</translation>
    </message>
    <message>
        <source>“%1” is attached.</source>
        <translation>أُرفق «%1».</translation>
    </message>
</context>
<context>
    <name>letterdesk::BulkSheet</name>
    <message>
        <source>The chosen records</source>
        <translation>السجلات المختارة</translation>
    </message>
    <message>
        <source>What you fill in is changed in all of them, in one step that Undo takes back. What you leave empty stays as it is.</source>
        <translation>ما يُملأ يتغير فيها كلها، في خطوة واحدة يمكن التراجع عنها. وما يُترك فارغًا يبقى كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Records</source>
        <translation>
            <numerusform>تغيير %Ln سجل</numerusform>
            <numerusform>تغيير سجل واحد</numerusform>
            <numerusform>تغيير سجلين</numerusform>
            <numerusform>تغيير %Ln سجلات</numerusform>
            <numerusform>تغيير %Ln سجلًا</numerusform>
            <numerusform>تغيير %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>letterdesk::CalendarPage</name>
    <message>
        <source>New Date</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>New date (Ctrl+N)</source>
        <translation>موعد جديد (Ctrl+N)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>تقدّم (Alt+Right)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>To this day (Ctrl+T)</source>
        <translation>إلى هذا اليوم (Ctrl+T)</translation>
    </message>
    <message>
        <source>Views of the calendar</source>
        <translation>طرق عرض التقويم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>اختيار ما يُعرض</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of the month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No deadline follows after this day.</source>
        <translation>لا موعد نهائي بعد هذا اليوم.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>لا شيء متأخر.</translation>
    </message>
    <message>
        <source>“%1” was moved to %2.</source>
        <translation>نُقل «%1» إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were moved.</source>
        <translation>
            <numerusform>لم يُنقل أي موعد.</numerusform>
            <numerusform>نُقل موعد واحد.</numerusform>
            <numerusform>نُقل موعدان.</numerusform>
            <numerusform>نُقلت %Ln مواعيد.</numerusform>
            <numerusform>نُقل %Ln موعدًا.</numerusform>
            <numerusform>نُقل %Ln موعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي موعد.</numerusform>
            <numerusform>حُذف موعد واحد.</numerusform>
            <numerusform>حُذف موعدان.</numerusform>
            <numerusform>حُذفت %Ln مواعيد.</numerusform>
            <numerusform>حُذف %Ln موعدًا.</numerusform>
            <numerusform>حُذف %Ln موعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter, %n kind(s) of dates are hidden</source>
        <translation>
            <numerusform>تصفية، لا أنواع مخفية من المواعيد</numerusform>
            <numerusform>تصفية، نوع واحد من المواعيد مخفي</numerusform>
            <numerusform>تصفية، نوعان من المواعيد مخفيان</numerusform>
            <numerusform>تصفية، %Ln أنواع من المواعيد مخفية</numerusform>
            <numerusform>تصفية، %Ln نوعًا من المواعيد مخفي</numerusform>
            <numerusform>تصفية، %Ln نوع من المواعيد مخفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Move One Day Earlier</source>
        <translation>نقل إلى اليوم السابق</translation>
    </message>
    <message>
        <source>Move One Day Later</source>
        <translation>نقل إلى اليوم التالي</translation>
    </message>
    <message>
        <source>Move One Week Later</source>
        <translation>نقل إلى الأسبوع التالي</translation>
    </message>
    <message>
        <source>New Date on This Day</source>
        <translation>موعد جديد في هذا اليوم</translation>
    </message>
</context>
<context>
    <name>letterdesk::CaptureDialog</name>
    <message>
        <source>Quick capture</source>
        <translation>التقاط سريع</translation>
    </message>
    <message>
        <source>Each line becomes an interaction or a moment. Nothing is written before you add it.</source>
        <translation>كل سطر يصبح تفاعلًا أو موقفًا. ولا يُكتب شيء قبل إضافته.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>That is too much to paste at once: at most %L1 characters, %L2 in a line. Nothing was pasted.</source>
        <translation>هذا أكثر مما يمكن لصقه دفعة واحدة: الحد الأقصى للأحرف %L1، وفي السطر الواحد %L2. لم يُلصق شيء.</translation>
    </message>
    <message>
        <source>5/24 Dr. Lee: presented two patients
today Amara help charts 30 min

## 2027-05-20
- @lee office hours: asked about PBL
- moment: Lee saw me calm a family
  context: …
  action: …
  result: …</source>
        <comment>forms that notes can have</comment>
        <translation>24/5 د. حداد: عرضت حالتي مريضين
اليوم سلمى مساعدة في الملفات 30 دقيقة

## 2027-05-20
- @حداد ساعات مكتبية: سألت عن PBL
- موقف: هدّأت عائلة أمام @حداد
  السياق: …
  الفعل: …
  النتيجة: …</translation>
    </message>
    <message>
        <source>Nothing to add yet</source>
        <translation>لا شيء للإضافة بعد</translation>
    </message>
    <message>
        <source>Paste or type notes: a day, a person, what happened. Here you see what they become.</source>
        <translation>يمكن لصق الملاحظات أو كتابتها: يوم، وشخص، وما حدث. وهنا يظهر ما تصبح عليه.</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>جارٍ قراءة الملاحظات</translation>
    </message>
    <message>
        <source>Only the first %L1 lines are read. %2</source>
        <comment>%2 says how many stay</comment>
        <translation>لا تُقرأ إلا الأسطر الأولى، وعددها %L1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines stay here.</source>
        <translation>
            <numerusform>ولا تبقى هنا أسطر أخرى.</numerusform>
            <numerusform>ويبقى هنا سطر آخر.</numerusform>
            <numerusform>ويبقى هنا سطران آخران.</numerusform>
            <numerusform>وتبقى هنا %Ln أسطر أخرى.</numerusform>
            <numerusform>ويبقى هنا %Ln سطرًا آخر.</numerusform>
            <numerusform>ويبقى هنا %Ln سطر آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>لا تفاعلات</numerusform>
            <numerusform>تفاعل واحد</numerusform>
            <numerusform>تفاعلان</numerusform>
            <numerusform>%Ln تفاعلات</numerusform>
            <numerusform>%Ln تفاعلًا</numerusform>
            <numerusform>%Ln تفاعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moments</source>
        <translation>
            <numerusform>لا مواقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>%Ln مواقف</numerusform>
            <numerusform>%Ln موقفًا</numerusform>
            <numerusform>%Ln موقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>لا سطر بحاجة إلى شخص</numerusform>
            <numerusform>سطر واحد بحاجة إلى شخص</numerusform>
            <numerusform>سطران بحاجة إلى شخص</numerusform>
            <numerusform>%Ln أسطر بحاجة إلى شخص</numerusform>
            <numerusform>%Ln سطرًا بحاجة إلى شخص</numerusform>
            <numerusform>%Ln سطر بحاجة إلى شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a day</source>
        <translation>
            <numerusform>لا سطر بحاجة إلى يوم</numerusform>
            <numerusform>سطر واحد بحاجة إلى يوم</numerusform>
            <numerusform>سطران بحاجة إلى يوم</numerusform>
            <numerusform>%Ln أسطر بحاجة إلى يوم</numerusform>
            <numerusform>%Ln سطرًا بحاجة إلى يوم</numerusform>
            <numerusform>%Ln سطر بحاجة إلى يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>لا سطر موجود من قبل</numerusform>
            <numerusform>سطر واحد موجود من قبل</numerusform>
            <numerusform>سطران موجودان من قبل</numerusform>
            <numerusform>%Ln أسطر موجودة من قبل</numerusform>
            <numerusform>%Ln سطرًا موجودًا من قبل</numerusform>
            <numerusform>%Ln سطر موجود من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become nothing</source>
        <translation>
            <numerusform>لا سطر بلا نتيجة</numerusform>
            <numerusform>سطر واحد لا يصبح شيئًا</numerusform>
            <numerusform>سطران لا يصبحان شيئًا</numerusform>
            <numerusform>%Ln أسطر لا تصبح شيئًا</numerusform>
            <numerusform>%Ln سطرًا لا يصبح شيئًا</numerusform>
            <numerusform>%Ln سطر لا يصبح شيئًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>14 lines: 11 interactions, 2 moments, 1 needs a person</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln</source>
        <translation>
            <numerusform>إضافة</numerusform>
            <numerusform>إضافة سطر واحد</numerusform>
            <numerusform>إضافة سطرين</numerusform>
            <numerusform>إضافة %Ln أسطر</numerusform>
            <numerusform>إضافة %Ln سطرًا</numerusform>
            <numerusform>إضافة %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln lines that are left out here for later</source>
        <translation>
            <numerusform>لا أسطر متروكة هنا لوقت لاحق</numerusform>
            <numerusform>إبقاء السطر المتروك هنا لوقت لاحق</numerusform>
            <numerusform>إبقاء السطرين المتروكين هنا لوقت لاحق</numerusform>
            <numerusform>إبقاء %Ln أسطر متروكة هنا لوقت لاحق</numerusform>
            <numerusform>إبقاء %Ln سطرًا متروكًا هنا لوقت لاحق</numerusform>
            <numerusform>إبقاء %Ln سطر متروك هنا لوقت لاحق</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was it with?</source>
        <translation>مع مَن كان ذلك؟</translation>
    </message>
    <message>
        <source>Choose Person</source>
        <translation>اختيار شخص</translation>
    </message>
    <message>
        <source>Adding notes</source>
        <translation>جارٍ إضافة الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes were added.</source>
        <translation>
            <numerusform>لم تُضف أي ملاحظة.</numerusform>
            <numerusform>أُضيفت ملاحظة واحدة.</numerusform>
            <numerusform>أُضيفت ملاحظتان.</numerusform>
            <numerusform>أُضيفت %Ln ملاحظات.</numerusform>
            <numerusform>أُضيفت %Ln ملاحظة.</numerusform>
            <numerusform>أُضيفت %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are new.</source>
        <translation>
            <numerusform>لا أشخاص جدد.</numerusform>
            <numerusform>شخص واحد جديد.</numerusform>
            <numerusform>شخصان جديدان.</numerusform>
            <numerusform>%Ln أشخاص جدد.</numerusform>
            <numerusform>%Ln شخصًا جديدًا.</numerusform>
            <numerusform>%Ln شخص جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines stay in Quick Capture.</source>
        <translation>
            <numerusform>لا تبقى أسطر في الالتقاط السريع.</numerusform>
            <numerusform>يبقى سطر واحد في الالتقاط السريع.</numerusform>
            <numerusform>يبقى سطران في الالتقاط السريع.</numerusform>
            <numerusform>تبقى %Ln أسطر في الالتقاط السريع.</numerusform>
            <numerusform>يبقى %Ln سطرًا في الالتقاط السريع.</numerusform>
            <numerusform>يبقى %Ln سطر في الالتقاط السريع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::CaptureModel</name>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>إضافة «%1» شخصًا جديدًا</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>experience</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>interaction</comment>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a name that does not say who</comment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Min.</source>
        <comment>minutes, header of a narrow column</comment>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>letterdesk::CaptureTable</name>
    <message>
        <source>What the lines become</source>
        <translation>ما تصبح عليه الأسطر</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>letterdesk::CommandPalette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>بضعة أحرف مما يُراد القيام به</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>letterdesk::ConcernBody</name>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>It cannot be repaired before it happened.</source>
        <translation>لا يمكن أن تسبق المعالجة وقوع الأمر.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ConcernForm</name>
    <message>
        <source>What it is</source>
        <translation>التحفّظ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Repaired on</source>
        <translation>تاريخ المعالجة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>letterdesk::ConcernsSection</name>
    <message>
        <source>Nothing speaks against asking</source>
        <translation>لا شيء يمنع الطلب</translation>
    </message>
    <message>
        <source>Note a conflict, lateness or a hesitant answer here, so that you decide with open eyes.</source>
        <translation>يُسجَّل هنا خلاف أو تأخر أو رد متردد، ليأتي القرار عن بيّنة.</translation>
    </message>
    <message>
        <source>Note a Concern</source>
        <translation>تسجيل تحفّظ</translation>
    </message>
    <message>
        <source>Delete this concern</source>
        <translation>حذف هذا التحفّظ</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>غير موصوف بعد</translation>
    </message>
    <message>
        <source>repaired %1</source>
        <comment>%1 a day</comment>
        <translation>عولج في %1</translation>
    </message>
    <message>
        <source>The concern “%1” was deleted.</source>
        <translation>حُذف التحفّظ «%1».</translation>
    </message>
</context>
<context>
    <name>letterdesk::DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>اختيار تاريخ (Alt+Down)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <comment>%1 what was typed, %2 an example date</comment>
        <translation>القيمة «%1» ليست تاريخًا. يُكتب هكذا: %2.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>letterdesk::DateNoteFields</name>
    <message>
        <source>What</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>About nobody</source>
        <translation>لا يخص أحدًا</translation>
    </message>
</context>
<context>
    <name>letterdesk::DateNoteForm</name>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>What is on this day?</source>
        <translation>ماذا في هذا اليوم؟</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>إضافة موعد</translation>
    </message>
    <message>
        <source>Write down what is on this day.</source>
        <translation>يُرجى كتابة ما في هذا اليوم.</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Date of mine</source>
        <translation>موعد خاص بي</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Choose whom the date is about</source>
        <translation>اختيار مَن يخصه الموعد</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>الشخص: %1</translation>
    </message>
    <message>
        <source>Whom the date is about</source>
        <translation>مَن يخصه الموعد</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>letterdesk::DatesSection</name>
    <message>
        <source>No dates yet. Add when the service opens, when programs begin to read, when it closes.</source>
        <translation>لا مواعيد بعد. يمكن إضافة موعد فتح الخدمة، وبدء البرامج بالقراءة، وإغلاق الخدمة.</translation>
    </message>
    <message>
        <source>Add a Date</source>
        <translation>إضافة موعد</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Remove Date</source>
        <translation>إزالة موعد</translation>
    </message>
    <message>
        <source>The date was removed.</source>
        <translation>أُزيل الموعد.</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>إضافة موعد</translation>
    </message>
</context>
<context>
    <name>letterdesk::DayPanel</name>
    <message>
        <source>The chosen day</source>
        <translation>اليوم المختار</translation>
    </message>
    <message>
        <source>Dates of this day</source>
        <translation>مواعيد هذا اليوم</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the agenda</source>
        <translation>
            <numerusform>ولا مواعيد أخرى في جدول المواعيد</numerusform>
            <numerusform>وموعد آخر: في جدول المواعيد</numerusform>
            <numerusform>وموعدان آخران: في جدول المواعيد</numerusform>
            <numerusform>و%Ln مواعيد أخرى: في جدول المواعيد</numerusform>
            <numerusform>و%Ln موعدًا آخر: في جدول المواعيد</numerusform>
            <numerusform>و%Ln موعد آخر: في جدول المواعيد</numerusform>
        </translation>
    </message>
    <message>
        <source>The next date is %1: %2.</source>
        <comment>%1 a day, %2 what is on it</comment>
        <translation>الموعد التالي %1: %2.</translation>
    </message>
    <message>
        <source>No date follows.</source>
        <translation>لا موعد بعده.</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>لا مواعيد</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>الانتقال إليه</translation>
    </message>
</context>
<context>
    <name>letterdesk::Desk</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Something else was changed since then, so nothing was undone.</source>
        <translation>تغيّر شيء آخر بعد ذلك، فلم يحدث أي تراجع.</translation>
    </message>
</context>
<context>
    <name>letterdesk::DesktopProgram</name>
    <message>
        <source>Safe mode: the usual look, no file of the last time, no shortcuts of your own. Your settings are as they were; what you set now is forgotten at the end.</source>
        <translation>الوضع الآمن: المظهر المعتاد، دون ملف المرة السابقة ودون اختصاراتك. إعداداتك باقية كما كانت؛ وما يُضبط الآن يُنسى عند الإنهاء.</translation>
    </message>
</context>
<context>
    <name>letterdesk::DetailsForm</name>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>د.</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>MD, PhD</source>
        <translation>MD, PhD</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Spelling of the name checked on</source>
        <translation>تاريخ فحص إملاء الاسم</translation>
    </message>
    <message>
        <source>Last day there</source>
        <translation>آخر يوم هناك</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Associate Professor of Medicine</source>
        <translation>أستاذ مشارك في الطب</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Several: put a comma between them.</source>
        <translation>عند التعدد توضع بينها فاصلة (,).</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Several: put a semicolon between them.</source>
        <translation>عند التعدد توضع بينها فاصلة منقوطة (;).</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>ward, teaching</source>
        <translation>جناح, تدريس</translation>
    </message>
    <message>
        <source>Keep in touch every … days</source>
        <translation>التواصل كل … يومًا</translation>
    </message>
    <message>
        <source>Can write a letter</source>
        <translation>إمكان كتابة خطاب</translation>
    </message>
    <message>
        <source>My own feeling about asking</source>
        <translation>شعوري الخاص تجاه الطلب</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>التواصل عن طريق</translation>
    </message>
    <message>
        <source>Do not write before</source>
        <translation>لا مراسلة قبل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>الغياب</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Private: never printed.</source>
        <translation>خاصة: لا تُطبع أبدًا.</translation>
    </message>
</context>
<context>
    <name>letterdesk::DetailsSection</name>
    <message>
        <source>No: %1</source>
        <comment>%1 why somebody cannot write a letter, such as relative</comment>
        <translation>لا: %1</translation>
    </message>
    <message>
        <source>Choose a Person…</source>
        <translation>اختيار شخص…</translation>
    </message>
    <message>
        <source>Reached through whom?</source>
        <translation>عن طريق مَن يكون التواصل؟</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not asked myself yet</source>
        <translation>لم أسأل نفسي بعد</translation>
    </message>
    <message>
        <source>Nobody is reached through themselves.</source>
        <translation>لا يكون التواصل مع الشخص عن طريق نفسه.</translation>
    </message>
</context>
<context>
    <name>letterdesk::DocumentsSection</name>
    <message>
        <source>Or drop files anywhere on this page.</source>
        <translation>أو إفلات الملفات في أي مكان من هذه الصفحة.</translation>
    </message>
    <message>
        <source>Attach CV…</source>
        <translation>إرفاق السيرة الذاتية…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غيره</translation>
    </message>
    <message>
        <source>Attach another document</source>
        <translation>إرفاق مستند آخر</translation>
    </message>
    <message>
        <source>Goes with this request only</source>
        <translation>مع هذا الطلب فقط</translation>
    </message>
    <message>
        <source>Goes with every request</source>
        <translation>مع كل طلب</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>إزالة هذا المستند</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
</context>
<context>
    <name>letterdesk::EntriesSection</name>
    <message>
        <source>No service yet. Add where this letter goes, so that the packet can say how to send it.</source>
        <translation>لا خدمة بعد. يُرجى إضافة وجهة هذا الخطاب، لتوضح الحزمة طريقة إرساله.</translation>
    </message>
    <message>
        <source>Add a Service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Remove Service</source>
        <translation>إزالة الخدمة</translation>
    </message>
    <message>
        <source>The service was removed from the request.</source>
        <translation>أُزيلت الخدمة من الطلب.</translation>
    </message>
    <message>
        <source>Add Service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التقديم</translation>
    </message>
</context>
<context>
    <name>letterdesk::EntryCard</name>
    <message>
        <source>Remove this service from the request</source>
        <translation>إزالة هذه الخدمة من الطلب</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>غير محدد بعد</translation>
    </message>
    <message>
        <source>Given up (waived)</source>
        <translation>تنازلت عنه (waived)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>احتفظت به</translation>
    </message>
    <message>
        <source>As the application</source>
        <translation>كما في التقديم</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Copy it whole from the service’s message; it begins with https://</source>
        <translation>القيمة «%1» ليست عنوان ويب. يُرجى نسخه كاملًا من رسالة الخدمة؛ وهو يبدأ بـ https://</translation>
    </message>
    <message>
        <source>Service not chosen</source>
        <translation>الخدمة غير محددة</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>تقديم جديد…</translation>
    </message>
</context>
<context>
    <name>letterdesk::EntryForm</name>
    <message>
        <source>Application</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>نوع الخطاب</translation>
    </message>
    <message>
        <source>Standardized form</source>
        <translation>الاستمارة الموحّدة</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Right to see the letter</source>
        <translation>حق الاطلاع على الخطاب</translation>
    </message>
    <message>
        <source>Submission link</source>
        <translation>رابط الإرسال</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>معرّف الخطاب</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Specialty on the letter</source>
        <translation>التخصص في الخطاب</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceBulkSheet</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Away rotation</source>
        <translation>دورة سريرية خارجية</translation>
    </message>
    <message>
        <source>Science course</source>
        <translation>مقرر علمي</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences chosen</source>
        <translation>
            <numerusform>لم تُختر أي خبرات</numerusform>
            <numerusform>خبرة واحدة مختارة</numerusform>
            <numerusform>خبرتان مختارتان</numerusform>
            <numerusform>%Ln خبرات مختارة</numerusform>
            <numerusform>%Ln خبرة مختارة</numerusform>
            <numerusform>%Ln خبرة مختارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Experiences</source>
        <translation>
            <numerusform>تغيير %Ln خبرة</numerusform>
            <numerusform>تغيير خبرة واحدة</numerusform>
            <numerusform>تغيير خبرتين</numerusform>
            <numerusform>تغيير %Ln خبرات</numerusform>
            <numerusform>تغيير %Ln خبرة</numerusform>
            <numerusform>تغيير %Ln خبرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing experiences</source>
        <translation>جارٍ تغيير الخبرات</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences were changed.</source>
        <translation>
            <numerusform>لم تتغير أي خبرة.</numerusform>
            <numerusform>تغيّرت خبرة واحدة.</numerusform>
            <numerusform>تغيّرت خبرتان.</numerusform>
            <numerusform>تغيّرت %Ln خبرات.</numerusform>
            <numerusform>تغيّرت %Ln خبرة.</numerusform>
            <numerusform>تغيّرت %Ln خبرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceDetails</name>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceDialog</name>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>New experience</source>
        <translation>خبرة جديدة</translation>
    </message>
    <message>
        <source>Every rotation, course or job that lasts longer than a week may hold a letter.</source>
        <translation>كل دورة سريرية أو مقرر أو عمل يزيد على أسبوع قد يأتي منه خطاب.</translation>
    </message>
    <message>
        <source>Add Experience</source>
        <translation>إضافة خبرة</translation>
    </message>
    <message>
        <source>Say what it is, so that you find it again.</source>
        <translation>يُرجى ذكر ما هي، ليسهل العثور عليها لاحقًا.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Internal medicine clerkship</source>
        <translation>دورة سريرية في الطب الباطني</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>ساعات أسبوعيًا</translation>
    </message>
    <message>
        <source>Away rotation</source>
        <translation>دورة سريرية خارجية</translation>
    </message>
    <message>
        <source>Science course</source>
        <translation>مقرر علمي</translation>
    </message>
    <message>
        <source>What you did there</source>
        <translation>ما قمت به هناك</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceSheet</name>
    <message>
        <source>The chosen experience</source>
        <translation>الخبرة المختارة</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>أشخاص الخبرة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل التفاعلات</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Log Something</source>
        <translation>تسجيل تفاعل</translation>
    </message>
    <message>
        <source>Add Somebody…</source>
        <translation>إضافة شخص…</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperienceTableModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>letterdesk::ExperiencesPage</name>
    <message>
        <source>Experiences</source>
        <translation>الخبرات</translation>
    </message>
    <message>
        <source>New Experience</source>
        <translation>خبرة جديدة</translation>
    </message>
    <message>
        <source>Filter by title or organization</source>
        <translation>تصفية حسب العنوان أو الجهة</translation>
    </message>
    <message>
        <source>No experiences yet</source>
        <translation>لا خبرات بعد</translation>
    </message>
    <message>
        <source>Enter every rotation, course or job that lasts longer than a week: each may hold a letter.</source>
        <translation>يُرجى إدخال كل دورة سريرية أو مقرر أو عمل يزيد على أسبوع: قد يأتي من كل منها خطاب.</translation>
    </message>
    <message>
        <source>The experience was duplicated, without its people.</source>
        <translation>كُررت الخبرة، دون أشخاصها.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences were deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي خبرة.</numerusform>
            <numerusform>حُذفت خبرة واحدة.</numerusform>
            <numerusform>حُذفت خبرتان.</numerusform>
            <numerusform>حُذفت %Ln خبرات.</numerusform>
            <numerusform>حُذفت %Ln خبرة.</numerusform>
            <numerusform>حُذفت %Ln خبرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that belong to it went along.</source>
        <translation>
            <numerusform>ولم يُحذف أي سجل تابع.</numerusform>
            <numerusform>وحُذف أيضًا سجل تابع واحد.</numerusform>
            <numerusform>وحُذف أيضًا سجلان تابعان.</numerusform>
            <numerusform>وحُذفت أيضًا %Ln سجلات تابعة.</numerusform>
            <numerusform>وحُذف أيضًا %Ln سجلًا تابعًا.</numerusform>
            <numerusform>وحُذف أيضًا %Ln سجل تابع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::FirstQuestions</name>
    <message>
        <source>A few questions first</source>
        <translation>بضعة أسئلة أولًا</translation>
    </message>
    <message>
        <source>Answer what you like. Everything can be changed later, in My Details and on the Applications page.</source>
        <translation>كل الإجابات اختيارية. ويمكن تغيير كل شيء لاحقًا، في «بياناتي» وفي صفحة التقديمات.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>ما مرحلتك؟</translation>
    </message>
    <message>
        <source>Which year do you apply for?</source>
        <translation>لأي سنة تقديمك؟</translation>
    </message>
    <message>
        <source>The year of entry, or of the match.</source>
        <translation>سنة الالتحاق، أو سنة المطابقة.</translation>
    </message>
    <message>
        <source>Which services do you use?</source>
        <translation>ما خدماتك؟</translation>
    </message>
    <message>
        <source>Each one you check becomes an application of that year.</source>
        <translation>كل خدمة توضع عليها علامة تصبح تقديمًا لتلك السنة.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>ما اسمك؟</translation>
    </message>
    <message>
        <source>As it should stand on what your writers get.</source>
        <translation>كما ينبغي أن يظهر فيما يصل إلى كتّاب خطاباتك.</translation>
    </message>
</context>
<context>
    <name>letterdesk::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>بحث في الدليل</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words.</source>
        <translation>لا نتائج. قد تفيد كلمات أقل.</translation>
    </message>
</context>
<context>
    <name>letterdesk::HistoryCommands</name>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 name of the step</comment>
        <translation>&amp;تراجع عن %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 name of the step</comment>
        <translation>إ&amp;عادة %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <comment>%1 name of the step</comment>
        <translation>جارٍ التراجع عن %1</translation>
    </message>
    <message>
        <source>Redoing %1</source>
        <comment>%1 name of the step</comment>
        <translation>جارٍ إعادة %1</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n steps</source>
        <translation>
            <numerusform>جارٍ التراجع عن %Ln خطوة</numerusform>
            <numerusform>جارٍ التراجع عن خطوة واحدة</numerusform>
            <numerusform>جارٍ التراجع عن خطوتين</numerusform>
            <numerusform>جارٍ التراجع عن %Ln خطوات</numerusform>
            <numerusform>جارٍ التراجع عن %Ln خطوة</numerusform>
            <numerusform>جارٍ التراجع عن %Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoing %n steps</source>
        <translation>
            <numerusform>جارٍ إعادة %Ln خطوة</numerusform>
            <numerusform>جارٍ إعادة خطوة واحدة</numerusform>
            <numerusform>جارٍ إعادة خطوتين</numerusform>
            <numerusform>جارٍ إعادة %Ln خطوات</numerusform>
            <numerusform>جارٍ إعادة %Ln خطوة</numerusform>
            <numerusform>جارٍ إعادة %Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were undone, up to “%1”, which was not.</source>
        <translation>
            <numerusform>لم يتم التراجع عن أي خطوة، وكان التوقف عند «%1».</numerusform>
            <numerusform>تم التراجع عن خطوة واحدة، ثم كان التوقف عند «%1».</numerusform>
            <numerusform>تم التراجع عن خطوتين، ثم كان التوقف عند «%1».</numerusform>
            <numerusform>تم التراجع عن %Ln خطوات، ثم كان التوقف عند «%1».</numerusform>
            <numerusform>تم التراجع عن %Ln خطوة، ثم كان التوقف عند «%1».</numerusform>
            <numerusform>تم التراجع عن %Ln خطوة، ثم كان التوقف عند «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were redone, up to “%1”, which was not.</source>
        <translation>
            <numerusform>لم تُعَد أي خطوة، وكان التوقف عند «%1».</numerusform>
            <numerusform>أُعيدت خطوة واحدة، ثم كان التوقف عند «%1».</numerusform>
            <numerusform>أُعيدت خطوتان، ثم كان التوقف عند «%1».</numerusform>
            <numerusform>أُعيدت %Ln خطوات، ثم كان التوقف عند «%1».</numerusform>
            <numerusform>أُعيدت %Ln خطوة، ثم كان التوقف عند «%1».</numerusform>
            <numerusform>أُعيدت %Ln خطوة، ثم كان التوقف عند «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were undone.</source>
        <translation>
            <numerusform>لم يتم التراجع عن أي خطوة.</numerusform>
            <numerusform>تم التراجع عن خطوة واحدة.</numerusform>
            <numerusform>تم التراجع عن خطوتين.</numerusform>
            <numerusform>تم التراجع عن %Ln خطوات.</numerusform>
            <numerusform>تم التراجع عن %Ln خطوة.</numerusform>
            <numerusform>تم التراجع عن %Ln خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were redone.</source>
        <translation>
            <numerusform>لم تُعَد أي خطوة.</numerusform>
            <numerusform>أُعيدت خطوة واحدة.</numerusform>
            <numerusform>أُعيدت خطوتان.</numerusform>
            <numerusform>أُعيدت %Ln خطوات.</numerusform>
            <numerusform>أُعيدت %Ln خطوة.</numerusform>
            <numerusform>أُعيدت %Ln خطوة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::HistoryModel</name>
    <message>
        <source>%1 and many others</source>
        <translation>%1 وسجلات أخرى كثيرة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1 وسجل آخر</numerusform>
            <numerusform>%1 وسجلان آخران</numerusform>
            <numerusform>%1 و%Ln سجلات أخرى</numerusform>
            <numerusform>%1 و%Ln سجلًا آخر</numerusform>
            <numerusform>%1 و%Ln سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <comment>%1 name of a step</comment>
        <translation>%1 (تم التراجع)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>letterdesk::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>What you do in this workspace is listed here, and can be taken back for 30 days.</source>
        <translation>يُسرد هنا كل ما يجري في مساحة العمل هذه، ويمكن التراجع عنه مدة 30 يومًا.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
</context>
<context>
    <name>letterdesk::HitDelegate</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>letterdesk::InteractionBody</name>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>بلا خبرة</translation>
    </message>
</context>
<context>
    <name>letterdesk::InteractionForm</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>letterdesk::InteractionTableModel</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>In or with</source>
        <translation>مع من أو أين</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>بلا يوم</translation>
    </message>
</context>
<context>
    <name>letterdesk::InteractionsSection</name>
    <message>
        <source>Log</source>
        <translation>سجل التفاعلات</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Entries</source>
        <translation>
            <numerusform>حذف %Ln تفاعل</numerusform>
            <numerusform>حذف تفاعل واحد</numerusform>
            <numerusform>حذف تفاعلين</numerusform>
            <numerusform>حذف %Ln تفاعلات</numerusform>
            <numerusform>حذف %Ln تفاعلًا</numerusform>
            <numerusform>حذف %Ln تفاعل</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي تفاعل.</numerusform>
            <numerusform>حُذف تفاعل واحد.</numerusform>
            <numerusform>حُذف تفاعلان.</numerusform>
            <numerusform>حُذفت %Ln تفاعلات.</numerusform>
            <numerusform>حُذف %Ln تفاعلًا.</numerusform>
            <numerusform>حُذف %Ln تفاعل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>ضغط المفاتيح الجديدة</translation>
    </message>
</context>
<context>
    <name>letterdesk::KeyboardSettings</name>
    <message>
        <source>Reset This Command</source>
        <translation>إعادة ضبط هذا الأمر</translation>
    </message>
    <message>
        <source>Reset All…</source>
        <translation>إعادة ضبط الكل…</translation>
    </message>
    <message>
        <source>Filter the commands by name or key</source>
        <translation>تصفية الأوامر بالاسم أو المفتاح</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>تصفية بالاسم أو المفتاح</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Give every command its first shortcuts back?</source>
        <translation>هل تُعاد لكل أمر اختصاراته الأصلية؟</translation>
    </message>
    <message>
        <source>The shortcuts you chose yourself are forgotten.</source>
        <translation>الاختصارات التي اخترتها بنفسك ستُنسى.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>إبقاء اختصاراتي</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>المفاتيح الجديدة للأمر %1</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>%1 keys</comment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Take It Over</source>
        <translation>نقلها</translation>
    </message>
    <message>
        <source>Add Keys</source>
        <translation>إضافة المفاتيح</translation>
    </message>
    <message>
        <source>Choose a command, then press its new keys in the field. Changes count at once, in every window.</source>
        <translation>يُرجى اختيار أمر، ثم ضغط مفاتيحه الجديدة في الحقل. تسري التغييرات فورًا، في كل نافذة.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing or moving about. Press it together with Ctrl or Alt.</source>
        <comment>%1 keys</comment>
        <translation>المفتاح %1 وحده لازم للكتابة أو التنقل. يُرجى ضغطه مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Taken over, that command loses it.</source>
        <comment>%1 keys, %2 a command</comment>
        <translation>المفاتيح %1 للأمر «%2». إن نُقلت فقدها ذلك الأمر.</translation>
    </message>
    <message>
        <source>%1 is a shortcut of this command already.</source>
        <comment>%1 keys</comment>
        <translation>المفاتيح %1 اختصار لهذا الأمر من قبل.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>%1 keys</comment>
        <translation>المفاتيح %1 متاحة.</translation>
    </message>
</context>
<context>
    <name>letterdesk::LettersSection</name>
    <message>
        <source>No letter is asked for yet. A request says who writes it.</source>
        <translation>لم يُطلب أي خطاب بعد. في الطلب يُذكر كاتب الخطاب.</translation>
    </message>
    <message>
        <source>New Request…</source>
        <translation>طلب جديد…</translation>
    </message>
    <message>
        <source>Open the request to %1: %2</source>
        <translation>فتح الطلب الموجَّه إلى %1: %2</translation>
    </message>
    <message>
        <source>Open the request to %1</source>
        <translation>فتح الطلب الموجَّه إلى %1</translation>
    </message>
</context>
<context>
    <name>letterdesk::LogLine</name>
    <message>
        <source>Log</source>
        <translation>سجل التفاعلات</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Talked about the case on rounds</source>
        <translation>نقاش حول الحالة في أثناء الجولة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Write what happened, or choose a kind.</source>
        <translation>يُرجى كتابة ما حدث، أو اختيار نوع.</translation>
    </message>
    <message>
        <source>Add a person to this experience first.</source>
        <translation>يُرجى أولًا إضافة شخص إلى هذه الخبرة.</translation>
    </message>
</context>
<context>
    <name>letterdesk::MainWindow</name>
    <message>
        <source>My details</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Sample – not your own data</source>
        <translation>مثال – ليست بياناتك</translation>
    </message>
    <message>
        <source>No other files yet</source>
        <translation>لا ملفات أخرى بعد</translation>
    </message>
    <message>
        <source>The window closes when this is done.</source>
        <translation>تُغلق النافذة عند انتهاء هذا.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>الخبرات</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التقديمات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
</context>
<context>
    <name>letterdesk::MessagePanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>letterdesk::MomentBody</name>
    <message>
        <source>Add a Person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Who saw it?</source>
        <translation>مَن شاهده؟</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>بلا خبرة</translation>
    </message>
</context>
<context>
    <name>letterdesk::MomentForm</name>
    <message>
        <source>In a few words</source>
        <translation>في كلمات قليلة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>What the situation was</source>
        <translation>وصف الحالة</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>ما ترتب عليه</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>مَن شاهده</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما يدل عليه</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>The writer gets this example with the packet</source>
        <translation>يتسلّم كاتب الخطاب هذا الموقف مع الحزمة</translation>
    </message>
</context>
<context>
    <name>letterdesk::MomentsSection</name>
    <message>
        <source>Nothing written down</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>One line today is worth more than a page in June.</source>
        <translation>سطر واحد اليوم خير من صفحة في يونيو.</translation>
    </message>
    <message>
        <source>Log an Example</source>
        <translation>تسجيل موقف</translation>
    </message>
    <message>
        <source>Delete this example</source>
        <translation>حذف هذا الموقف</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>غير موصوف بعد</translation>
    </message>
    <message>
        <source>in the packet</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>The example “%1” was deleted.</source>
        <translation>حُذف الموقف «%1».</translation>
    </message>
</context>
<context>
    <name>letterdesk::MonthNavigator</name>
    <message>
        <source>Small calendar</source>
        <translation>تقويم صغير</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>اختيار شهر</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>اختيار سنة</translation>
    </message>
</context>
<context>
    <name>letterdesk::MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>items of a day that have no room</comment>
        <translation>
            <numerusform>+%Ln</numerusform>
            <numerusform>وعنصر آخر</numerusform>
            <numerusform>وعنصران آخران</numerusform>
            <numerusform>+%Ln أخرى</numerusform>
            <numerusform>+%Ln أخرى</numerusform>
            <numerusform>+%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Title of the new date</source>
        <translation>عنوان الموعد الجديد</translation>
    </message>
    <message>
        <source>What is on this day?</source>
        <translation>ماذا في هذا اليوم؟</translation>
    </message>
</context>
<context>
    <name>letterdesk::NewExperienceForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Internal medicine clerkship</source>
        <translation>دورة سريرية في الطب الباطني</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Leave it empty while it is open</source>
        <translation>يُترك فارغًا ما دامت مستمرة</translation>
    </message>
</context>
<context>
    <name>letterdesk::NewPersonDialog</name>
    <message>
        <source>Dr.</source>
        <comment>honorific most people have</comment>
        <translation>د.</translation>
    </message>
    <message>
        <source>Not from an experience</source>
        <translation>ليس من خلال خبرة</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Somebody who has seen you work, or who helps you reach them.</source>
        <translation>شخص رأى عملك، أو يساعدك في الوصول إلى من رأوه.</translation>
    </message>
    <message>
        <source>Add Person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>الاسم مطلوب.</translation>
    </message>
    <message>
        <source>Give the experience a name.</source>
        <translation>يُرجى تسمية الخبرة.</translation>
    </message>
</context>
<context>
    <name>letterdesk::NewPersonForm</name>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>د.</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>MD, PhD</source>
        <translation>MD, PhD</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Knows me from</source>
        <translation>التعارف من خلال</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسم الخبرة</translation>
    </message>
    <message>
        <source>Internal medicine ward</source>
        <translation>جناح الطب الباطني</translation>
    </message>
</context>
<context>
    <name>letterdesk::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>letterdesk::OwnerDialog</name>
    <message>
        <source>Add a Number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>My numbers in the services</source>
        <translation>أرقامي في الخدمات</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>They stand on every packet, so that your writers can reach you.</source>
        <translation>تظهر في كل حزمة، ليسهل على كتّاب خطاباتك الوصول إليك.</translation>
    </message>
    <message>
        <source>Save Details</source>
        <translation>حفظ البيانات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>اختيار خدمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Empty removes it</source>
        <translation>تركه فارغًا يزيله</translation>
    </message>
    <message>
        <source>Choose the service this number belongs to.</source>
        <translation>يُرجى اختيار الخدمة التي يتبعها هذا الرقم.</translation>
    </message>
</context>
<context>
    <name>letterdesk::OwnerForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>طريقة نطقه</translation>
    </message>
    <message>
        <source>MY-uh oh-KON-kwoh</source>
        <translation>MY-uh oh-KON-kwoh</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>مرحلتك</translation>
    </message>
    <message>
        <source>School</source>
        <translation>الكلية</translation>
    </message>
</context>
<context>
    <name>letterdesk::PacketMaker</name>
    <message>
        <source>Making the packet</source>
        <translation>جارٍ إنشاء الحزمة</translation>
    </message>
    <message>
        <source>The author of “%1” set limits on changing it.</source>
        <translation>وضع صاحب «%1» حدودًا لتغييره.</translation>
    </message>
    <message>
        <source>Use it if it is your own document or you are allowed to. The packet adds a page number to its margin; the file itself stays as it is.</source>
        <translation>يمكن استعماله إن كان مستندًا لك أو كان مسموحًا لك به. تضيف الحزمة رقم صفحة إلى هامشه؛ ويبقى الملف نفسه كما هو.</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>استعماله</translation>
    </message>
    <message>
        <source>Leave It Out</source>
        <translation>عدم إدراجه</translation>
    </message>
    <message>
        <source>Decide Later</source>
        <translation>التحديد لاحقًا</translation>
    </message>
    <message>
        <source>That password did not open “%1”. Try again.</source>
        <translation>كلمة المرور هذه لم تفتح «%1». يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. The packet needs it once; it is not stored.</source>
        <translation>الملف «%1» مقفل بكلمة مرور. تحتاج إليها الحزمة مرة واحدة؛ ولا تُحفظ.</translation>
    </message>
</context>
<context>
    <name>letterdesk::PacketPane</name>
    <message>
        <source>What to look at before giving the packet</source>
        <translation>ما يُراجَع قبل تسليم الحزمة</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>صفحات أصغر</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>صفحات أكبر</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>No packet yet</source>
        <translation>لا حزمة بعد</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>تحديد…</translation>
    </message>
    <message>
        <source>Enter the Password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Save the Packet</source>
        <translation>حفظ الحزمة</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <translation>الملف «%1» موجود من قبل.</translation>
    </message>
    <message>
        <source>Replacing it cannot be undone.</source>
        <translation>لا تراجع عن استبداله.</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Saving the packet</source>
        <translation>جارٍ حفظ الحزمة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>The packet went to the printer.</source>
        <translation>أُرسلت الحزمة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>جارٍ تحضير المعاينة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>page and how many there are, where there is little room</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>My Details…</source>
        <translation>بياناتي…</translation>
    </message>
</context>
<context>
    <name>letterdesk::PageView</name>
    <message>
        <source>Pages of the packet</source>
        <translation>صفحات الحزمة</translation>
    </message>
</context>
<context>
    <name>letterdesk::PeopleBulkSheet</name>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>إزالة وسوم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Keep in touch every … days</source>
        <translation>التواصل كل … يومًا</translation>
    </message>
    <message>
        <source>Last day there</source>
        <translation>آخر يوم هناك</translation>
    </message>
    <message>
        <source>My own feeling about asking</source>
        <translation>شعوري الخاص تجاه الطلب</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>لم يُختر أي شخص</numerusform>
            <numerusform>شخص واحد مختار</numerusform>
            <numerusform>شخصان مختاران</numerusform>
            <numerusform>%Ln أشخاص مختارين</numerusform>
            <numerusform>%Ln شخصًا مختارًا</numerusform>
            <numerusform>%Ln شخص مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n People</source>
        <translation>
            <numerusform>تغيير %Ln شخص</numerusform>
            <numerusform>تغيير شخص واحد</numerusform>
            <numerusform>تغيير شخصين</numerusform>
            <numerusform>تغيير %Ln أشخاص</numerusform>
            <numerusform>تغيير %Ln شخصًا</numerusform>
            <numerusform>تغيير %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing people</source>
        <translation>جارٍ تغيير الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n people were changed.</source>
        <translation>
            <numerusform>لم يتغير أي شخص.</numerusform>
            <numerusform>تغيّر شخص واحد.</numerusform>
            <numerusform>تغيّر شخصان.</numerusform>
            <numerusform>تغيّر %Ln أشخاص.</numerusform>
            <numerusform>تغيّر %Ln شخصًا.</numerusform>
            <numerusform>تغيّر %Ln شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::PeopleField</name>
    <message>
        <source>Take %1 out</source>
        <translation>إخراج %1</translation>
    </message>
</context>
<context>
    <name>letterdesk::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Filter by name or organization</source>
        <translation>تصفية بالاسم أو الجهة</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>لا أشخاص بعد</translation>
    </message>
    <message>
        <source>Add someone who has seen you work, even if you are not sure you will ask.</source>
        <translation>يُرجى إضافة شخص رأى عملك، حتى إن لم يكن الطلب منه مؤكدًا.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted, with everything about them.</source>
        <translation>
            <numerusform>لم يُحذف أي شخص.</numerusform>
            <numerusform>حُذف شخص واحد، مع كل ما يتعلق به.</numerusform>
            <numerusform>حُذف شخصان، مع كل ما يتعلق بهما.</numerusform>
            <numerusform>حُذف %Ln أشخاص، مع كل ما يتعلق بهم.</numerusform>
            <numerusform>حُذف %Ln شخصًا، مع كل ما يتعلق بهم.</numerusform>
            <numerusform>حُذف %Ln شخص، مع كل ما يتعلق بهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n record(s) about them were deleted.</source>
        <translation>
            <numerusform>تم حذف %1، دون سجلات مرتبطة.</numerusform>
            <numerusform>تم حذف %1 مع سجل واحد مرتبط.</numerusform>
            <numerusform>تم حذف %1 مع سجلين مرتبطين.</numerusform>
            <numerusform>تم حذف %1 مع %Ln سجلات مرتبطة.</numerusform>
            <numerusform>تم حذف %1 مع %Ln سجلًا مرتبطًا.</numerusform>
            <numerusform>تم حذف %1 مع %Ln سجل مرتبط.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>New Request to This Person</source>
        <translation>طلب جديد إلى هذا الشخص</translation>
    </message>
    <message>
        <source>Log Something</source>
        <translation>تسجيل تفاعل</translation>
    </message>
    <message>
        <source>Write Down a Moment</source>
        <translation>تدوين موقف</translation>
    </message>
    <message>
        <source>Copy Mail Address</source>
        <translation>نسخ عنوان البريد</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>نُسخ «%1».</translation>
    </message>
    <message>
        <source>Write Mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
</context>
<context>
    <name>letterdesk::PeopleTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر تفاعل</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>letterdesk::PersonForm</name>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>د.</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>MD, PhD</source>
        <translation>MD, PhD</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Associate Professor of Medicine</source>
        <translation>أستاذ مشارك في الطب</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Spelling checked</source>
        <translation>تم فحص الإملاء</translation>
    </message>
    <message>
        <source>You checked the spelling of the name</source>
        <translation>تحققت من إملاء الاسم</translation>
    </message>
</context>
<context>
    <name>letterdesk::PersonPicker</name>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Somebody I entered</source>
        <translation>شخص أدخلته من قبل</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Name or organization</source>
        <translation>الاسم أو الجهة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type a part of the name</source>
        <translation>
            <numerusform>ولا أحد غيرهم: يمكن كتابة جزء من الاسم</numerusform>
            <numerusform>وشخص آخر: يمكن كتابة جزء من الاسم</numerusform>
            <numerusform>وشخصان آخران: يمكن كتابة جزء من الاسم</numerusform>
            <numerusform>و%Ln آخرون: يمكن كتابة جزء من الاسم</numerusform>
            <numerusform>و%Ln آخرون: يمكن كتابة جزء من الاسم</numerusform>
            <numerusform>و%Ln آخرون: يمكن كتابة جزء من الاسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody by that name.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>A family name is needed.</source>
        <translation>اسم العائلة مطلوب.</translation>
    </message>
</context>
<context>
    <name>letterdesk::PersonSection</name>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
</context>
<context>
    <name>letterdesk::PersonSheet</name>
    <message>
        <source>The chosen person</source>
        <translation>الشخص المختار</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل التفاعلات</translation>
    </message>
    <message>
        <source>Experiences together</source>
        <translation>الخبرات المشتركة</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>التحفظات</translation>
    </message>
    <message>
        <source>Never printed, never part of a packet.</source>
        <translation>لا تُطبع أبدًا، ولا تدخل في أي حزمة.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Open Request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Plan the Ask</source>
        <translation>التخطيط للطلب</translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramCommands</name>
    <message>
        <source>Report a Problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>This tells about the program and this computer, and nothing about your records: no names, no paths. Copy it, add what you did and what happened, and send it to whoever helps you.</source>
        <translation>هذا وصف للبرنامج ولهذا الحاسوب، دون شيء من سجلاتك: لا أسماء ولا مسارات. يُرجى نسخه، وإضافة ما فعلته وما حدث، ثم إرساله إلى من يساعدك.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramDetails</name>
    <message>
        <source>None of its own: it asks for what the application asks for.</source>
        <translation>لا خانات خاصة به: يطلب ما يطلبه التقديم.</translation>
    </message>
    <message>
        <source>Delete This Program</source>
        <translation>حذف هذا البرنامج</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Slots of this program</source>
        <translation>خانات هذا البرنامج</translation>
    </message>
    <message>
        <source>A program needs a name.</source>
        <translation>اسم البرنامج مطلوب.</translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>Letters at most</source>
        <translation>أقصى عدد للخطابات</translation>
    </message>
    <message>
        <source>Months old at most</source>
        <translation>أقصى عمر بالأشهر</translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramTableModel</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخطابات</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Months old</source>
        <translation>العمر بالأشهر</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>A program needs a name.</source>
        <translation>اسم البرنامج مطلوب.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <comment>%1 what was typed, %2 an example date</comment>
        <translation>القيمة «%1» ليست تاريخًا. يُكتب هكذا: %2.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramsBulk</name>
    <message>
        <source>Letters due</source>
        <translation>موعد الخطابات</translation>
    </message>
    <message>
        <source>Letters at most</source>
        <translation>أقصى عدد للخطابات</translation>
    </message>
    <message>
        <source>Months old at most</source>
        <translation>أقصى عمر بالأشهر</translation>
    </message>
    <message numerus="yes">
        <source>%n programs chosen</source>
        <translation>
            <numerusform>لم يُختر أي برنامج</numerusform>
            <numerusform>برنامج واحد مختار</numerusform>
            <numerusform>برنامجان مختاران</numerusform>
            <numerusform>%Ln برامج مختارة</numerusform>
            <numerusform>%Ln برنامجًا مختارًا</numerusform>
            <numerusform>%Ln برنامج مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Programs</source>
        <translation>
            <numerusform>تغيير %Ln برنامج</numerusform>
            <numerusform>تغيير برنامج واحد</numerusform>
            <numerusform>تغيير برنامجين</numerusform>
            <numerusform>تغيير %Ln برامج</numerusform>
            <numerusform>تغيير %Ln برنامجًا</numerusform>
            <numerusform>تغيير %Ln برنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Programs</source>
        <translation>
            <numerusform>حذف %Ln برنامج</numerusform>
            <numerusform>حذف برنامج واحد</numerusform>
            <numerusform>حذف برنامجين</numerusform>
            <numerusform>حذف %Ln برامج</numerusform>
            <numerusform>حذف %Ln برنامجًا</numerusform>
            <numerusform>حذف %Ln برنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing programs</source>
        <translation>جارٍ تغيير البرامج</translation>
    </message>
    <message numerus="yes">
        <source>%n programs were changed.</source>
        <translation>
            <numerusform>لم يتغير أي برنامج.</numerusform>
            <numerusform>تغيّر برنامج واحد.</numerusform>
            <numerusform>تغيّر برنامجان.</numerusform>
            <numerusform>تغيّرت %Ln برامج.</numerusform>
            <numerusform>تغيّر %Ln برنامجًا.</numerusform>
            <numerusform>تغيّر %Ln برنامج.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramsDialog</name>
    <message>
        <source>Harbor General, Port Ellery</source>
        <translation>Harbor General, Port Ellery</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Add programs</source>
        <translation>إضافة برامج</translation>
    </message>
    <message>
        <source>One program a line: its name, then a comma and its city. Two columns pasted from a spreadsheet work as well.</source>
        <translation>برنامج في كل سطر: اسمه، ثم فاصلة، ثم مدينته. ويصلح أيضًا لصق عمودين من جدول بيانات.</translation>
    </message>
    <message>
        <source>Add Programs</source>
        <translation>إضافة البرامج</translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>لا شيء للإضافة بعد.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n programs. The first is %1.</source>
        <translation>
            <numerusform>لا برامج: %1.</numerusform>
            <numerusform>برنامج واحد: %1.</numerusform>
            <numerusform>برنامجان. أولهما %1.</numerusform>
            <numerusform>%Ln برامج. أولها %1.</numerusform>
            <numerusform>%Ln برنامجًا. أولها %1.</numerusform>
            <numerusform>%Ln برنامج. أولها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one program.</source>
        <translation>يُرجى كتابة برنامج واحد على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n programs were added.</source>
        <translation>
            <numerusform>لم يُضف أي برنامج.</numerusform>
            <numerusform>أُضيف برنامج واحد.</numerusform>
            <numerusform>أُضيف برنامجان.</numerusform>
            <numerusform>أُضيفت %Ln برامج.</numerusform>
            <numerusform>أُضيف %Ln برنامجًا.</numerusform>
            <numerusform>أُضيف %Ln برنامج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>لم يكن أي منها موجودًا.</numerusform>
            <numerusform>واحد منها كان موجودًا من قبل.</numerusform>
            <numerusform>اثنان منها كانا موجودين من قبل.</numerusform>
            <numerusform>كانت %Ln منها موجودة من قبل.</numerusform>
            <numerusform>كان %Ln منها موجودًا من قبل.</numerusform>
            <numerusform>كان %Ln منها موجودًا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: %n programs were there already.</source>
        <translation>
            <numerusform>لم يُضف شيء.</numerusform>
            <numerusform>لم يُضف شيء: البرنامج موجود من قبل.</numerusform>
            <numerusform>لم يُضف شيء: البرنامجان موجودان من قبل.</numerusform>
            <numerusform>لم يُضف شيء: توجد %Ln برامج من قبل.</numerusform>
            <numerusform>لم يُضف شيء: يوجد %Ln برنامجًا من قبل.</numerusform>
            <numerusform>لم يُضف شيء: يوجد %Ln برنامج من قبل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::ProgramsSection</name>
    <message>
        <source>No programs yet. Add them one by one, or paste a list.</source>
        <translation>لا برامج بعد. يمكن إضافتها واحدًا واحدًا، أو لصق قائمة.</translation>
    </message>
    <message>
        <source>Add a Program</source>
        <translation>إضافة برنامج</translation>
    </message>
    <message>
        <source>Paste a List…</source>
        <translation>لصق قائمة…</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Filter by name or city</source>
        <translation>تصفية بالاسم أو المدينة</translation>
    </message>
    <message>
        <source>Delete Programs</source>
        <translation>حذف البرامج</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n programs were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي برنامج.</numerusform>
            <numerusform>حُذف برنامج واحد.</numerusform>
            <numerusform>حُذف برنامجان.</numerusform>
            <numerusform>حُذفت %Ln برامج.</numerusform>
            <numerusform>حُذف %Ln برنامجًا.</numerusform>
            <numerusform>حُذف %Ln برنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
</context>
<context>
    <name>letterdesk::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>letterdesk::RecordPage</name>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
</context>
<context>
    <name>letterdesk::RecordSection</name>
    <message>
        <source>Show More</source>
        <translation>إظهار المزيد</translation>
    </message>
</context>
<context>
    <name>letterdesk::RecordTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and its value, for screen readers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>letterdesk::RelationshipBody</name>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>آخر يوم يسبق أول يوم.</translation>
    </message>
</context>
<context>
    <name>letterdesk::RelationshipForm</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Saw me at work</source>
        <translation>مشاهدة عملي</translation>
    </message>
    <message>
        <source>Best feedback</source>
        <translation>أفضل تغذية راجعة</translation>
    </message>
    <message>
        <source>Hours together</source>
        <translation>ساعات العمل معًا</translation>
    </message>
    <message>
        <source>Weeks together</source>
        <translation>أسابيع العمل معًا</translation>
    </message>
    <message>
        <source>Months of weekly contact</source>
        <translation>أشهر التواصل الأسبوعي</translation>
    </message>
    <message>
        <source>Still met regularly</source>
        <translation>ما زالت اللقاءات منتظمة</translation>
    </message>
    <message>
        <source>Meets on</source>
        <translation>أيام اللقاء</translation>
    </message>
    <message>
        <source>No example comes to mind</source>
        <translation>لا يخطر موقف بالبال</translation>
    </message>
    <message>
        <source>You thought about it, and found none</source>
        <translation>فكرت في الأمر، ولم يحضرك أي موقف</translation>
    </message>
</context>
<context>
    <name>letterdesk::RelationshipsSection</name>
    <message>
        <source>Not linked to an experience</source>
        <translation>غير مرتبط بخبرة</translation>
    </message>
    <message>
        <source>Say where this person saw you at work: it decides which letters they can write.</source>
        <translation>يُرجى ذكر المكان الذي رأى فيه هذا الشخص عملك: فهو يحدد الخطابات التي يمكنه كتابتها.</translation>
    </message>
    <message>
        <source>Add Experience</source>
        <translation>إضافة خبرة</translation>
    </message>
    <message>
        <source>Remove this experience together</source>
        <translation>إزالة هذه الخبرة المشتركة</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Add who saw you at work here.</source>
        <translation>يُرجى إضافة من رأى عملك هنا.</translation>
    </message>
    <message>
        <source>Add a Person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Take this person out of the experience</source>
        <translation>إخراج هذا الشخص من الخبرة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
    <message>
        <source>Who saw you at work here?</source>
        <translation>مَن رأى عملك هنا؟</translation>
    </message>
    <message>
        <source>Add Person</source>
        <translation>إضافة شخص</translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestBulkSheet</name>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>مطلوب بحلول</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>يوم الطلب</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>تاريخ الشكر</translation>
    </message>
    <message>
        <source>Told the outcome on</source>
        <translation>تاريخ الإبلاغ بالنتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n requests chosen</source>
        <translation>
            <numerusform>لم تُختر أي طلبات</numerusform>
            <numerusform>طلب واحد مختار</numerusform>
            <numerusform>طلبان مختاران</numerusform>
            <numerusform>%Ln طلبات مختارة</numerusform>
            <numerusform>%Ln طلبًا مختارًا</numerusform>
            <numerusform>%Ln طلب مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Requests</source>
        <translation>
            <numerusform>تغيير %Ln طلب</numerusform>
            <numerusform>تغيير طلب واحد</numerusform>
            <numerusform>تغيير طلبين</numerusform>
            <numerusform>تغيير %Ln طلبات</numerusform>
            <numerusform>تغيير %Ln طلبًا</numerusform>
            <numerusform>تغيير %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing requests</source>
        <translation>جارٍ تغيير الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were changed.</source>
        <translation>
            <numerusform>لم يتغير أي طلب.</numerusform>
            <numerusform>تغيّر طلب واحد.</numerusform>
            <numerusform>تغيّر طلبان.</numerusform>
            <numerusform>تغيّرت %Ln طلبات.</numerusform>
            <numerusform>تغيّر %Ln طلبًا.</numerusform>
            <numerusform>تغيّر %Ln طلب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestForm</name>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>مطلوب بحلول</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>يوم الطلب</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>طُلب في</translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation>وسيلة الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Packet given on</source>
        <translation>تاريخ تسليم الحزمة</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>تاريخ الشكر</translation>
    </message>
    <message>
        <source>Told the outcome on</source>
        <translation>تاريخ الإبلاغ بالنتيجة</translation>
    </message>
    <message>
        <source>Language of the packet</source>
        <translation>لغة الحزمة</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>في الاحتياط</translation>
    </message>
    <message>
        <source>In case another writer drops out</source>
        <translation>إن انسحب كاتب آخر</translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestSection</name>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestSheet</name>
    <message>
        <source>The chosen request</source>
        <translation>الطلب المختار</translation>
    </message>
    <message>
        <source>Sides of the sheet</source>
        <translation>أوجه البطاقة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>The packet is in “%1”.</source>
        <translation>الحزمة في «%1».</translation>
    </message>
    <message>
        <source>Mark as Given</source>
        <translation>تسجيل التسليم</translation>
    </message>
    <message>
        <source>Mark Packet as Given</source>
        <translation>تسجيل تسليم الحزمة</translation>
    </message>
    <message>
        <source>Somebody Else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Where the letter goes</source>
        <translation>وجهة الخطاب</translation>
    </message>
    <message>
        <source>Documents in the packet</source>
        <translation>مستندات الحزمة</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>كاتب الخطاب</translation>
    </message>
    <message>
        <source>Record Answer</source>
        <translation>تسجيل الرد</translation>
    </message>
    <message>
        <source>Who is asked?</source>
        <translation>ممّن يُطلب الخطاب؟</translation>
    </message>
    <message>
        <source>The request goes to this person instead.</source>
        <translation>يذهب الطلب إلى هذا الشخص بدلًا من السابق.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestTableModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Please by</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>آخر خطوة</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>letterdesk::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>New Request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>No letters asked for yet</source>
        <translation>لم تُطلب خطابات بعد</translation>
    </message>
    <message>
        <source>Start with somebody who has seen you work. You can fill in the rest later.</source>
        <translation>الأفضل البدء بمن رأى عملك. ويمكن إكمال الباقي لاحقًا.</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>المفتوحة فقط</translation>
    </message>
    <message>
        <source>Hide requests that are closed, declined or withdrawn</source>
        <translation>إخفاء الطلبات المغلقة أو المعتذَر عنها أو المسحوبة</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>One request is one ask of one person.</source>
        <translation>كل طلب يوجَّه مرة واحدة إلى شخص واحد.</translation>
    </message>
    <message>
        <source>Add Request</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message>
        <source>The request to %1 was deleted.</source>
        <translation>حُذف الطلب الموجَّه إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي طلب.</numerusform>
            <numerusform>حُذف طلب واحد.</numerusform>
            <numerusform>حُذف طلبان.</numerusform>
            <numerusform>حُذفت %Ln طلبات.</numerusform>
            <numerusform>حُذف %Ln طلبًا.</numerusform>
            <numerusform>حُذف %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words, or is:asked due&lt;14d</source>
        <translation>تصفية بالكلمات، أو is:asked due&lt;14d</translation>
    </message>
</context>
<context>
    <name>letterdesk::SavedSearchDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Change the saved search</source>
        <translation>تغيير البحث المحفوظ</translation>
    </message>
    <message>
        <source>It stands below the pages on the left and travels with the file.</source>
        <translation>يظهر أسفل الصفحات في الشريط الجانبي، وينتقل مع الملف.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>يُرجى تسميته.</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>يُرجى كتابة ما يُبحث عنه.</translation>
    </message>
</context>
<context>
    <name>letterdesk::SavedSearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>حُذف البحث «%1».</translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>بحث شامل</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>بحث شامل (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchBuilder</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>وصل الخطاب</translation>
    </message>
    <message>
        <source>Issued, not received</source>
        <translation>صدر ولم يصل</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>مطلوب إصداره</translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation>بانتظار الخطاب</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرّض للتأخر</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>Thanks due</source>
        <translation>بانتظار الشكر</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>في الاحتياط</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>غير مؤهل</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>لم يُطلب منه قط</translation>
    </message>
    <message>
        <source>Has an example</source>
        <translation>له موقف مسجَّل</translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>تكوين بحث</translation>
    </message>
    <message>
        <source>What you choose is written as a search, which you can also type.</source>
        <translation>ما يُختار يُكتب في صورة بحث، ويمكن أيضًا كتابته مباشرة.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>قبل اليوم</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>خلال أسبوعين</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>خلال شهر</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>خلال ثلاثة أشهر</translation>
    </message>
    <message>
        <source>The search as it is written</source>
        <translation>البحث كما يُكتب</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>يُكتب هكذا: %1</translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchCommands</name>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message numerus="yes">
        <source>More than %n found; the first are shown</source>
        <translation>
            <numerusform>أكثر مما عُرض؛ المعروض أولها</numerusform>
            <numerusform>أكثر من نتيجة واحدة؛ المعروض أولها</numerusform>
            <numerusform>أكثر من نتيجتين؛ المعروض أولها</numerusform>
            <numerusform>أكثر من %Ln نتائج؛ المعروض أولها</numerusform>
            <numerusform>أكثر من %Ln نتيجة؛ المعروض أولها</numerusform>
            <numerusform>أكثر من %Ln نتيجة؛ المعروض أولها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try fewer words.</source>
        <translation>لا نتائج لـ «%1». قد تفيد كلمات أقل.</translation>
    </message>
    <message>
        <source>Searched for last</source>
        <translation>آخر عمليات البحث</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل شيء</translation>
    </message>
</context>
<context>
    <name>letterdesk::SearchRun</name>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>letterdesk::SeasonDateCard</name>
    <message>
        <source>estimate</source>
        <translation>تقديري</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>إزالة هذا الموعد</translation>
    </message>
    <message>
        <source>Say what happens on this day, or remove the date.</source>
        <translation>يُرجى ذكر ما يحدث في هذا اليوم، أو إزالة الموعد.</translation>
    </message>
</context>
<context>
    <name>letterdesk::SeasonDateForm</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>An estimate, not confirmed</source>
        <translation>تقديري، غير مؤكد</translation>
    </message>
</context>
<context>
    <name>letterdesk::SessionNote</name>
    <message>
        <source>Letterdesk ended without closing “%1”. Everything that was saved is there; it was checked: all is well. Only what stood in a field that was not left yet may be missing.</source>
        <translation>انتهى Letterdesk دون إغلاق «%1». كل ما حُفظ موجود، وقد فُحص: كل شيء سليم. قد ينقص فقط ما كان في حقل لم يُغادَر بعد.</translation>
    </message>
    <message>
        <source>Letterdesk ended without closing “%1”, and its check found damage. Restore a backup; the damaged file is kept beside it.</source>
        <translation>انتهى Letterdesk دون إغلاق «%1»، وكشف الفحص تلفًا. يُرجى استعادة نسخة احتياطية؛ ويُحفظ الملف التالف بجوارها.</translation>
    </message>
    <message>
        <source>Restore From Backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Letterdesk ended without closing “%1”. Everything that was saved should be there, but it could not be checked now. “Check My Records” looks again.</source>
        <translation>انتهى Letterdesk دون إغلاق «%1». يُفترض أن كل ما حُفظ موجود، لكن تعذّر فحصه الآن. يُعاد الفحص بالأمر «فحص سجلاتي».</translation>
    </message>
</context>
<context>
    <name>letterdesk::SettingDelegate</name>
    <message>
        <source>Value of %1</source>
        <comment>%1 the name of a setting</comment>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>“%1” was not taken.</source>
        <comment>%1 what was typed</comment>
        <translation>لم تُقبل القيمة «%1».</translation>
    </message>
</context>
<context>
    <name>letterdesk::SettingsDialog</name>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>صفوف القوائم</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− change it anywhere.</source>
        <translation>يتغير في أي مكان بالمفاتيح Ctrl++ وCtrl+−.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window is built anew in it, on the same file and page. Dates and numbers follow.</source>
        <translation>تُبنى النافذة من جديد بهذه اللغة، على الملف والصفحة نفسيهما. وتتبعها التواريخ والأرقام.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>أول أيام الأسبوع</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>For packets and everything else that is printed.</source>
        <translation>للحزم وكل ما يُطبع سواها.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>الم&amp;نطقة</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;All Settings</source>
        <translation>&amp;كل الإعدادات</translation>
    </message>
    <message>
        <source>Everything counts at once, on this computer.</source>
        <translation>كل شيء يسري فورًا، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>letterdesk::SettingsModel</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ذاكرة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>عدد صحيح من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Parts with “|” between them.</source>
        <translation>أجزاء تفصل بينها العلامة «|».</translation>
    </message>
    <message>
        <source>The window keeps this by itself. It can be reset, not typed.</source>
        <translation>تحفظه النافذة من تلقاء نفسها. يمكن إعادة ضبطه، لا كتابته.</translation>
    </message>
</context>
<context>
    <name>letterdesk::SettingsTable</name>
    <message>
        <source>Reset to Default</source>
        <translation>إعادة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Filter the settings</source>
        <translation>تصفية الإعدادات</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
</context>
<context>
    <name>letterdesk::SlotCard</name>
    <message>
        <source>Move this slot up</source>
        <translation>نقل هذه الخانة إلى أعلى</translation>
    </message>
    <message>
        <source>Move this slot down</source>
        <translation>نقل هذه الخانة إلى أسفل</translation>
    </message>
    <message>
        <source>Remove this slot</source>
        <translation>إزالة هذه الخانة</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s): %1</source>
        <translation>
            <numerusform>بلا خطابات: %1</numerusform>
            <numerusform>خطاب واحد: %1</numerusform>
            <numerusform>خطابان: %1</numerusform>
            <numerusform>%Ln خطابات: %1</numerusform>
            <numerusform>%Ln خطابًا: %1</numerusform>
            <numerusform>%Ln خطاب: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letterdesk::SlotForm</name>
    <message>
        <source>Who writes</source>
        <translation>مَن يكتب</translation>
    </message>
    <message>
        <source>How firmly</source>
        <translation>درجة الإلزام</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Form asked for</source>
        <translation>الاستمارة المطلوبة</translation>
    </message>
    <message>
        <source>IM SEL</source>
        <translation>IM SEL</translation>
    </message>
    <message>
        <source>Where this is said</source>
        <translation>أين ذُكر هذا</translation>
    </message>
</context>
<context>
    <name>letterdesk::SlotsSection</name>
    <message>
        <source>Add a Slot</source>
        <translation>إضافة خانة</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Remove Slot</source>
        <translation>إزالة خانة</translation>
    </message>
    <message>
        <source>The slot was removed.</source>
        <translation>أُزيلت الخانة.</translation>
    </message>
    <message>
        <source>Move Slot</source>
        <translation>نقل خانة</translation>
    </message>
    <message>
        <source>Add Slot</source>
        <translation>إضافة خانة</translation>
    </message>
</context>
<context>
    <name>letterdesk::StartPanel</name>
    <message>
        <source>Used last</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Good letters start early</source>
        <translation>الخطابات الجيدة تبدأ مبكرًا</translation>
    </message>
    <message>
        <source>Letterdesk keeps who you want to ask, what they saw of you, and what each writer needs.</source>
        <translation>يحفظ Letterdesk مَن سيُطلب منهم، وما رأوه منك، وما يحتاج إليه كل كاتب.</translation>
    </message>
    <message>
        <source>Start Empty</source>
        <translation>بداية فارغة</translation>
    </message>
    <message>
        <source>Open or Restore…</source>
        <translation>فتح أو استعادة…</translation>
    </message>
    <message>
        <source>&amp;Open a Workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>&amp;Restore From a Backup…</source>
        <translation>ا&amp;ستعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Look Around in the Sample</source>
        <translation>جولة في المثال</translation>
    </message>
    <message>
        <source>A file of its own that can be thrown away: nothing you do there touches yours.</source>
        <translation>ملف مستقل يمكن التخلص منه: لا شيء مما يجري فيه يمس ملفك.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>ملفك</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change where your file lies</source>
        <translation>تغيير مكان ملفك</translation>
    </message>
    <message>
        <source>Everything stays in this one file on your computer: nothing to sign up for, nothing is sent. On each day you change something a checked copy goes into a folder of backups beside it; copy the file to another disk now and then.</source>
        <translation>كل شيء يبقى في هذا الملف وحده على حاسوبك: لا تسجيل لحساب، ولا شيء يُرسل. في كل يوم يحدث فيه تغيير تُودَع نسخة مفحوصة في مجلد للنسخ الاحتياطية بجواره؛ ويحسن نسخ الملف إلى قرص آخر بين حين وآخر.</translation>
    </message>
</context>
<context>
    <name>letterdesk::StatusLine</name>
    <message>
        <source>Sample: try anything here, none of it is about you</source>
        <translation>مثال: كل تجربة متاحة هنا، ولا شيء منه عنك</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>آخر نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>No backup yet. The first is made with your first change.</source>
        <translation>لا نسخة احتياطية بعد. تُنشأ الأولى مع أول تغيير لك.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Read only: made by a newer version</source>
        <translation>للقراءة فقط: أُنشئ بإصدار أحدث</translation>
    </message>
    <message>
        <source>Read only: the file or its folder cannot be written</source>
        <translation>للقراءة فقط: تتعذّر كتابة الملف أو مجلده</translation>
    </message>
</context>
<context>
    <name>letterdesk::StepSheet</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>The chosen step</source>
        <translation>الخطوة المختارة</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>ما غيّرته</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مُنفَّذة</translation>
    </message>
    <message>
        <source>Undo Back to Here</source>
        <translation>تراجع حتى هنا</translation>
    </message>
    <message>
        <source>Redo up to Here</source>
        <translation>إعادة حتى هنا</translation>
    </message>
    <message>
        <source>Does this step again, and those before it that were undone.</source>
        <translation>تُعاد هذه الخطوة، وما قبلها من خطوات جرى التراجع عنها.</translation>
    </message>
    <message>
        <source>This is how things stand now.</source>
        <translation>هكذا هي الحال الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %n newer step(s). This one stays.</source>
        <translation>
            <numerusform>لا خطوات أحدث للتراجع عنها. وتبقى هذه.</numerusform>
            <numerusform>تراجع عن خطوة واحدة أحدث. وتبقى هذه.</numerusform>
            <numerusform>تراجع عن خطوتين أحدث. وتبقى هذه.</numerusform>
            <numerusform>تراجع عن %Ln خطوات أحدث. وتبقى هذه.</numerusform>
            <numerusform>تراجع عن %Ln خطوة أحدث. وتبقى هذه.</numerusform>
            <numerusform>تراجع عن %Ln خطوة أحدث. وتبقى هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>And more that is not listed here.</source>
        <translation>وغير ذلك مما لم يُذكر هنا.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Restore This Record</source>
        <translation>استعادة هذا السجل</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Makes this record what it was before this step. Other records stay as they are.</source>
        <translation>يعيد هذا السجل إلى ما كان عليه قبل هذه الخطوة. وتبقى السجلات الأخرى كما هي.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>عاد %1 إلى ما كان عليه من قبل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>letterdesk::TableColumns</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>The List’s Own Order</source>
        <translation>ترتيب القائمة نفسها</translation>
    </message>
    <message>
        <source>Columns as They Were</source>
        <translation>الأعمدة الأصلية</translation>
    </message>
</context>
<context>
    <name>letterdesk::TodayPage</name>
    <message>
        <source>To do now</source>
        <translation>للإنجاز الآن</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>The date as the heading of today&apos;s page, without the year</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>Looking what is due</source>
        <translation>جارٍ النظر فيما حان موعده</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>إظهار أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show %n More</source>
        <translation>
            <numerusform>إظهار المزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>لا شيء في انتظارك.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, the most urgent first.</source>
        <translation>
            <numerusform>لا شيء للإنجاز.</numerusform>
            <numerusform>أمر واحد للإنجاز.</numerusform>
            <numerusform>أمران للإنجاز، الأكثر إلحاحًا أولًا.</numerusform>
            <numerusform>%Ln أمور للإنجاز، الأكثر إلحاحًا أولًا.</numerusform>
            <numerusform>%Ln أمرًا للإنجاز، الأكثر إلحاحًا أولًا.</numerusform>
            <numerusform>%Ln أمر للإنجاز، الأكثر إلحاحًا أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء حان موعده</translation>
    </message>
    <message>
        <source>A good day to write one line about what you did, or to think of the next letter.</source>
        <translation>يوم مناسب لكتابة سطر عما فعلته، أو للتفكير في الخطاب التالي.</translation>
    </message>
    <message>
        <source>New Request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Your desk is clear</source>
        <translation>مكتبك خالٍ</translation>
    </message>
    <message>
        <source>Add someone who has seen you work, even if you are not sure you will ask.</source>
        <translation>يُرجى إضافة شخص رأى عملك، حتى إن لم يكن الطلب منه مؤكدًا.</translation>
    </message>
    <message>
        <source>Add a Person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>That was done meanwhile.</source>
        <translation>تم ذلك في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>letterdesk::TodaySheet</name>
    <message>
        <source>The chosen line</source>
        <translation>السطر المختار</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>No dates in the next seven days.</source>
        <translation>لا مواعيد في الأيام السبعة القادمة.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>weekday, day</comment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>letterdesk::TodoRow</name>
    <message>
        <source>Enter: %1</source>
        <comment>%1 the verb of the button</comment>
        <translation>مفتاح Enter: %1</translation>
    </message>
</context>
<context>
    <name>letterdesk::TogetherDialog</name>
    <message>
        <source>Choose an experience</source>
        <translation>اختيار خبرة</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Experience together</source>
        <translation>خبرة مشتركة</translation>
    </message>
    <message>
        <source>Where this person saw you at work.</source>
        <translation>المكان الذي رأى فيه هذا الشخص عملك.</translation>
    </message>
    <message>
        <source>Add Experience</source>
        <translation>إضافة خبرة</translation>
    </message>
    <message>
        <source>Choose where this person saw you at work.</source>
        <translation>يُرجى اختيار المكان الذي رأى فيه هذا الشخص عملك.</translation>
    </message>
    <message>
        <source>Give the experience a name.</source>
        <translation>يُرجى تسمية الخبرة.</translation>
    </message>
</context>
<context>
    <name>letterdesk::TogetherForm</name>
    <message>
        <source>Experience</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسم الخبرة</translation>
    </message>
    <message>
        <source>Internal medicine ward</source>
        <translation>جناح الطب الباطني</translation>
    </message>
</context>
<context>
    <name>letterdesk::WatchedNotes</name>
    <message>
        <source>Watch a File of Notes</source>
        <translation>مراقبة ملف ملاحظات</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.markdown *.text)</source>
        <translation>ملفات نصية (*.txt *.md *.markdown *.text)</translation>
    </message>
    <message>
        <source>“%1” is watched. It is only read, never changed.</source>
        <translation>الملف «%1» تحت المراقبة. يُقرأ فقط، ولا يُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>“%1” is not watched any more. The file stays as it is.</source>
        <translation>توقفت مراقبة «%1». ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>جارٍ قراءة الملاحظات</translation>
    </message>
    <message>
        <source>Notes in “%1” have %2.</source>
        <comment>%2 is: 3 new lines</comment>
        <translation>في ملاحظات «%1» الآن %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new lines</source>
        <translation>
            <numerusform>لا أسطر جديدة</numerusform>
            <numerusform>سطر واحد جديد</numerusform>
            <numerusform>سطران جديدان</numerusform>
            <numerusform>%Ln أسطر جديدة</numerusform>
            <numerusform>%Ln سطرًا جديدًا</numerusform>
            <numerusform>%Ln سطر جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>“%1” is no plain text: it looks like another kind of file.</source>
        <translation>الملف «%1» ليس نصًا عاديًا: يبدو من نوع آخر.</translation>
    </message>
    <message>
        <source>The watched notes were not read. %1 Nothing was changed; they are looked at again when the file changes.</source>
        <translation>لم تُقرأ الملاحظات المراقَبة. %1 لم يتغير شيء؛ وتُعاد قراءتها حين يتغير الملف.</translation>
    </message>
    <message>
        <source>Stop Watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
</context>
<context>
    <name>letterdesk::WorkspaceCare</name>
    <message>
        <source>“%1” is no longer in its folder. What you change now would be lost when the window closes. Put the file back, or open a backup.</source>
        <translation>لم يعد «%1» في مجلده. أي تغيير الآن يضيع عند إغلاق النافذة. يُرجى إعادة الملف إلى مكانه، أو فتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The newest good backup was made %1.</source>
        <translation>تاريخ أحدث نسخة احتياطية سليمة: %1.</translation>
    </message>
    <message>
        <source>There is no good backup of it.</source>
        <translation>لا توجد له نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>“%1” is damaged. %2 What can still be read of the damaged file can be brought into a new one with “letterdesk-cli salvage”.</source>
        <translation>الملف «%1» تالف. %2 ما زال ممكنًا نقل ما يُقرأ من الملف التالف إلى ملف جديد بالأمر «letterdesk-cli salvage».</translation>
    </message>
    <message>
        <source>Restore From Backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive. Have it open on one computer at a time, and keep backups on this one.</source>
        <translation>الملف «%1» على قرص شبكي. يُرجى فتحه على حاسوب واحد في كل مرة، وحفظ نسخ احتياطية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that %2 synchronizes. Have it open on one computer at a time, and close it before you go on elsewhere, or changes can be lost.</source>
        <translation>الملف «%1» في مجلد تزامنه خدمة %2. يُرجى فتحه على حاسوب واحد في كل مرة، وإغلاقه قبل المتابعة على غيره، وإلا فقد تضيع تغييرات.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backed up and checked: “%1”.</source>
        <translation>أُنشئت نسخة احتياطية وفُحصت: «%1».</translation>
    </message>
</context>
<context>
    <name>letterdesk::WorkspaceFiles</name>
    <message>
        <source>Sample</source>
        <translation>المثال</translation>
    </message>
    <message>
        <source>Where to Keep Your Workspace</source>
        <translation>مكان حفظ مساحة عملك</translation>
    </message>
    <message>
        <source>Letterdesk workspaces (*.letterdesk)</source>
        <translation>مساحات عمل Letterdesk (*.letterdesk)</translation>
    </message>
    <message>
        <source>Your workspace is “%1” in %2. A checked copy goes into the folder “%3” on each day you change something; copy it to another disk now and then.</source>
        <translation>مساحة عملك هي «%1» في %2. في كل يوم يحدث فيه تغيير تُودَع نسخة مفحوصة في المجلد «%3»؛ ويحسن نسخها إلى قرص آخر بين حين وآخر.</translation>
    </message>
    <message>
        <source>Open a Workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Letterdesk workspaces (*.letterdesk);;All files (*)</source>
        <translation>مساحات عمل Letterdesk (*.letterdesk);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Restore From Backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Looking at the sample</source>
        <translation>جارٍ استعراض المثال</translation>
    </message>
    <message>
        <source>You changed something in the sample.</source>
        <translation>غيّرت شيئًا في المثال.</translation>
    </message>
    <message>
        <source>A new sample would take its place, and what you entered there would be gone.</source>
        <translation>سيحل مثال جديد محله، ويضيع ما أدخلته هناك.</translation>
    </message>
    <message>
        <source>Open It As It Is</source>
        <translation>فتحه كما هو</translation>
    </message>
    <message>
        <source>Make It Anew</source>
        <translation>إنشاؤه من جديد</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>جارٍ إنشاء المثال</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>the name of the first file</comment>
        <translation>الخطابات</translation>
    </message>
</context>
<context>
    <name>letterdesk::WorkspaceRescue</name>
    <message numerus="yes">
        <source>%n pieces of your data were saved.</source>
        <translation>
            <numerusform>لم يُنقذ أي جزء من بياناتك.</numerusform>
            <numerusform>أُنقذ جزء واحد من بياناتك.</numerusform>
            <numerusform>أُنقذ جزآن من بياناتك.</numerusform>
            <numerusform>أُنقذت %Ln أجزاء من بياناتك.</numerusform>
            <numerusform>أُنقذ %Ln جزءًا من بياناتك.</numerusform>
            <numerusform>أُنقذ %Ln جزء من بياناتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces could not be read.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي جزء.</numerusform>
            <numerusform>تعذّرت قراءة جزء واحد.</numerusform>
            <numerusform>تعذّرت قراءة جزأين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln أجزاء.</numerusform>
            <numerusform>تعذّرت قراءة %Ln جزءًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln جزء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of some lists it is not known how much is missing.</source>
        <translation>بعض القوائم لا يُعرف مقدار الناقص منها.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>لا يُعرف أن شيئًا ناقص.</translation>
    </message>
    <message>
        <source>%1: %2 saved, unknown how many lost</source>
        <comment>%1 a list of the open format</comment>
        <translation>%1: أُنقذ %2، والمفقود غير معروف العدد</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <comment>%1 a list of the open format</comment>
        <translation>%1: أُنقذ %2، وفُقد %3</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>جارٍ البحث عن نسخ احتياطية</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>لا توجد نسخة احتياطية من مساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>There is no backup of “%1”. What can be read of it may be salvaged.</source>
        <translation>لا توجد نسخة احتياطية من «%1». قد يمكن إنقاذ ما يُقرأ منه.</translation>
    </message>
    <message>
        <source>Salvage a Damaged File…</source>
        <translation>إنقاذ ملف تالف…</translation>
    </message>
    <message>
        <source>Restore From Backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>“%1” as it is now is kept beside the backups first, so this can be taken back.</source>
        <translation>يُحفظ «%1» بحاله الآن بجوار النسخ الاحتياطية أولًا، فيمكن الرجوع عن هذا.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Close it there, then restore.</source>
        <translation>الملف «%1» مفتوح في نافذة أخرى. يُرجى إغلاقه هناك، ثم الاستعادة.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>The backup of “%1” is back in place.</source>
        <translation>عادت النسخة الاحتياطية من «%1» إلى مكانها.</translation>
    </message>
    <message>
        <source>Restore From Backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The backup is back in place.</source>
        <translation>عادت النسخة الاحتياطية إلى مكانها.</translation>
    </message>
    <message>
        <source>The backup is back in place. What was there before is kept as “%1”.</source>
        <translation>عادت النسخة الاحتياطية إلى مكانها. وما كان هناك من قبل محفوظ باسم «%1».</translation>
    </message>
    <message>
        <source>Salvage a Damaged File</source>
        <translation>إنقاذ ملف تالف</translation>
    </message>
    <message>
        <source>Letterdesk workspaces (*.letterdesk);;All files (*)</source>
        <translation>مساحات عمل Letterdesk (*.letterdesk);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Close it there, then salvage.</source>
        <translation>الملف «%1» مفتوح في نافذة أخرى. يُرجى إغلاقه هناك، ثم الإنقاذ.</translation>
    </message>
    <message>
        <source>Where to Keep What Can Be Read</source>
        <translation>مكان حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>%1 salvaged</source>
        <comment>a file name</comment>
        <translation>%1 بعد الإنقاذ</translation>
    </message>
    <message>
        <source>Letterdesk workspaces (*.letterdesk)</source>
        <translation>مساحات عمل Letterdesk (*.letterdesk)</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>جارٍ الإنقاذ</translation>
    </message>
    <message>
        <source>What can be read of “%1” is in “%2” now. %3 The damaged file was not changed.</source>
        <translation>ما يمكن قراءته من «%1» موجود الآن في «%2». %3 لم يتغير الملف التالف.</translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>اختيار النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Where to Keep the Restored Workspace</source>
        <translation>مكان حفظ مساحة العمل المستعادة</translation>
    </message>
</context>
</TS>
