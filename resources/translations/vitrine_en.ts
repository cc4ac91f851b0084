<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActiveLinks</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n files copied</source>
        <translation>
            <numerusform>%n file copied</numerusform>
            <numerusform>%n files copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again, with %n other(s) that were moved along.</source>
        <translation>
            <numerusform>Found again, with %n other that was moved along.</numerusform>
            <numerusform>Found again, with %n others that were moved along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n active links to it stop working.</source>
        <translation>
            <numerusform>%n active link to it stops working.</numerusform>
            <numerusform>%n active links to it stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active links to them stop working.</source>
        <translation>
            <numerusform>%n active link to them stops working.</numerusform>
            <numerusform>%n active links to them stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were imported where they lie; these files are your own and stay.</source>
        <translation>
            <numerusform>%n of them was imported where it lies; this file is your own and stays.</numerusform>
            <numerusform>%n of them were imported where they lie; these files are your own and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay for now: a job still works on them.</source>
        <translation>
            <numerusform>%n stays for now: a job still works on it.</numerusform>
            <numerusform>%n stay for now: a job still works on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items for good?</source>
        <translation>
            <numerusform>Delete %n item for good?</numerusform>
            <numerusform>Delete %n items for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n item(s) out of the library?</source>
        <translation>
            <numerusform>Take %n item out of the library?</numerusform>
            <numerusform>Take %n items out of the library?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n item(s)</source>
        <translation>
            <numerusform>Take out %n item</numerusform>
            <numerusform>Take out %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message numerus="yes">
        <source>%n deleted for good.</source>
        <translation>
            <numerusform>%n deleted for good.</numerusform>
            <numerusform>%n deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the library; your own files stay where they are.</source>
        <translation>
            <numerusform>%n taken out of the library; your own file stays where it is.</numerusform>
            <numerusform>%n taken out of the library; your own files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will go by themselves when Vitrine opens next: {reason}</source>
        <translation>
            <numerusform>%n will go by itself when Vitrine opens next: {reason}</numerusform>
            <numerusform>%n will go by themselves when Vitrine opens next: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing file(s) found again.</source>
        <translation>
            <numerusform>%n missing file found again.</numerusform>
            <numerusform>%n missing files found again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n was in the library already.</numerusform>
            <numerusform>%n were in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n image(s) are ready</source>
        <translation>
            <numerusform>%n image is ready</numerusform>
            <numerusform>%n images are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n job failed</numerusform>
            <numerusform>%n jobs failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n job failed.</numerusform>
            <numerusform>%n jobs failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are ready</source>
        <translation>
            <numerusform>%n result is ready</numerusform>
            <numerusform>%n results are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are ready</source>
        <translation>
            <numerusform>%n video is ready</numerusform>
            <numerusform>%n videos are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Organise</name>
    <message numerus="yes">
        <source>%n added to favourites</source>
        <translation>
            <numerusform>%n added to favourites</numerusform>
            <numerusform>%n added to favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to {collection}</source>
        <translation>
            <numerusform>%n added to {collection}</numerusform>
            <numerusform>%n added to {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to trash</source>
        <translation>
            <numerusform>%n moved to trash</numerusform>
            <numerusform>%n moved to trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from favourites</source>
        <translation>
            <numerusform>%n removed from favourites</numerusform>
            <numerusform>%n removed from favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from {collection}</source>
        <translation>
            <numerusform>%n removed from {collection}</numerusform>
            <numerusform>%n removed from {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restored</numerusform>
            <numerusform>%n restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged {tag}</source>
        <translation>
            <numerusform>%n tagged {tag}</numerusform>
            <numerusform>%n tagged {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n changed</source>
        <translation>
            <numerusform>Tags of %n changed</numerusform>
            <numerusform>Tags of %n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken from %n</source>
        <translation>
            <numerusform>{tag} taken from %n</numerusform>
            <numerusform>{tag} taken from %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitSheet</name>
    <message numerus="yes">
        <source>%n job(s) are running.</source>
        <translation>
            <numerusform>%n job is running.</numerusform>
            <numerusform>%n jobs are running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message numerus="yes">
        <source>Copy %n links</source>
        <translation>
            <numerusform>Copy %n link</numerusform>
            <numerusform>Copy %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n links</source>
        <translation>
            <numerusform>Create %n link</numerusform>
            <numerusform>Create %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n links, copied as a list</source>
        <translation>
            <numerusform>%n link, copied as a list</numerusform>
            <numerusform>%n links, copied as a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A simple page with all %n, {place}</source>
        <translation>
            <numerusform>A simple page with all %n, {place}</numerusform>
            <numerusform>A simple page with all %n, {place}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h left</numerusform>
            <numerusform>%n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links copied.</source>
        <translation>
            <numerusform>%n link copied.</numerusform>
            <numerusform>%n links copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page of %n</source>
        <translation>
            <numerusform>Page of %n</numerusform>
            <numerusform>Page of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n items</source>
        <translation>
            <numerusform>Share %n item</numerusform>
            <numerusform>Share %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, page of %n</source>
        <translation>
            <numerusform>{title}, page of %n</numerusform>
            <numerusform>{title}, page of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n results wait here, {size}</source>
        <translation>
            <numerusform>%n result waits here, {size}</numerusform>
            <numerusform>%n results wait here, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message numerus="yes">
        <source>Add %n tags</source>
        <translation>
            <numerusform>Add %n tag</numerusform>
            <numerusform>Add %n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message numerus="yes">
        <source>Deleted items stay here for %n days, in the bucket too, then go for good.</source>
        <translation>
            <numerusform>Deleted items stay here for %n day, in the bucket too, then go for good.</numerusform>
            <numerusform>Deleted items stay here for %n days, in the bucket too, then go for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted items stay here for %n days, then go for good.</source>
        <translation>
            <numerusform>Deleted items stay here for %n day, then go for good.</numerusform>
            <numerusform>Deleted items stay here for %n days, then go for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Vitrine, %n job(s) at work</source>
        <translation>
            <numerusform>Vitrine, %n job at work</numerusform>
            <numerusform>Vitrine, %n jobs at work</numerusform>
        </translation>
    </message>
</context>
</TS>
