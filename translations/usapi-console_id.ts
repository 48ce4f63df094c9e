<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About USAPI Console</source>
        <translation>Tentang USAPI Console</translation>
    </message>
    <message>
        <source>For the people who run the payments of a marketplace: look up invoices, balances and banks through USAPI.</source>
        <translation>Untuk staf yang mengelola pembayaran marketplace: mencari tagihan, saldo, dan bank lewat USAPI.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Perangkat lunak bebas dengan GNU General Public License, versi 3 atau yang lebih baru. Tanpa jaminan apa pun.</translation>
    </message>
    <message>
        <source>Running on Qt %1</source>
        <translation>Berjalan dengan Qt %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
</context>
<context>
    <name>AbsenceView</name>
    <message>
        <source>Its turn has not come yet</source>
        <translation>Belum gilirannya</translation>
    </message>
    <message>
        <source>Six are asked at a time.</source>
        <translation>Enam tagihan ditanyakan sekaligus.</translation>
    </message>
    <message>
        <source>Being asked for now</source>
        <translation>Sedang ditanyakan</translation>
    </message>
    <message>
        <source>USAPI knows no such invoice or waybill</source>
        <translation>USAPI tidak mengenal tagihan atau resi ini</translation>
    </message>
    <message>
        <source>Compare it with the original, letter by letter: 0 and O, 1 and l. Make sure that this is the right environment; each knows only its own invoices.</source>
        <translation>Cocokkan dengan aslinya huruf demi huruf: 0 dan O, 1 dan l. Pastikan lingkungannya benar; tiap lingkungan hanya mengenal tagihannya sendiri.</translation>
    </message>
    <message>
        <source>This desk does not know this store invoice</source>
        <translation>Komputer ini tidak mengenal nomor tagihan toko ini</translation>
    </message>
    <message>
        <source>USAPI cannot search store invoices (INV/…), and this desk&apos;s own records do not know this one. Ask the buyer for the invoice id or the waybill number.</source>
        <translation>USAPI tidak dapat mencari nomor tagihan toko (INV/…), dan catatan di komputer ini tidak mengenal nomor ini. Mintalah ID tagihan atau nomor resi kepada pembeli.</translation>
    </message>
    <message>
        <source>Stopped before its turn came</source>
        <translation>Dihentikan sebelum gilirannya</translation>
    </message>
    <message>
        <source>It was not asked for. Ask for it now if you need it.</source>
        <translation>Belum ditanyakan. Tanyakan sekarang bila perlu.</translation>
    </message>
    <message>
        <source>The server&apos;s own words:</source>
        <translation>Jawaban asli server:</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>T&amp;anyakan lagi</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Ditanyakan %1</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>Akun baru</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nama pen&amp;gguna</translation>
    </message>
    <message>
        <source>The USAPI login, as it signs in.</source>
        <translation>Login USAPI, seperti saat masuk.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>What people call it here; may be empty.</source>
        <translation>Sebutannya di sini; boleh kosong.</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Dipakai untuk</translation>
    </message>
    <message>
        <source>&amp;Watch its balance</source>
        <translation>Pantau sal&amp;donya</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Kata sand&amp;i</translation>
    </message>
    <message>
        <source>One is kept in the keychain. It is never shown; what you type here replaces it.</source>
        <translation>Sudah ada di penyimpan kata sandi dan tidak pernah ditampilkan; yang Anda ketik di sini menggantikannya.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain. It is never shown again.</source>
        <translation>Disimpan di penyimpan kata sandi komputer ini. Tidak pernah ditampilkan lagi.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Tersimpan di penyimpan kata sandi</translation>
    </message>
    <message>
        <source>Checkouts at the counter are made in the buyer&apos;s name.</source>
        <translation>Checkout di kasir dibuat atas nama pembeli ini.</translation>
    </message>
    <message>
        <source>&amp;Buyer at the counter</source>
        <translation>Pembe&amp;li di kasir</translation>
    </message>
    <message>
        <source>Add &amp;it</source>
        <translation>Tam&amp;bahkan</translation>
    </message>
    <message>
        <source>Save &amp;it</source>
        <translation>Si&amp;mpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Remove the account %1 from this desk?</source>
        <translation>Hapus akun %1 dari komputer ini?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Dipakai untuk</translation>
    </message>
    <message>
        <source>Its password is deleted from this computer&apos;s keychain. At USAPI nothing changes, and what was done with it stays in the journal.</source>
        <translation>Kata sandinya dihapus dari penyimpan kata sandi komputer ini. Di USAPI tidak ada yang berubah, dan yang sudah dilakukan dengannya tetap ada di jurnal.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Further accounts</source>
        <translation>Akun lain</translation>
    </message>
    <message>
        <source>USAPI logins that this desk may use beside your own, in this environment.</source>
        <translation>Login USAPI yang boleh dipakai komputer ini selain milik Anda, di lingkungan ini.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ub&amp;ah…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ha&amp;pus…</translation>
    </message>
    <message>
        <source>A&amp;dd an account…</source>
        <translation>Tambah ak&amp;un…</translation>
    </message>
    <message>
        <source>None yet. The desk works with whoever is signed in.</source>
        <translation>Belum ada. Komputer ini bekerja dengan akun yang sedang masuk.</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts and secrets</source>
        <translation>Akun dan rahasia</translation>
    </message>
    <message>
        <source>What this computer&apos;s keychain holds for this desk.</source>
        <translation>Isi penyimpan kata sandi komputer ini.</translation>
    </message>
    <message>
        <source>A maker or an administrator can change this.</source>
        <translation>Pembuat atau administrator dapat mengubah ini.</translation>
    </message>
    <message>
        <source>How hard the payout secret is hashed</source>
        <translation>Seberapa kuat rahasia pencairan diacak</translation>
    </message>
    <message>
        <source>argon2id, %1 to %2. Change it only when the owners of USAPI ask for it.</source>
        <translation>argon2id, %1 sampai %2. Ubah hanya bila pemilik USAPI memintanya.</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>Mem&amp;ori</translation>
    </message>
    <message>
        <source>Taken for half a second with each payout; %1 MiB to %2 MiB.</source>
        <translation>Dipakai setengah detik tiap pencairan; %1 MiB sampai %2 MiB.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Putaran</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Di halaman</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>Di daftar dan kolom isian</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Entries: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <translation>%1, sedang dibaca…</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Jurnal sedang dibaca…</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Tidak ada yang cocok dengan saringan ini</translation>
    </message>
    <message>
        <source>Widen the days, or clear the filters.</source>
        <translation>Perluas rentang harinya, atau hapus saringan.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet</source>
        <translation>Belum ada yang dicatat</translation>
    </message>
    <message>
        <source>Everything that anybody does, tries or is refused will stand here.</source>
        <translation>Semua yang dilakukan, dicoba, atau ditolak akan tercatat di sini.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Ekspor aktivitas</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Mengekspor: %1 dari %2</translation>
    </message>
    <message>
        <source>%1 entries are in %2</source>
        <translation>%1 catatan ada di %2</translation>
    </message>
    <message>
        <source>Checking the journal: %1 of %2</source>
        <translation>Memeriksa jurnal: %1 dari %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua tindakan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Semua hasil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>C&amp;heck the journal</source>
        <translation>Perik&amp;sa jurnal</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Find in the activity</source>
        <translation>Cari di aktivitas</translation>
    </message>
    <message>
        <source>Who, desk, object, or what was written</source>
        <translation>Siapa, komputer, objek, atau isi catatan</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Belum ada catatan yang dipilih</translation>
    </message>
    <message>
        <source>Choose one to see what changed.</source>
        <translation>Pilih satu untuk melihat apa yang berubah.</translation>
    </message>
    <message>
        <source>Anch&amp;or of today…</source>
        <translation>&amp;Jangkar hari ini…</translation>
    </message>
</context>
<context>
    <name>AnchorDialog</name>
    <message>
        <source>Anchor of the journal</source>
        <translation>Jangkar jurnal</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Print it or save it outside this computer. Whoever checks the journal later compares code and count: they show that nothing was taken out of it.</source>
        <translation>Cetak atau simpan di luar komputer ini. Siapa pun yang memeriksa jurnal nanti membandingkan kode dan jumlahnya: keduanya menunjukkan bahwa tidak ada yang dihilangkan.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Save the anchor</source>
        <translation>Simpan jangkar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Dibuat: %1</translation>
    </message>
    <message>
        <source>Desk: %1</source>
        <translation>Komputer: %1</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Jurnal: %1</translation>
    </message>
    <message>
        <source>Checked by: ______________________</source>
        <translation>Diperiksa oleh: ______________________</translation>
    </message>
</context>
<context>
    <name>ApplyRow</name>
    <message>
        <source>&amp;Apply</source>
        <translation>Te&amp;rapkan</translation>
    </message>
    <message>
        <source>Put bac&amp;k</source>
        <translation>&amp;Kembalikan</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Diterapkan.</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>sebelumnya: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Yang dicatat</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Row %1 of the journal. SHA-256: %2</source>
        <translation>Baris %1 dalam jurnal. SHA-256: %2</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
</context>
<context>
    <name>BalancesPage</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Baca ulang</translation>
    </message>
    <message>
        <source>Reading the balance…</source>
        <translation>Membaca saldo…</translation>
    </message>
    <message>
        <source>The balance has not been read yet</source>
        <translation>Saldo belum dibaca</translation>
    </message>
    <message>
        <source>Press Read again, or F5, to read it.</source>
        <translation>Tekan Baca ulang, atau F5, untuk membacanya.</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>Old figure</source>
        <translation>Angka lama</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Dibaca %1</translation>
    </message>
    <message>
        <source>%1 · reading again…</source>
        <translation>%1 · membaca ulang…</translation>
    </message>
</context>
<context>
    <name>BankChannelModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
</context>
<context>
    <name>BanksPage</name>
    <message>
        <source>Channels: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>Channels: %1 of %2</source>
        <translation>Kanal: %1 dari %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Dibaca %1</translation>
    </message>
    <message>
        <source>No channel is called that</source>
        <translation>Tidak ada kanal dengan nama itu</translation>
    </message>
    <message>
        <source>Try a shorter part of the name or code, or choose All.</source>
        <translation>Coba potongan nama atau kode yang lebih pendek, atau pilih Semua.</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>Membaca daftar bank…</translation>
    </message>
    <message>
        <source>The directory has not been read yet</source>
        <translation>Daftar bank belum dibaca</translation>
    </message>
    <message>
        <source>Press Read again to fetch it.</source>
        <translation>Tekan Baca ulang untuk mengambilnya.</translation>
    </message>
    <message>
        <source>Find a bank or e-wallet</source>
        <translation>Cari bank atau dompet digital</translation>
    </message>
    <message>
        <source>Any part of its name or code</source>
        <translation>Sebagian nama atau kodenya</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Salin kode</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Baca ulang</translation>
    </message>
    <message>
        <source>Banks and e-wallets</source>
        <translation>Bank dan dompet digital</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <source>%1: %2</source>
        <comment>heading and line</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>Di jurnal</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Ask USAPI</source>
        <translation>Tanya USAPI</translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Damaged text of a QR code</source>
        <translation>Teks kode QR rusak</translation>
    </message>
    <message>
        <source>A part of it is missing or was changed. Copy or scan it once more.</source>
        <translation>Ada bagian yang hilang atau berubah. Salin atau pindai sekali lagi.</translation>
    </message>
    <message>
        <source>amount not in whole rupiah</source>
        <translation>jumlah bukan rupiah bulat</translation>
    </message>
    <message>
        <source>no amount: the buyer types it</source>
        <translation>tanpa jumlah: pembeli yang mengisinya</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>referensi %1</translation>
    </message>
    <message>
        <source>check code right (CRC)</source>
        <translation>kode pemeriksa benar (CRC)</translation>
    </message>
    <message>
        <source>check code wrong (CRC): it was changed or cut off</source>
        <translation>kode pemeriksa salah (CRC): teksnya berubah atau terpotong</translation>
    </message>
    <message>
        <source>QR code without a merchant&apos;s name</source>
        <translation>Kode QR tanpa nama penjual</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Kode QR milik %1</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Tautan ke %1</translation>
    </message>
    <message>
        <source>It is no payment link that could be read. Nothing was opened.</source>
        <translation>Ini bukan tautan pembayaran yang bisa dibaca. Tidak ada yang dibuka.</translation>
    </message>
    <message>
        <source>This is not a known payment page. Nothing was opened.</source>
        <translation>Ini bukan halaman pembayaran yang dikenal. Tidak ada yang dibuka.</translation>
    </message>
    <message>
        <source>Looks for its invoice; the link itself is not opened.</source>
        <translation>Mencari tagihannya; tautannya sendiri tidak dibuka.</translation>
    </message>
    <message>
        <source>Takes an invoice id, a waybill number, a store invoice, a username, a payment link, the text of a QR code, or the first letters of a command.</source>
        <translation>Bisa diisi ID tagihan, nomor resi, nomor tagihan toko, nama pengguna, tautan pembayaran, teks kode QR, atau huruf awal sebuah perintah.</translation>
    </message>
    <message>
        <source>No invoice of this journal has this link. Try the invoice id or the buyer&apos;s username.</source>
        <translation>Tidak ada tagihan di jurnal ini dengan tautan ini. Coba ID tagihan atau nama pengguna pembeli.</translation>
    </message>
    <message>
        <source>No invoice of this journal has this QR code. Try the invoice id, or its amount on the page of invoices.</source>
        <translation>Tidak ada tagihan di jurnal ini dengan kode QR ini. Coba ID tagihan, atau jumlahnya di halaman tagihan.</translation>
    </message>
    <message>
        <source>This journal does not know this store invoice, and USAPI cannot search for one. Try the invoice id or the waybill number.</source>
        <translation>Jurnal ini tidak mengenal nomor tagihan toko ini, dan USAPI tidak bisa mencarinya. Coba ID tagihan atau nomor resi.</translation>
    </message>
    <message>
        <source>Not in this journal. USAPI may know it:</source>
        <translation>Tidak ada di jurnal ini. Mungkin USAPI mengenalnya:</translation>
    </message>
    <message>
        <source>Nothing in this journal, and no command is called that. Try an invoice id, a waybill number, a username, or the first letters of a command.</source>
        <translation>Tidak ada di jurnal ini, dan tidak ada perintah bernama itu. Coba ID tagihan, nomor resi, nama pengguna, atau huruf awal sebuah perintah.</translation>
    </message>
    <message>
        <source>That is more than this box takes. Long lists belong on the look-up page.</source>
        <translation>Ini lebih banyak dari yang muat di sini. Daftar panjang tempatnya di halaman pencarian.</translation>
    </message>
    <message numerus="yes">
        <source>Look up %n number(s) at USAPI</source>
        <translation>
            <numerusform>Cari %n nomor di USAPI</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up “%1” at USAPI</source>
        <translation>Cari “%1” di USAPI</translation>
    </message>
</context>
<context>
    <name>CallAdvice</name>
    <message>
        <source>This is more than the policy lets anybody take from a balance at once</source>
        <translation>Ini lebih besar dari yang diizinkan kebijakan untuk sekali mendebit saldo</translation>
    </message>
    <message>
        <source>Nothing was sent. An administrator can change the policy.</source>
        <translation>Tidak ada yang dikirim. Administrator dapat mengubah kebijakan.</translation>
    </message>
    <message>
        <source>The policy&apos;s limit for a day would be passed</source>
        <translation>Batas kebijakan untuk sehari akan terlampaui</translation>
    </message>
    <message>
        <source>Nothing was sent. Wait until tomorrow, or ask an administrator.</source>
        <translation>Tidak ada yang dikirim. Tunggu sampai besok, atau hubungi administrator.</translation>
    </message>
    <message>
        <source>It waits for a second person</source>
        <translation>Menunggu orang kedua</translation>
    </message>
    <message>
        <source>Nothing was sent. Somebody else has to approve it first.</source>
        <translation>Tidak ada yang dikirim. Orang lain harus menyetujuinya dahulu.</translation>
    </message>
    <message>
        <source>This debit may already have been made</source>
        <translation>Pendebitan ini mungkin sudah terjadi</translation>
    </message>
    <message>
        <source>Nothing was sent. It is not known what became of one like it: settle that one first, under Checkouts and acts.</source>
        <translation>Tidak ada yang dikirim. Hasil yang serupa belum diketahui: selesaikan dulu yang itu, di Checkout dan tindakan.</translation>
    </message>
    <message>
        <source>The checkout that this is a copy of may have worked</source>
        <translation>Checkout yang disalin mungkin sudah terlaksana</translation>
    </message>
    <message>
        <source>Nothing was sent. Settle that one first, under Checkouts and acts.</source>
        <translation>Tidak ada yang dikirim. Tuntaskan dahulu yang itu, di Checkout dan tindakan.</translation>
    </message>
    <message>
        <source>A store invoice was used before</source>
        <translation>Sebuah nomor tagihan toko sudah pernah dipakai</translation>
    </message>
    <message>
        <source>Nothing was sent. Each number makes one checkout; give these stores new ones.</source>
        <translation>Tidak ada yang dikirim. Setiap nomor untuk satu checkout saja; beri toko ini nomor baru.</translation>
    </message>
    <message>
        <source>The same is on its way already, or nobody knows what became of it</source>
        <translation>Yang sama sedang berjalan, atau hasilnya tidak diketahui</translation>
    </message>
    <message>
        <source>Nothing was sent. See under Checkouts and acts, and settle it there.</source>
        <translation>Tidak ada yang dikirim. Lihat di Checkout dan tindakan, lalu selesaikan di sana.</translation>
    </message>
    <message>
        <source>This store&apos;s sale is completed already</source>
        <translation>Penjualan toko ini sudah diselesaikan</translation>
    </message>
    <message>
        <source>Nothing was sent, and there is nothing left to do for this store.</source>
        <translation>Tidak ada yang dikirim, dan tidak ada lagi yang perlu dilakukan untuk toko ini.</translation>
    </message>
    <message>
        <source>The invoice&apos;s amount is not the one that was asked for</source>
        <translation>Jumlah tagihan bukan jumlah yang diminta</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the invoice and close its case first.</source>
        <translation>Tidak ada yang dikirim. Periksa tagihannya dan tutup dulu kasusnya.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent</source>
        <translation>Dihentikan sebelum ada yang dikirim</translation>
    </message>
    <message>
        <source>No money moved. A checkout is approved and waits; it can be sent, or withdrawn.</source>
        <translation>Tidak ada uang yang berpindah. Checkout sudah disetujui dan menunggu; bisa dikirim, atau ditarik kembali.</translation>
    </message>
    <message>
        <source>Nothing was sent: no money was moved. See under Checkouts and acts whether it waits there before it is asked for again.</source>
        <translation>Tidak ada yang dikirim: tidak ada uang yang berpindah. Lihat di Checkout dan tindakan apakah masih menunggu di sana sebelum diminta lagi.</translation>
    </message>
    <message>
        <source>Somebody else has to settle this</source>
        <translation>Orang lain yang harus menyelesaikannya</translation>
    </message>
    <message>
        <source>You sent it yourself. Another maker or an approver looks it up and says what became of it. Nothing was changed.</source>
        <translation>Anda sendiri yang mengirimnya. Pembuat lain atau penyetuju memeriksanya dan menyatakan hasilnya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Nobody has said yet what became of it</source>
        <translation>Belum ada yang menyatakan hasilnya</translation>
    </message>
    <message>
        <source>Settle it under Checkouts and acts; that closes the case. Nothing was changed.</source>
        <translation>Tuntaskan di Checkout dan tindakan; kasusnya tertutup karenanya. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Store invoice</source>
        <translation>Nomor tagihan toko</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation>Nomor di jurnal</translation>
    </message>
    <message>
        <source>Se&amp;nd it</source>
        <translation>Kiri&amp;m</translation>
    </message>
    <message>
        <source>Copy as a ne&amp;w checkout</source>
        <translation>Salin menjadi checkout bar&amp;u</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>Tarik kem&amp;bali…</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>It was pai&amp;d…</source>
        <translation>Sudah &amp;dibayar…</translation>
    </message>
    <message>
        <source>It was &amp;done…</source>
        <translation>Sudah terlaksa&amp;na…</translation>
    </message>
    <message>
        <source>It was not pa&amp;id…</source>
        <translation>Tidak d&amp;ibayar…</translation>
    </message>
    <message>
        <source>It was not don&amp;e…</source>
        <translation>Tidak terla&amp;ksana…</translation>
    </message>
    <message>
        <source>Goods %1</source>
        <translation>Barang %1</translation>
    </message>
    <message>
        <source>freight %1</source>
        <translation>ongkos kirim %1</translation>
    </message>
    <message>
        <source>insurance %1</source>
        <translation>asuransi %1</translation>
    </message>
    <message>
        <source>commission %1</source>
        <translation>komisi %1</translation>
    </message>
    <message>
        <source>Sh&amp;ow the invoice</source>
        <translation>&amp;Lihat tagihan</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Henti&amp;kan</translation>
    </message>
    <message>
        <source>QRIS text</source>
        <translation>Teks QRIS</translation>
    </message>
    <message>
        <source>Copy the QRIS text</source>
        <translation>Salin teks QRIS</translation>
    </message>
</context>
<context>
    <name>CallModel</name>
    <message>
        <source>Cancellation</source>
        <translation>Pembatalan</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>Checkout, payment page</source>
        <translation>Checkout, halaman bayar</translation>
    </message>
    <message>
        <source>Checkout, balance</source>
        <translation>Checkout, saldo</translation>
    </message>
    <message>
        <source>Checkout, QRIS</source>
        <translation>Checkout, QRIS</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Store invoices</source>
        <translation>Nomor tagihan toko</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation>Kata server</translation>
    </message>
</context>
<context>
    <name>CallResults</name>
    <message>
        <source>Done: %1 of %2</source>
        <translation>Selesai: %1 dari %2</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Hasil masing-masing</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Checkout</source>
        <translation>Checkout</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Pembatalan</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Jumlah berbeda</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Lunas terlambat</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>Refunded instead</source>
        <translation>Malah dikembalikan</translation>
    </message>
    <message>
        <source>Done otherwise</source>
        <translation>Dilakukan lain</translation>
    </message>
    <message>
        <source>It was paid when the cancellation arrived: the server refunded instead. Look at the invoice again, and tell the buyer.</source>
        <translation>Tagihan sudah lunas ketika pembatalan tiba: server malah mengembalikan dananya. Lihat lagi tagihannya, dan beri tahu pembeli.</translation>
    </message>
    <message>
        <source>The server did something else than was asked. Look at the invoice again.</source>
        <translation>Server melakukan hal lain daripada yang diminta. Lihat lagi tagihannya.</translation>
    </message>
    <message>
        <source>USAPI has made the invoice. Whether it is paid the server says when it is read.</source>
        <translation>USAPI sudah membuat tagihannya. Apakah sudah lunas dikatakan server saat tagihan dibaca.</translation>
    </message>
    <message>
        <source>USAPI has cancelled it. Nobody can pay it any more.</source>
        <translation>USAPI sudah membatalkannya. Tidak ada yang dapat membayarnya lagi.</translation>
    </message>
    <message>
        <source>USAPI has completed this store&apos;s sale. It cannot be undone.</source>
        <translation>USAPI sudah menyelesaikan penjualan toko ini. Ini tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Nobody knows whether the invoice was made, or the buyer&apos;s balance charged. Ask the buyer or the owners of USAPI before it is made again.</source>
        <translation>Tidak ada yang tahu apakah tagihan dibuat, atau saldo pembeli dipotong. Tanyakan kepada pembeli atau pemilik USAPI sebelum dibuat lagi.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was cancelled: look at the invoice again.</source>
        <translation>Tidak ada yang tahu apakah sudah dibatalkan: lihat lagi tagihannya.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was completed: look at the invoice again, or ask the seller.</source>
        <translation>Tidak ada yang tahu apakah sudah diselesaikan: lihat lagi tagihannya, atau tanyakan kepada penjual.</translation>
    </message>
    <message>
        <source>No invoice was made. Mend what the server names and make a new one.</source>
        <translation>Tidak ada tagihan yang dibuat. Perbaiki yang disebut server lalu buat yang baru.</translation>
    </message>
    <message>
        <source>It was not cancelled. Look at the invoice again: its state has changed.</source>
        <translation>Tidak dibatalkan. Lihat lagi tagihannya: statusnya sudah berubah.</translation>
    </message>
    <message>
        <source>It was not completed. Look at the invoice again: its state has changed.</source>
        <translation>Tidak diselesaikan. Lihat lagi tagihannya: statusnya sudah berubah.</translation>
    </message>
    <message>
        <source>The policy wants a second person. Nothing is sent until somebody else has approved it.</source>
        <translation>Kebijakan meminta orang kedua. Tidak ada yang dikirim sebelum orang lain menyetujuinya.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>The request is on its way. Its answer is written down as soon as it comes.</source>
        <translation>Permintaan sedang dalam perjalanan. Jawabannya dicatat segera setelah tiba.</translation>
    </message>
    <message>
        <source>The request never left this computer: nothing has changed.</source>
        <translation>Permintaan tidak pernah meninggalkan komputer ini: tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Somebody decided against it. Nothing was sent.</source>
        <translation>Seseorang menolaknya. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>It was taken back before it was sent.</source>
        <translation>Ditarik kembali sebelum dikirim.</translation>
    </message>
    <message>
        <source>Nobody approved it in time. Nothing was sent.</source>
        <translation>Tidak ada yang menyetujuinya tepat waktu. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Roles or policy changed after it was approved. Nothing was sent.</source>
        <translation>Peran atau kebijakan berubah setelah disetujui. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>A person found that it was paid.</source>
        <translation>Seseorang mendapati bahwa sudah dibayar.</translation>
    </message>
    <message>
        <source>A person found that it was not paid.</source>
        <translation>Seseorang mendapati bahwa tidak dibayar.</translation>
    </message>
    <message>
        <source>A person found that it was done.</source>
        <translation>Seseorang mendapati bahwa sudah dilakukan.</translation>
    </message>
    <message>
        <source>A person found that it was not done.</source>
        <translation>Seseorang mendapati bahwa tidak dilakukan.</translation>
    </message>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Kata-kata server: %1</translation>
    </message>
    <message>
        <source>Store invoice %1</source>
        <translation>Nota toko %1</translation>
    </message>
    <message>
        <source>From desk %1</source>
        <translation>Dari komputer %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Checkout&quot;, &quot;Cancellation&quot; or &quot;Completion&quot;, %2 what became of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>disetujui</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>diminta</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>dikirim</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Rujukan: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Terlihat: %1</translation>
    </message>
    <message>
        <source>At desk %1</source>
        <translation>Di komputer %1</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Nothing of this kind</source>
        <translation>Tidak ada yang seperti ini</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Hapus saringan untuk melihat semuanya.</translation>
    </message>
    <message>
        <source>Nothing was tried here yet</source>
        <translation>Belum ada yang dicoba di sini</translation>
    </message>
    <message>
        <source>Each checkout, cancellation and completion stays in this list, whatever becomes of it.</source>
        <translation>Setiap checkout, pembatalan, dan penyelesaian tetap di daftar ini, apa pun hasilnya.</translation>
    </message>
    <message>
        <source>Withdraw it?</source>
        <translation>Tarik kembali?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>It is never sent.</source>
        <translation>Tidak akan dikirim.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>It was paid</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>It was not paid</source>
        <translation>Tidak dibayar</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Sudah terlaksana</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Tidak terlaksana</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>It is kept as done and is not sent again. This cannot be changed afterwards.</source>
        <translation>Dicatat terlaksana dan tidak dikirim lagi. Ini tidak dapat diubah sesudahnya.</translation>
    </message>
    <message>
        <source>It can then be made again, and if it worked after all it happens twice. This cannot be changed afterwards.</source>
        <translation>Setelah itu dapat dibuat lagi, dan jika ternyata terlaksana maka terjadi dua kali. Ini tidak dapat diubah sesudahnya.</translation>
    </message>
    <message>
        <source>Checkouts and acts</source>
        <translation>Checkout dan tindakan</translation>
    </message>
    <message>
        <source>Bac&amp;k to the invoices</source>
        <translation>Kembali ke ta&amp;gihan</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>Cari tindakan</translation>
    </message>
    <message>
        <source>Store invoice, account or invoice</source>
        <translation>Nomor tagihan toko, akun, atau tagihan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Hasil tidak diketahui</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Tanpa akibat</translation>
    </message>
    <message>
        <source>Checkout, payment page</source>
        <translation>Checkout, halaman bayar</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Choose one to see its whole life.</source>
        <translation>Pilih satu untuk melihat seluruh riwayatnya.</translation>
    </message>
    <message>
        <source>Debit %1 from %2&apos;s balance?</source>
        <translation>Debit %1 dari saldo %2?</translation>
    </message>
    <message>
        <source>It leaves the balance of %1 at once and cannot be called back.</source>
        <translation>Uang langsung keluar dari saldo %1 dan tidak bisa ditarik kembali.</translation>
    </message>
    <message>
        <source>Debit %1 from %2&apos;s balance</source>
        <translation>Debit %1 dari saldo %2</translation>
    </message>
    <message>
        <source>Stop waiting for the answer?</source>
        <translation>Berhenti menunggu jawaban?</translation>
    </message>
    <message>
        <source>If the request has left this computer already, nobody will know what became of it, and somebody has to find out. Waiting ends by itself within a minute.</source>
        <translation>Bila permintaan sudah meninggalkan komputer ini, tidak diketahui apa hasilnya, dan harus ada yang mencari tahu. Penantian berakhir sendiri dalam satu menit.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Berhenti menunggu</translation>
    </message>
    <message>
        <source>Was %1 paid?</source>
        <translation>Apakah %1 sudah dibayar?</translation>
    </message>
    <message>
        <source>It is kept as paid and is not sent again. This cannot be changed afterwards.</source>
        <translation>Dicatat sebagai sudah dibayar dan tidak dikirim lagi. Ini tidak bisa diubah kemudian.</translation>
    </message>
    <message>
        <source>Was %1 not paid?</source>
        <translation>Apakah %1 tidak dibayar?</translation>
    </message>
    <message>
        <source>It can then be made again, and if it was paid after all the buyer is debited twice. This cannot be changed afterwards.</source>
        <translation>Checkout lalu bisa dibuat lagi, dan bila ternyata sudah dibayar, pembeli didebit dua kali. Ini tidak bisa diubah kemudian.</translation>
    </message>
    <message>
        <source>%1: was it done?</source>
        <extracomment>%1 is &quot;Checkout&quot;, &quot;Cancellation&quot; or &quot;Completion&quot;</extracomment>
        <translation>%1: apakah sudah terlaksana?</translation>
    </message>
    <message>
        <source>%1: was it not done?</source>
        <translation>%1: apakah tidak terlaksana?</translation>
    </message>
    <message>
        <source>The newest %1 that were tried here</source>
        <translation>%1 terbaru yang dicoba di sini</translation>
    </message>
</context>
<context>
    <name>CancelWords</name>
    <message numerus="yes">
        <source>Cancels %n unpaid invoices</source>
        <translation>
            <numerusform>Membatalkan %n tagihan yang belum dibayar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were paid meanwhile and are left alone</source>
        <translation>
            <numerusform>%n sementara itu sudah lunas dan dibiarkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have expired meanwhile and are left alone</source>
        <translation>
            <numerusform>%n sementara itu sudah kedaluwarsa dan dibiarkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be cancelled as they stand and are left alone</source>
        <translation>
            <numerusform>%n tidak dapat dibatalkan dalam keadaannya sekarang dan dibiarkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read again and are left alone</source>
        <translation>
            <numerusform>%n tidak dapat dibaca ulang dan dibiarkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpaid: is cancelled, nobody can pay it any more</source>
        <translation>Belum dibayar: dibatalkan, tidak ada yang dapat membayarnya lagi</translation>
    </message>
    <message>
        <source>Paid meanwhile: left alone, cancelling would refund it</source>
        <translation>Sementara itu lunas: dibiarkan, pembatalan akan mengembalikan dananya</translation>
    </message>
    <message>
        <source>Expired meanwhile: left alone</source>
        <translation>Sementara itu kedaluwarsa: dibiarkan</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>Dibiarkan: %1</translation>
    </message>
    <message>
        <source>Could not be read again: left alone</source>
        <translation>Tidak dapat dibaca ulang: dibiarkan</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Ambil kasus</translation>
    </message>
    <message>
        <source>Hand o&amp;ver to</source>
        <translation>&amp;Serahkan kepada</translation>
    </message>
    <message>
        <source>C&amp;lose with a reason…</source>
        <translation>&amp;Tutup dengan alasan…</translation>
    </message>
    <message>
        <source>What the program saw</source>
        <translation>Yang dilihat program</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>Li&amp;hat</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases: %1</source>
        <translation>Kasus: %1</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Jurnal sedang dibaca…</translation>
    </message>
    <message>
        <source>No case fits these filters</source>
        <translation>Tidak ada kasus yang cocok dengan saringan ini</translation>
    </message>
    <message>
        <source>Clear the filters to see the open ones.</source>
        <translation>Hapus saringan untuk melihat yang masih terbuka.</translation>
    </message>
    <message>
        <source>Nothing needs looking at</source>
        <translation>Tidak ada yang perlu diperiksa</translation>
    </message>
    <message>
        <source>When something does, the program opens a case and shows its number beside this page&apos;s name.</source>
        <translation>Bila ada, program membuka kasus dan menunjukkan jumlahnya di samping nama halaman ini.</translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation>Tutup kasus ini?</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>The reason and your name are kept with it. A closed case is not opened again.</source>
        <translation>Alasan dan nama Anda disimpan bersamanya. Kasus yang sudah ditutup tidak dibuka lagi.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Tutup kasus</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Jenis kasus</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Semua penanggung jawab</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Saya (%1)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Cari kasus</translation>
    </message>
    <message>
        <source>Object, evidence or reason</source>
        <translation>Objek, bukti, atau alasan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Belum ada kasus yang dipilih</translation>
    </message>
    <message>
        <source>Choose one to see its evidence and what to do.</source>
        <translation>Pilih satu untuk melihat buktinya dan apa yang harus dilakukan.</translation>
    </message>
</context>
<context>
    <name>CashierPage</name>
    <message>
        <source>Cashier</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Payments by QRIS for %1</source>
        <translation>Pembayaran QRIS untuk %1</translation>
    </message>
    <message>
        <source>Payments by QRIS</source>
        <translation>Pembayaran QRIS</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Penjualan baru</translation>
    </message>
    <message>
        <source>No store is set up to sell for</source>
        <translation>Belum ada toko yang disiapkan untuk dijualkan</translation>
    </message>
    <message>
        <source>No merchant is allowed on the customer&apos;s screen</source>
        <translation>Belum ada merchant yang boleh tampil di layar pelanggan</translation>
    </message>
    <message>
        <source>An administrator adds a store, and the merchant whose codes may be shown, in Settings → Counter.</source>
        <translation>Administrator menambahkan toko, dan merchant yang kodenya boleh ditampilkan, di Pengaturan → Meja kasir.</translation>
    </message>
    <message>
        <source>An administrator adds the merchant&apos;s name and NMID in Settings → Counter. Until then no code is shown to anybody.</source>
        <translation>Administrator menambahkan nama dan NMID merchant di Pengaturan → Meja kasir. Sampai saat itu tidak ada kode yang ditampilkan kepada siapa pun.</translation>
    </message>
    <message>
        <source>Cancel the code for %1?</source>
        <translation>Batalkan kode %1?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>The server is asked to let nobody pay it any more. If the buyer paid just now, it is not cancelled and the list says that it is paid.</source>
        <translation>Server diminta agar kode ini tidak bisa dibayar lagi. Kalau pembeli baru saja membayar, kode tidak dibatalkan dan daftar menyebutnya lunas.</translation>
    </message>
    <message>
        <source>Cancel the code for %1</source>
        <translation>Batalkan kode %1</translation>
    </message>
    <message>
        <source>Codes that are still open go over to the next shift, whoever opens it.</source>
        <translation>Kode yang masih terbuka beralih ke sif berikutnya, siapa pun yang membukanya.</translation>
    </message>
    <message>
        <source>No code is open.</source>
        <translation>Tidak ada kode yang terbuka.</translation>
    </message>
    <message>
        <source>Close the shift of %1?</source>
        <translation>Tutup sif %1?</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Dibuka sejak</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>Kode ditampilkan</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Masih terbuka</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Lunas terlambat</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Jumlah lain</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>These sums are kept with the log&apos;s anchor. %1</source>
        <translation>Jumlah ini disimpan bersama jangkar log. %1</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Tutup sif</translation>
    </message>
</context>
<context>
    <name>CheckoutCellDelegate</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, baris %2</translation>
    </message>
</context>
<context>
    <name>CheckoutEntry</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar lewat</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Periksa sekali lagi</translation>
    </message>
    <message>
        <source>Goods %1</source>
        <translation>Barang %1</translation>
    </message>
    <message>
        <source>freight %1</source>
        <translation>ongkos kirim %1</translation>
    </message>
    <message>
        <source>insurance %1</source>
        <translation>asuransi %1</translation>
    </message>
    <message>
        <source>commission %1</source>
        <translation>komisi %1</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Toko %1</translation>
    </message>
    <message>
        <source>Make a payment link for %1?</source>
        <translation>Buat tautan pembayaran untuk %1?</translation>
    </message>
    <message>
        <source>No money moves before the buyer pays.</source>
        <translation>Tidak ada uang yang berpindah sebelum pembeli membayar.</translation>
    </message>
    <message>
        <source>Make a payment link for %1</source>
        <translation>Buat tautan pembayaran untuk %1</translation>
    </message>
    <message>
        <source>Make a QRIS checkout of %1?</source>
        <translation>Buat checkout QRIS sebesar %1?</translation>
    </message>
    <message>
        <source>Make a QRIS checkout of %1</source>
        <translation>Buat checkout QRIS sebesar %1</translation>
    </message>
    <message>
        <source>Ask for approval to debit %1 from %2&apos;s balance?</source>
        <translation>Minta persetujuan untuk mendebit %1 dari saldo %2?</translation>
    </message>
    <message>
        <source>Nothing is sent until somebody else has approved it.</source>
        <translation>Tidak ada yang dikirim sebelum orang lain menyetujuinya.</translation>
    </message>
    <message>
        <source>Ask for approval of %1</source>
        <translation>Minta persetujuan untuk %1</translation>
    </message>
    <message>
        <source>Debit %1 from %2&apos;s balance?</source>
        <translation>Debit %1 dari saldo %2?</translation>
    </message>
    <message>
        <source>It leaves the balance of %1 at once and cannot be called back.</source>
        <translation>Uang langsung keluar dari saldo %1 dan tidak bisa ditarik kembali.</translation>
    </message>
    <message>
        <source>Debit %1 from %2&apos;s balance</source>
        <translation>Debit %1 dari saldo %2</translation>
    </message>
    <message>
        <source>New checkout</source>
        <translation>Checkout baru</translation>
    </message>
    <message>
        <source>Nothing is sent before you have reviewed it.</source>
        <translation>Tidak ada yang dikirim sebelum Anda tinjau.</translation>
    </message>
    <message>
        <source>Bac&amp;k to the list</source>
        <translation>Kemba&amp;li ke daftar</translation>
    </message>
</context>
<context>
    <name>CheckoutForm</name>
    <message>
        <source>%1 (your own account)</source>
        <translation>%1 (akun Anda sendiri)</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, dibaca %2</translation>
    </message>
    <message>
        <source>There is no sum while a cell is no amount.</source>
        <translation>Tidak ada jumlah selama sebuah sel bukan nominal.</translation>
    </message>
    <message>
        <source>Together these amounts are too large.</source>
        <translation>Jika dijumlahkan, nominal ini terlalu besar.</translation>
    </message>
    <message>
        <source>Goods %1 + freight %2 = %3</source>
        <translation>Barang %1 + ongkos kirim %2 = %3</translation>
    </message>
    <message>
        <source>The insurance of %1 stands beside it. With it: %2</source>
        <translation>Asuransi %1 tidak termasuk. Dengan asuransi: %2</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Saldo: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Goods and freight, unless you type another.</source>
        <translation>Barang dan ongkos kirim, kecuali Anda mengetik yang lain.</translation>
    </message>
    <message>
        <source>Debits %1 from %2&apos;s balance at once, as soon as somebody else has approved it.</source>
        <translation>Langsung mendebit %1 dari saldo %2, begitu orang lain menyetujuinya.</translation>
    </message>
    <message>
        <source>Debits %1 from %2&apos;s balance at once.</source>
        <translation>Langsung mendebit %1 dari saldo %2.</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Periksa sekali lagi</translation>
    </message>
    <message>
        <source>Se&amp;rvice</source>
        <translation>La&amp;yanan</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar lewat</translation>
    </message>
    <message>
        <source>B&amp;uyer</source>
        <translation>Pembel&amp;i</translation>
    </message>
    <message>
        <source>Total a&amp;mount</source>
        <translation>&amp;Jumlah total</translation>
    </message>
    <message>
        <source>St&amp;ores</source>
        <translation>Da&amp;ftar toko</translation>
    </message>
    <message>
        <source>Enter goes on to the next cell, Ctrl+V pastes lines from a spreadsheet, Delete takes lines away. Freight, insurance and commission may stay empty.</source>
        <translation>Enter pindah ke sel berikutnya, Ctrl+V menempel baris dari lembar kerja, Delete membuang baris. Ongkos kirim, asuransi, dan komisi boleh kosong.</translation>
    </message>
    <message>
        <source>A copy: every store needs a new invoice number. A number is never used twice.</source>
        <translation>Salinan: setiap toko perlu nomor tagihan baru. Satu nomor tidak pernah dipakai dua kali.</translation>
    </message>
    <message>
        <source>Pa&amp;yment page</source>
        <translation>Halaman pembaya&amp;ran</translation>
    </message>
    <message>
        <source>Balanc&amp;e</source>
        <translation>Sald&amp;o</translation>
    </message>
    <message>
        <source>&amp;QRIS code</source>
        <translation>Kode &amp;QRIS</translation>
    </message>
    <message>
        <source>Not offered: your roles do not let you debit a balance.</source>
        <translation>Tidak ditawarkan: peran Anda tidak boleh mendebit saldo.</translation>
    </message>
    <message>
        <source>A&amp;dd a store</source>
        <translation>Tam&amp;bah toko</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Tinjau ulan&amp;g…</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Kosongkan formulir</translation>
    </message>
</context>
<context>
    <name>CheckoutLinesModel</name>
    <message>
        <source>Seller</source>
        <translation>Penjual</translation>
    </message>
    <message>
        <source>Store invoice</source>
        <translation>Nomor tagihan toko</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Ongkos kirim</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Asuransi</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Komisi</translation>
    </message>
</context>
<context>
    <name>CheckoutTable</name>
    <message>
        <source>The heading names the columns in another order than here. Nothing was pasted.</source>
        <translation>Judul kolomnya berurutan lain dari di sini. Tidak ada yang ditempel.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found no room: a checkout has %1 stores at the most.</source>
        <translation>
            <numerusform>%n baris tidak kebagian tempat: satu checkout paling banyak %1 toko.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What stood beyond the sixth column was left out of %n line(s).</source>
        <translation>
            <numerusform>Isi setelah kolom keenam tidak diambil dari %n baris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was pasted</source>
        <translation>Tidak semuanya ditempel</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n toko</numerusform>
        </translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>belum jelas</translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation>Jumlah %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Baris %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(dan %n lagi)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Toko</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>Type the user name of the seller.</source>
        <translation>Ketik nama pengguna penjual.</translation>
    </message>
    <message>
        <source>Type the number of the store&apos;s invoice.</source>
        <translation>Ketik nomor tagihan toko.</translation>
    </message>
    <message>
        <source>Choose the account that buys.</source>
        <translation>Pilih akun yang membeli.</translation>
    </message>
    <message>
        <source>These are digits of another script. Type 0 to 9.</source>
        <translation>Ini angka dari aksara lain. Ketik 0 sampai 9.</translation>
    </message>
    <message>
        <source>There is a line break or an unseen character in it.</source>
        <translation>Di dalamnya ada ganti baris atau karakter yang tidak terlihat.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Ini terlalu panjang.</translation>
    </message>
    <message>
        <source>Another line has the same store invoice.</source>
        <translation>Baris lain punya tagihan toko yang sama.</translation>
    </message>
    <message>
        <source>This store invoice was used before. A number is never used twice.</source>
        <translation>Tagihan toko ini sudah pernah dipakai. Satu nomor tidak pernah dipakai dua kali.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Ketik jumlah di atas nol.</translation>
    </message>
    <message>
        <source>Type at least one store.</source>
        <translation>Ketik sedikitnya satu toko.</translation>
    </message>
    <message>
        <source>A checkout has %1 stores at the most.</source>
        <translation>Satu checkout paling banyak %1 toko.</translation>
    </message>
    <message>
        <source>Together these amounts are too large.</source>
        <translation>Jika dijumlahkan, nominal ini terlalu besar.</translation>
    </message>
    <message>
        <source>A single checkout from a balance may be %1 at the most.</source>
        <translation>Satu checkout dari saldo paling banyak %1.</translation>
    </message>
    <message>
        <source>The total is neither goods and freight nor these with the insurance.</source>
        <translation>Totalnya bukan barang dan ongkos kirim, bukan pula keduanya dengan asuransi.</translation>
    </message>
    <message>
        <source>Line %1: %2 sells to itself.</source>
        <translation>Baris %1: %2 menjual kepada dirinya sendiri.</translation>
    </message>
    <message>
        <source>Line %1: %2 has a line above already.</source>
        <translation>Baris %1: %2 sudah punya baris di atas.</translation>
    </message>
    <message>
        <source>Line %1: the commission is more than the goods.</source>
        <translation>Baris %1: komisinya lebih besar dari harga barang.</translation>
    </message>
    <message>
        <source>From this amount up somebody else has to approve a checkout from a balance.</source>
        <translation>Mulai jumlah ini, orang lain harus menyetujui checkout dari saldo.</translation>
    </message>
    <message>
        <source>This is more than the balance of %1.</source>
        <translation>Ini lebih besar dari saldo %1.</translation>
    </message>
    <message>
        <source>Makes a link to a page where the buyer pays.</source>
        <translation>Membuat tautan ke halaman tempat pembeli membayar.</translation>
    </message>
    <message>
        <source>Takes the money from the balance of the account that buys, at once.</source>
        <translation>Langsung mengambil uang dari saldo akun yang membeli.</translation>
    </message>
    <message>
        <source>Makes a code that the buyer scans and pays.</source>
        <translation>Membuat kode yang dipindai dan dibayar pembeli.</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Looking in the journal…</source>
        <translation>Mencari di jurnal…</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Cari atau lakukan</translation>
    </message>
    <message>
        <source>Find something or name a command</source>
        <translation>Cari sesuatu atau sebut perintah</translation>
    </message>
    <message>
        <source>Id, waybill, username, link, QR text or command</source>
        <translation>ID, resi, nama pengguna, tautan, teks QR, atau perintah</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Yang cocok</translation>
    </message>
    <message>
        <source>Enter does it · arrow keys choose · Esc closes</source>
        <translation>Enter menjalankan · tombol panah memilih · Esc menutup</translation>
    </message>
</context>
<context>
    <name>CompleteDialog</name>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>It completes this store&apos;s sale. This cannot be undone.</source>
        <translation>Ini menyelesaikan penjualan toko ini. Ini tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Store&apos;s amount</source>
        <translation>Jumlah toko</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>tidak diketahui di sini</translation>
    </message>
    <message>
        <source>This store&apos;s amount is not known here; invoice total %1.</source>
        <translation>Jumlah toko ini tidak diketahui di sini; jumlah tagihan %1.</translation>
    </message>
    <message>
        <source>Complete one store&apos;s sale of this invoice?</source>
        <translation>Selesaikan penjualan satu toko dari tagihan ini?</translation>
    </message>
    <message>
        <source>Complete this store&apos;s sale</source>
        <translation>Selesaikan penjualan toko ini</translation>
    </message>
    <message>
        <source>Store invoice</source>
        <translation>Nomor tagihan toko</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Penjual</translation>
    </message>
    <message>
        <source>of an invoice of %1</source>
        <translation>dari tagihan sebesar %1</translation>
    </message>
    <message>
        <source>Complete the sale of %1?</source>
        <translation>Selesaikan penjualan %1?</translation>
    </message>
    <message>
        <source>Complete %1 of %2</source>
        <translation>Selesaikan %1 dari %2</translation>
    </message>
    <message>
        <source>It is not the same as above.</source>
        <translation>Tidak sama dengan yang di atas.</translation>
    </message>
    <message>
        <source>S&amp;tore invoice</source>
        <translation>N&amp;omor tagihan toko</translation>
    </message>
    <message>
        <source>As the marketplace gave it to this store&apos;s part.</source>
        <translation>Seperti yang diberikan marketplace untuk bagian toko ini.</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Sekali la&amp;gi</translation>
    </message>
    <message>
        <source>Typed, not pasted: nobody can take it back.</source>
        <translation>Diketik, bukan ditempel: tidak ada yang dapat menariknya kembali.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Signed in. The keychain may still hold the password that it was to forget.</source>
        <translation>Sudah masuk. Kata sandi yang seharusnya dihapus mungkin masih tersimpan di komputer ini.</translation>
    </message>
    <message>
        <source>Signed in. The keychain could not keep the password: it is kept for this session only.</source>
        <translation>Sudah masuk. Penyimpan kata sandi komputer ini tidak dapat dipakai: kata sandi hanya disimpan selama sesi ini.</translation>
    </message>
    <message>
        <source>The sandbox refused: %1</source>
        <translation>Sandbox menolak: %1</translation>
    </message>
    <message>
        <source>Training: the buyer paid %1.</source>
        <translation>Latihan: pembeli membayar %1.</translation>
    </message>
    <message>
        <source>Training: %1 expired.</source>
        <translation>Latihan: %1 kedaluwarsa.</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>Jawaban terakhir %1</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <translation>%1 sudah disalin.</translation>
    </message>
    <message>
        <source>USAPI accepted %1.</source>
        <translation>USAPI menerima %1.</translation>
    </message>
    <message>
        <source>Waiting for an answer about money, then the program ends. Close once more to end now: its outcome is then unknown.</source>
        <translation>Menunggu jawaban tentang uang, lalu program berakhir. Tutup sekali lagi untuk berakhir sekarang: hasilnya lalu tidak diketahui.</translation>
    </message>
    <message>
        <source>%1 is paid: %2.</source>
        <translation>%1 lunas: %2.</translation>
    </message>
    <message>
        <source>%1 was paid late: %2.</source>
        <translation>%1 lunas terlambat: %2.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Write down why: it is kept with the record.</source>
        <translation>Tulis alasannya: alasan ini disimpan bersama catatannya.</translation>
    </message>
    <message>
        <source>Type your approval passphrase.</source>
        <translation>Ketik frasa sandi persetujuan Anda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>A&amp;lasan</translation>
    </message>
    <message>
        <source>&amp;Approval passphrase</source>
        <translation>Frasa sandi &amp;persetujuan</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>Ketik %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>Type %1, so that this is not done by mistake.</source>
        <translation>Ketik %1, agar tidak terjadi karena keliru.</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Nomor &amp;rujukan</translation>
    </message>
    <message>
        <source>A line of the bank statement, a case of the owners; may be empty.</source>
        <translation>Baris rekening koran, atau nomor kasus pemilik USAPI; boleh kosong.</translation>
    </message>
</context>
<context>
    <name>ConnectionSection</name>
    <message>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s name, like proxy.example.id</source>
        <translation>Ketik nama proxy, misalnya proxy.example.id</translation>
    </message>
    <message>
        <source>Only the name of the computer: no http://, no path, no user name.</source>
        <translation>Hanya nama komputernya: tanpa http://, tanpa path, tanpa nama pengguna.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Tersimpan di penyimpan kata sandi</translation>
    </message>
    <message>
        <source>Environment and network</source>
        <translation>Lingkungan dan jaringan</translation>
    </message>
    <message>
        <source>Where this window is signed in, and how it gets there.</source>
        <translation>Ke mana jendela ini masuk, dan lewat mana.</translation>
    </message>
    <message>
        <source>Another environment is chosen when signing in. Records, accounts and secrets of one are never used in another.</source>
        <translation>Lingkungan lain dipilih saat masuk. Catatan, akun dan rahasia satu lingkungan tidak pernah dipakai di lingkungan lain.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use the pro&amp;xy that the computer is set to</source>
        <translation>Pakai pro&amp;xy sesuai pengaturan komputer</translation>
    </message>
    <message>
        <source>Use &amp;no proxy</source>
        <translation>&amp;Jangan pakai proxy</translation>
    </message>
    <message>
        <source>Set the proxy by han&amp;d</source>
        <translation>Atur proxy sen&amp;diri</translation>
    </message>
    <message>
        <source>&amp;Computer name</source>
        <translation>Nama komp&amp;uter</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nama pen&amp;gguna</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Kata sand&amp;i</translation>
    </message>
    <message>
        <source>Only where the proxy asks for them. The password lies in the keychain, not in a file.</source>
        <translation>Hanya bila diminta proxy. Kata sandi disimpan di penyimpan kata sandi, bukan di berkas.</translation>
    </message>
</context>
<context>
    <name>CounterDeskForm</name>
    <message>
        <source>The computer&apos;s own choice: none now</source>
        <translation>Pilihan komputer sendiri: sekarang tidak ada</translation>
    </message>
    <message>
        <source>The computer&apos;s own choice: %1</source>
        <translation>Pilihan komputer sendiri: %1</translation>
    </message>
    <message>
        <source>%1 – not there</source>
        <translation>%1 – tidak ada</translation>
    </message>
    <message>
        <source>None yet: add one under Accounts</source>
        <translation>Belum ada: tambahkan di Akun</translation>
    </message>
    <message>
        <source>The first of them: %1</source>
        <translation>Yang pertama: %1</translation>
    </message>
    <message>
        <source>%1 – no longer under Accounts</source>
        <translation>%1 – tidak ada lagi di Akun</translation>
    </message>
    <message>
        <source>A desk&apos;s code has 2 to 8 letters of A-Z and digits, no spaces.</source>
        <translation>Kode komputer terdiri dari 2 sampai 8 huruf A-Z dan angka, tanpa spasi.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Struk</translation>
    </message>
    <message>
        <source>Print the &amp;receipt by itself when a sale was paid</source>
        <translation>Cetak &amp;struk dengan sendirinya saat penjualan lunas</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Gulungan, 58 mm</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Gulungan, 80 mm</translation>
    </message>
    <message>
        <source>Sales of this desk</source>
        <translation>Penjualan komputer ini</translation>
    </message>
    <message>
        <source>Account that buys</source>
        <translation>Akun yang membeli</translation>
    </message>
    <message>
        <source>Checkouts are made in its name; its password is kept here.</source>
        <translation>Checkout dibuat atas nama akun ini; kata sandinya disimpan di sini.</translation>
    </message>
    <message>
        <source>Desk&apos;s code</source>
        <translation>Kode komputer</translation>
    </message>
    <message>
        <source>Stands in the number of each sale, INV/CODE/…: no two desks of the company have the same.</source>
        <translation>Ada di nomor setiap penjualan, INV/KODE/…: tidak ada dua komputer perusahaan yang kodenya sama.</translation>
    </message>
</context>
<context>
    <name>CounterPaper</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the shift&apos;s report</source>
        <translation>Simpan laporan sif</translation>
    </message>
</context>
<context>
    <name>CounterPart</name>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
</context>
<context>
    <name>CounterScreenForm</name>
    <message>
        <source>The one without this window</source>
        <translation>Yang tidak memuat jendela ini</translation>
    </message>
    <message>
        <source>%1 – not connected</source>
        <translation>%1 – tidak tersambung</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Layar pelanggan</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>A monitor of its own, full screen</source>
        <translation>Monitor tersendiri, layar penuh</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Kept by its name: unplugged and plugged in again, it is the customer&apos;s once more.</source>
        <translation>Diingat menurut namanya: dicabut lalu dipasang lagi, tetap untuk pelanggan.</translation>
    </message>
    <message>
        <source>Text between sales</source>
        <translation>Teks di antara penjualan</translation>
    </message>
    <message>
        <source>The company&apos;s name, a greeting. A picture goes before it.</source>
        <translation>Nama perusahaan, salam. Kalau ada gambar, gambarlah yang tampil.</translation>
    </message>
</context>
<context>
    <name>CounterSection</name>
    <message>
        <source>The same for all desks of this journal. Nobody has changed them yet.</source>
        <translation>Sama untuk semua komputer yang memakai jurnal ini. Belum ada yang mengubahnya.</translation>
    </message>
    <message>
        <source>The same for all desks of this journal. Version %1, set by %2, %3.</source>
        <translation>Sama untuk semua komputer yang memakai jurnal ini. Versi %1, diatur oleh %2, %3.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Meja kasir</translation>
    </message>
    <message>
        <source>Selling by QRIS, with a screen for the customer.</source>
        <translation>Berjualan dengan QRIS, dengan layar untuk pelanggan.</translation>
    </message>
    <message>
        <source>Stores and merchants</source>
        <translation>Toko dan merchant</translation>
    </message>
    <message>
        <source>An administrator can change these.</source>
        <translation>Administrator dapat mengubahnya.</translation>
    </message>
    <message>
        <source>Stores that are sold for</source>
        <translation>Toko yang dijualkan</translation>
    </message>
    <message>
        <source>Merchants whose codes may be shown</source>
        <translation>Merchant yang kodenya boleh ditampilkan</translation>
    </message>
    <message>
        <source>A code is shown to a buyer only when its NMID and its name stand here, both as in the code.</source>
        <translation>Kode ditampilkan kepada pembeli hanya bila NMID dan namanya ada di sini, keduanya persis seperti di kode.</translation>
    </message>
</context>
<context>
    <name>CounterStoreEditor</name>
    <message>
        <source>A journal keeps %1 stores at most. Remove one first.</source>
        <translation>Jurnal menyimpan paling banyak %1 toko. Hapus satu dulu.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>As the cashiers read it, and as the receipt says it.</source>
        <translation>Seperti yang dibaca kasir dan tertulis di struk.</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Penjual</translation>
    </message>
    <message>
        <source>The USAPI user name that is paid.</source>
        <translation>Nama pengguna USAPI yang dibayar.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Komisi</translation>
    </message>
    <message>
        <source>None, but what the share below comes to.</source>
        <translation>Tidak ada, selain bagian di bawah ini.</translation>
    </message>
    <message>
        <source>And a share</source>
        <translation>Ditambah bagian</translation>
    </message>
    <message>
        <source>Of each sale&apos;s amount, in percent.</source>
        <translation>Dari jumlah setiap penjualan, dalam persen.</translation>
    </message>
    <message>
        <source>Stores of the counter</source>
        <translation>Toko di meja kasir</translation>
    </message>
    <message>
        <source>Add the store</source>
        <translation>Tambahkan toko</translation>
    </message>
    <message>
        <source>Change the store</source>
        <translation>Ubah toko</translation>
    </message>
    <message>
        <source>Remove the store</source>
        <translation>Hapus toko</translation>
    </message>
</context>
<context>
    <name>CustomerMirror</name>
    <message>
        <source>What the buyer sees</source>
        <translation>Yang dilihat pembeli</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Between two sales</source>
        <translation>Di antara dua penjualan</translation>
    </message>
    <message>
        <source>%1: the code is being prepared</source>
        <translation>%1: kode sedang disiapkan</translation>
    </message>
    <message>
        <source>%1: the code waits to be scanned</source>
        <translation>%1: kode menunggu dipindai</translation>
    </message>
    <message>
        <source>%1: being checked, not to be paid again</source>
        <translation>%1: sedang diperiksa, jangan dibayar lagi</translation>
    </message>
    <message>
        <source>%1: paid</source>
        <translation>%1: lunas</translation>
    </message>
    <message>
        <source>%1: the code has expired</source>
        <translation>%1: kode sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: dibatalkan</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Customer display</source>
        <translation>Layar pelanggan</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Dari</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>sam&amp;pai</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>No connection to the server</source>
        <translation>Tidak ada sambungan ke server</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Server tidak menjawab pada waktunya</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Server tidak dapat membuktikan identitasnya</translation>
    </message>
    <message>
        <source>This computer&apos;s clock looks wrong</source>
        <translation>Jam komputer ini tampaknya salah</translation>
    </message>
    <message>
        <source>The company proxy wants a user name and password</source>
        <translation>Proxy perusahaan meminta nama pengguna dan kata sandi</translation>
    </message>
    <message>
        <source>The company proxy could not be used</source>
        <translation>Proxy perusahaan tidak dapat dipakai</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>Jaringan ini meminta Anda masuk lebih dulu</translation>
    </message>
    <message>
        <source>User name or password is wrong</source>
        <translation>Nama pengguna atau kata sandi salah</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted</source>
        <translation>Sesi masuk Anda tidak diterima lagi</translation>
    </message>
    <message>
        <source>The server asks for a pause</source>
        <translation>Server meminta jeda</translation>
    </message>
    <message>
        <source>The server has a fault (%1)</source>
        <translation>Server mengalami gangguan (%1)</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Server mengalami gangguan</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood</source>
        <translation>Jawaban server tidak dapat dipahami</translation>
    </message>
    <message>
        <source>It is not known whether this was carried out</source>
        <translation>Tidak diketahui apakah ini sudah dijalankan</translation>
    </message>
    <message>
        <source>This desk&apos;s files could not be read or written</source>
        <translation>Berkas program di komputer ini tidak dapat dibaca atau ditulis</translation>
    </message>
    <message>
        <source>The keychain could not be used</source>
        <translation>Penyimpan kata sandi tidak dapat dipakai</translation>
    </message>
    <message>
        <source>This cannot be sent as it stands</source>
        <translation>Ini tidak dapat dikirim seperti adanya</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in</source>
        <translation>Server tidak menerima proses masuk ini</translation>
    </message>
    <message>
        <source>The server refused this look-up</source>
        <translation>Server menolak pencarian ini</translation>
    </message>
    <message>
        <source>The server refused to show the balance</source>
        <translation>Server menolak menampilkan saldo</translation>
    </message>
    <message>
        <source>The server refused to list the banks</source>
        <translation>Server menolak menampilkan daftar bank</translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation>Server menolak ini</translation>
    </message>
    <message>
        <source>Check the environment, the user name and the password. What you typed is still here.</source>
        <translation>Periksa lingkungan, nama pengguna, dan kata sandi. Yang Anda ketik masih ada di sini.</translation>
    </message>
    <message>
        <source>Its own words below say why.</source>
        <translation>Alasannya ada pada jawaban asli di bawah.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then try again. If web sites open but this does not, tell your administrator.</source>
        <translation>Periksa jaringan komputer ini, lalu coba lagi. Bila situs web terbuka tetapi ini tidak, beri tahu administrator Anda.</translation>
    </message>
    <message>
        <source>The network is slow or the server is busy. Try again in a moment.</source>
        <translation>Jaringan lambat atau server sibuk. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>You stopped it. Start again whenever you like.</source>
        <translation>Anda menghentikannya. Mulai lagi kapan saja.</translation>
    </message>
    <message>
        <source>Its certificate could not be verified, so your password and data were not sent. Tell your administrator; do not try from another network to get around it.</source>
        <translation>Sertifikatnya tidak dapat diverifikasi, jadi kata sandi dan data Anda tidak dikirim. Beri tahu administrator Anda; jangan mencoba dari jaringan lain untuk mengakalinya.</translation>
    </message>
    <message>
        <source>A secure connection needs the right date and time. Set this computer&apos;s clock, then try again.</source>
        <translation>Sambungan aman memerlukan tanggal dan jam yang benar. Setel jam komputer ini, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Open the settings, choose the proxy by hand and type in its user name and password.</source>
        <translation>Buka pengaturan, pilih proxy yang diatur sendiri, lalu isi nama pengguna dan kata sandinya.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or ask your administrator for the right one.</source>
        <translation>Periksa proxy di pengaturan, atau tanyakan proxy yang benar kepada administrator Anda.</translation>
    </message>
    <message>
        <source>Something that is not USAPI answered, as guest networks do. Open a web browser, sign in to the network there, then try again.</source>
        <translation>Yang menjawab bukan USAPI, seperti pada jaringan tamu. Buka peramban web, masuk ke jaringan di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Type them again; capital and small letters differ. What you typed is still here.</source>
        <translation>Ketik ulang; huruf besar dan kecil dibedakan. Yang Anda ketik masih ada di sini.</translation>
    </message>
    <message>
        <source>Sign out and in again to go on. What is on this page stays until then.</source>
        <translation>Keluar lalu masuk lagi untuk melanjutkan. Isi halaman ini tetap ada sampai saat itu.</translation>
    </message>
    <message>
        <source>Too much was asked in a short time. Wait a minute, then try again.</source>
        <translation>Terlalu banyak permintaan dalam waktu singkat. Tunggu satu menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Nothing is wrong at this desk. Try again in a few minutes; if it stays, report it with the time.</source>
        <translation>Tidak ada yang salah di komputer ini. Coba lagi beberapa menit lagi; bila tetap terjadi, laporkan beserta jamnya.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Try again; if it stays, report it.</source>
        <translation>Isinya tidak dipakai sama sekali. Coba lagi; bila tetap terjadi, laporkan.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. If it stays, report this: %1</source>
        <translation>Isinya tidak dipakai sama sekali. Bila tetap terjadi, laporkan ini: %1</translation>
    </message>
    <message>
        <source>Somebody has to find out and settle it by hand.</source>
        <translation>Seseorang harus mencari tahu dan menyelesaikannya secara manual.</translation>
    </message>
    <message>
        <source>See whether the disk is full and whether this user may write to the program&apos;s folder.</source>
        <translation>Periksa apakah disk penuh dan apakah pengguna ini boleh menulis ke folder program.</translation>
    </message>
    <message>
        <source>Correct what is marked, then try again.</source>
        <translation>Perbaiki yang ditandai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Nothing was sent: no money was moved.</source>
        <translation>Tidak ada yang dikirim: tidak ada uang yang berpindah.</translation>
    </message>
    <message>
        <source>It was refused: no money was moved.</source>
        <translation>Ditolak: tidak ada uang yang berpindah.</translation>
    </message>
    <message>
        <source>Whether money was moved is not known. Do not send it again.</source>
        <translation>Tidak diketahui apakah uang sudah berpindah. Jangan kirim lagi.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Ketik jumlahnya.</translation>
    </message>
    <message>
        <source>This is not an amount. Type it like 60.000.</source>
        <translation>Ini bukan jumlah uang. Ketik seperti 60.000.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Jumlah tidak boleh di bawah nol.</translation>
    </message>
    <message>
        <source>Rupiah have no decimals. Type 60.000 for sixty thousand.</source>
        <translation>Rupiah tidak memakai desimal. Ketik 60.000 untuk enam puluh ribu.</translation>
    </message>
    <message>
        <source>Group thousands with dots, not commas: 60.000.</source>
        <translation>Pisahkan ribuan dengan titik, bukan koma: 60.000.</translation>
    </message>
    <message>
        <source>The dots do not stand in front of three digits: 60.000.</source>
        <translation>Titik tidak berada di depan tiga angka: 60.000.</translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s short form of a number. Type all digits.</source>
        <translation>Ini bentuk singkat angka dari lembar kerja. Ketik semua angkanya.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Jumlah ini terlalu besar.</translation>
    </message>
    <message>
        <source>This session has no message bus (D-Bus), through which a keychain is reached.</source>
        <translation>Sesi ini tidak memiliki bus pesan (D-Bus) untuk menjangkau penyimpan kata sandi.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer. Install GNOME Keyring or KWallet.</source>
        <translation>Tidak ada penyimpan kata sandi yang berjalan di komputer ini. Pasang GNOME Keyring atau KWallet.</translation>
    </message>
    <message>
        <source>The keychain was never set up. Open its settings once and give it a password.</source>
        <translation>Penyimpan kata sandi belum pernah disiapkan. Buka pengaturannya sekali dan beri kata sandi.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then sign in again.</source>
        <translation>Penyimpan kata sandi terkunci. Buka kuncinya, lalu masuk lagi.</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting for you in another window.</source>
        <translation>Penyimpan kata sandi tidak menjawab. Mungkin ia menunggu Anda di jendela lain.</translation>
    </message>
    <message>
        <source>The keychain did not allow it.</source>
        <translation>Penyimpan kata sandi tidak mengizinkan.</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>Penyimpan kata sandi menjawab dengan kesalahan.</translation>
    </message>
    <message>
        <source>%1 given twice</source>
        <translation>%1 ganda</translation>
    </message>
    <message>
        <source>%1 too long to be an id</source>
        <translation>%1 terlalu panjang untuk sebuah ID</translation>
    </message>
    <message>
        <source>%1 above the limit of %2</source>
        <translation>%1 melebihi batas %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Dilewati: %1</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Anda tidak berhak melakukannya</translation>
    </message>
    <message>
        <source>Somebody else was first</source>
        <translation>Orang lain lebih dahulu</translation>
    </message>
    <message>
        <source>Your roles do not include it. An administrator can grant them; the attempt is in the audit log.</source>
        <translation>Peran Anda tidak mencakupnya. Administrator dapat memberikannya; percobaan ini ada di catatan audit.</translation>
    </message>
    <message>
        <source>It is no longer as it was on your screen. Look at it again, then decide.</source>
        <translation>Keadaannya sudah berbeda dari yang tampil di layar Anda. Lihat lagi, lalu putuskan.</translation>
    </message>
    <message>
        <source>This name looks like somebody else&apos;s</source>
        <translation>Nama ini mirip dengan nama orang lain</translation>
    </message>
    <message>
        <source>This journal has an operator whose name looks the same and is spelled otherwise. Sign in with exactly that name; the attempt is in the audit log.</source>
        <translation>Jurnal ini punya operator yang namanya tampak sama tetapi ejaannya berbeda. Masuklah dengan nama yang persis itu; percobaan ini tercatat di catatan audit.</translation>
    </message>
</context>
<context>
    <name>DescribeJournal</name>
    <message>
        <source>The journal is being checked.</source>
        <translation>Jurnal sedang diperiksa.</translation>
    </message>
    <message>
        <source>The journal can only be read.</source>
        <translation>Jurnal hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>Another program holds the journal.</source>
        <translation>Program lain sedang memegang jurnal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk penuh.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Jurnal rusak.</translation>
    </message>
    <message>
        <source>The file in the journal&apos;s place is not a journal.</source>
        <translation>Berkas di tempat jurnal bukan jurnal.</translation>
    </message>
    <message>
        <source>The journal was written by a newer release of this program.</source>
        <translation>Jurnal ditulis oleh rilis program yang lebih baru.</translation>
    </message>
    <message>
        <source>This is not the journal that this computer remembers.</source>
        <translation>Ini bukan jurnal yang diingat komputer ini.</translation>
    </message>
    <message>
        <source>Somebody changed the journal by hand.</source>
        <translation>Ada yang mengubah jurnal secara manual.</translation>
    </message>
    <message>
        <source>The journal could not be opened.</source>
        <translation>Jurnal tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>The journal lies where it is not safe.</source>
        <translation>Jurnal berada di tempat yang tidak aman.</translation>
    </message>
    <message>
        <source>Looking up works already. Money can be moved as soon as the check has passed.</source>
        <translation>Pencarian sudah dapat dipakai. Uang dapat dipindahkan begitu pemeriksaan selesai dan lolos.</translation>
    </message>
    <message>
        <source>Its file, its folder or the disk cannot be written. No money can be moved until they can.</source>
        <translation>Berkas, folder, atau disknya tidak dapat ditulisi. Selama itu, uang tidak dapat dipindahkan.</translation>
    </message>
    <message>
        <source>No money can be moved until it lets go. It may be a database viewer or a backup that is running.</source>
        <translation>Uang tidak dapat dipindahkan sampai program itu melepasnya. Mungkin itu penampil basis data atau pencadangan yang sedang berjalan.</translation>
    </message>
    <message>
        <source>Nothing can be written down, so no money can be moved. Make room, then try again.</source>
        <translation>Tidak ada yang dapat dicatat, jadi uang tidak dapat dipindahkan. Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No money can be moved. The file is left as it is. An administrator can restore a copy: File, Restore the journal.</source>
        <translation>Uang tidak dapat dipindahkan. Berkasnya dibiarkan apa adanya. Administrator dapat memulihkan salinan: Berkas, Pulihkan jurnal.</translation>
    </message>
    <message>
        <source>It was left as it is, and no money can be moved. An administrator moves it away or restores a copy.</source>
        <translation>Berkas itu dibiarkan apa adanya, dan uang tidak dapat dipindahkan. Administrator memindahkannya atau memulihkan salinan.</translation>
    </message>
    <message>
        <source>This release leaves it as it is and moves no money. Install the newer release on this computer.</source>
        <translation>Rilis ini membiarkannya apa adanya dan tidak memindahkan uang. Pasang rilis yang lebih baru di komputer ini.</translation>
    </message>
    <message>
        <source>Entries are missing from it, perhaps payouts too. Money stays locked until an administrator accepts this journal or restores the right one.</source>
        <translation>Ada catatan yang hilang darinya, mungkin juga pencairan. Uang tetap terkunci sampai administrator menerima jurnal ini atau memulihkan yang benar.</translation>
    </message>
    <message>
        <source>Entries, roles or rules differ from what the program wrote. It can be read; no money can be moved. The page Cases says what was found.</source>
        <translation>Catatan, peran, atau aturan berbeda dari yang ditulis program. Jurnal dapat dibaca; uang tidak dapat dipindahkan. Halaman Kasus menyebutkan apa yang ditemukan.</translation>
    </message>
    <message>
        <source>Nothing can be written down, so no money can be moved.</source>
        <translation>Tidak ada yang dapat dicatat, jadi uang tidak dapat dipindahkan.</translation>
    </message>
    <message>
        <source>It lies on a network share, in a folder that is synchronised with other computers, or on a disk without locks and rights. No money can be moved. Choose a data folder on a disk of this computer.</source>
        <translation>Jurnal berada di folder jaringan, di folder yang disinkronkan dengan komputer lain, atau di disk tanpa kunci dan hak akses. Uang tidak dapat dipindahkan. Pilih folder data di disk komputer ini.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>sedang diperiksa</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>hanya baca</translation>
    </message>
    <message>
        <source>held by another program</source>
        <translation>dipegang program lain</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disk penuh</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>not a journal</source>
        <translation>bukan jurnal</translation>
    </message>
    <message>
        <source>of a newer release</source>
        <translation>dari rilis yang lebih baru</translation>
    </message>
    <message>
        <source>not the remembered one</source>
        <translation>bukan yang diingat</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>diubah manual</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>tidak terbuka</translation>
    </message>
    <message>
        <source>in an unsafe place</source>
        <translation>di tempat yang tidak aman</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Sudah ada berkas dengan nama itu.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name: a copy is never written over.</source>
        <translation>Tidak ada yang ditulis. Pilih nama lain: salinan tidak pernah ditimpa.</translation>
    </message>
    <message>
        <source>There is not enough room on that disk.</source>
        <translation>Ruang di disk itu tidak cukup.</translation>
    </message>
    <message>
        <source>Nothing was left there. Make room or choose another disk.</source>
        <translation>Tidak ada yang tertinggal di sana. Kosongkan ruang atau pilih disk lain.</translation>
    </message>
    <message>
        <source>This is the journal of another environment.</source>
        <translation>Ini jurnal lingkungan lain.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a copy of this environment&apos;s journal.</source>
        <translation>Tidak ada yang diubah. Pilih salinan jurnal lingkungan ini.</translation>
    </message>
    <message>
        <source>This file is damaged, or it is no copy of a journal.</source>
        <translation>Berkas ini rusak, atau bukan salinan jurnal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another copy.</source>
        <translation>Tidak ada yang diubah. Pilih salinan lain.</translation>
    </message>
    <message>
        <source>This copy was made by a newer release of this program.</source>
        <translation>Salinan ini dibuat versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer release, then restore it.</source>
        <translation>Tidak ada yang diubah. Pasang versi yang lebih baru, lalu pulihkan.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Berkas tidak bisa dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>The journal is as it was. Details: %1</source>
        <translation>Jurnal tetap seperti semula. Rincian: %1</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>Desk</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>For everybody who sits at this computer.</source>
        <translation>Untuk semua orang yang memakai komputer ini.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Tampilan dan bahasa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Sesuai komputer</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <source>As the desktop is set</source>
        <translation>Sesuai desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Play a so&amp;und when something was paid or went wrong</source>
        <translation>Bunyikan s&amp;uara saat ada yang lunas atau gagal</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Lock after &amp;minutes</source>
        <translation>Kunci setelah me&amp;nit</translation>
    </message>
    <message>
        <source>Without a key or a mouse movement for so long, the desk asks for your password. The customer&apos;s screen goes on.</source>
        <translation>Bila selama itu tidak ada ketikan atau gerakan tetikus, program meminta kata sandi Anda. Layar pelanggan tetap jalan.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Report for support</source>
        <translation>Laporan untuk dukungan</translation>
    </message>
    <message>
        <source>This is the whole report. It holds no password, token or account number, and user names are shortened. Read it, then save it and send it yourself: the program sends nothing.</source>
        <translation>Inilah laporan selengkapnya. Tidak ada kata sandi, token, atau nomor rekening di dalamnya, dan nama pengguna dipersingkat. Bacalah, lalu simpan dan kirim sendiri: program tidak mengirim apa pun.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Isi laporan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Simpan…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teks (*.txt)</translation>
    </message>
</context>
<context>
    <name>DisplayLine</name>
    <message>
        <source>The customer&apos;s screen is off: the buyer sees nothing.</source>
        <translation>Layar pelanggan mati: pembeli tidak melihat apa-apa.</translation>
    </message>
    <message>
        <source>The buyer sees this on a screen of its own.</source>
        <translation>Pembeli melihat ini di layar tersendiri.</translation>
    </message>
    <message>
        <source>The buyer sees this on %1.</source>
        <translation>Pembeli melihat ini di %1.</translation>
    </message>
    <message>
        <source>No second monitor is there: the buyer sees nothing.</source>
        <translation>Tidak ada monitor kedua: pembeli tidak melihat apa-apa.</translation>
    </message>
    <message>
        <source>The monitor %1 is away: the buyer sees nothing until it is back.</source>
        <translation>Monitor %1 tidak tersambung: pembeli tidak melihat apa-apa sampai monitor itu kembali.</translation>
    </message>
    <message>
        <source>The buyer sees this in a window of its own.</source>
        <translation>Pembeli melihat ini di jendela tersendiri.</translation>
    </message>
    <message>
        <source>The customer&apos;s window is closed: the buyer sees nothing.</source>
        <translation>Jendela pelanggan ditutup: pembeli tidak melihat apa-apa.</translation>
    </message>
    <message>
        <source>Show a &amp;window</source>
        <translation>Tampilkan sebaga&amp;i jendela</translation>
    </message>
    <message>
        <source>Use a second screen</source>
        <translation>Pakai layar kedua</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Matikan</translation>
    </message>
</context>
<context>
    <name>EnvironmentBand</name>
    <message>
        <source>Not signed in</source>
        <translation>Belum masuk</translation>
    </message>
    <message>
        <source>Environment: %1. %2</source>
        <translation>Lingkungan: %1. %2</translation>
    </message>
    <message>
        <source>Acting: %1</source>
        <translation>Operator: %1</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>The server&apos;s own words:</source>
        <translation>Jawaban asli server:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>A PDF takes the first %1 rows. There are more: narrow the filter, or export as XLSX or CSV to have them all.</source>
        <translation>PDF memuat %1 baris pertama. Masih ada baris lain: persempit saringan, atau ekspor sebagai XLSX atau CSV untuk mendapatkan semuanya.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Copy: %1</source>
        <translation>Salin: %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
</context>
<context>
    <name>FirstOperatorPage</name>
    <message>
        <source>Type the name exactly as it stands above.</source>
        <translation>Ketik namanya persis seperti di atas.</translation>
    </message>
    <message>
        <source>Nobody has a role here yet</source>
        <translation>Belum ada yang punya peran di sini</translation>
    </message>
    <message>
        <source>This journal is new. Whoever sets it up becomes its first administrator and maker: %1 may then grant roles to the others, set the policy, and ask for payouts.</source>
        <translation>Jurnal ini baru. Yang menyiapkannya menjadi administrator dan pembuat pertamanya: %1 lalu boleh memberi peran kepada yang lain, menetapkan kebijakan, dan meminta pencairan.</translation>
    </message>
    <message>
        <source>Everybody who signs in later has no role until an administrator grants one. This step is kept in the audit log.</source>
        <translation>Siapa pun yang masuk setelahnya tidak punya peran sampai administrator memberikannya. Langkah ini disimpan di catatan audit.</translation>
    </message>
    <message>
        <source>This journal is called</source>
        <translation>Nama jurnal ini</translation>
    </message>
    <message>
        <source>Type the journal&apos;s &amp;name to confirm</source>
        <translation>Ketik &amp;nama jurnal untuk memastikan</translation>
    </message>
    <message>
        <source>The journal&apos;s name</source>
        <translation>Nama jurnal</translation>
    </message>
    <message>
        <source>&amp;Become administrator and maker</source>
        <translation>&amp;Jadi administrator dan pembuat</translation>
    </message>
    <message>
        <source>Another person signs &amp;in…</source>
        <translation>Orang la&amp;in masuk…</translation>
    </message>
</context>
<context>
    <name>IdlePictureBox</name>
    <message>
        <source>Picture between sales</source>
        <translation>Gambar di antara penjualan</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>None: the text is shown.</source>
        <translation>Tidak ada: teks yang ditampilkan.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>The picture in small</source>
        <translation>Gambar dalam ukuran kecil</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Pilih &amp;gambar…</translation>
    </message>
    <message>
        <source>Re&amp;move the picture</source>
        <translation>Hapus gam&amp;bar</translation>
    </message>
</context>
<context>
    <name>InvoiceDetail</name>
    <message>
        <source>No row chosen</source>
        <translation>Belum ada baris dipilih</translation>
    </message>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>Pilih satu baris untuk melihat rinciannya.</translation>
    </message>
</context>
<context>
    <name>InvoiceView</name>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Ditemukan lewat</translation>
    </message>
    <message>
        <source>Waybill %1</source>
        <translation>Resi %1</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Xendit id</source>
        <translation>ID Xendit</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Membaca ulang…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Dibaca %1</translation>
    </message>
    <message>
        <source>Hide the server&apos;s reply</source>
        <translation>Sembunyikan jawaban server</translation>
    </message>
    <message>
        <source>Show the server&apos;s reply</source>
        <translation>Tampilkan jawaban server</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Baca ulang</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Salin jawaban</translation>
    </message>
    <message>
        <source>The server&apos;s reply</source>
        <translation>Jawaban server</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Could not be read again. Last read %1</source>
        <translation>Tidak dapat dibaca ulang. Terakhir dibaca %1</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Batas bayar</translation>
    </message>
</context>
<context>
    <name>JournalBanner</name>
    <message>
        <source>&amp;Accept this journal…</source>
        <translation>T&amp;erima jurnal ini…</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>&amp;Pulihkan salinan…</translation>
    </message>
</context>
<context>
    <name>JournalDialogs</name>
    <message>
        <source>Journals (*.sqlite)</source>
        <translation>Jurnal (*.sqlite)</translation>
    </message>
    <message>
        <source>Copy the journal to</source>
        <translation>Salin jurnal ke</translation>
    </message>
    <message>
        <source>Which copy is to become the journal?</source>
        <translation>Salinan mana yang akan menjadi jurnal?</translation>
    </message>
    <message>
        <source>Put this copy in the journal&apos;s place?</source>
        <translation>Gantikan jurnal dengan salinan ini?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Entries in its log</source>
        <translation>Catatan di dalamnya</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Journal id</source>
        <translation>ID jurnal</translation>
    </message>
    <message>
        <source>What was written down after this copy was made is then no longer in the journal. Find out first which payouts were sent since. The present file is set aside, not deleted, and the log says who did this and why.</source>
        <translation>Yang dicatat setelah salinan ini dibuat tidak akan ada lagi di jurnal. Cari tahu dulu pencairan mana yang dikirim sejak itu. Berkas yang sekarang disisihkan, tidak dihapus, dan catatan audit menyebut siapa yang melakukannya dan alasannya.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Pulihkan salinan ini</translation>
    </message>
    <message>
        <source>Accept this journal as the right one?</source>
        <translation>Terima jurnal ini sebagai yang benar?</translation>
    </message>
    <message>
        <source>This computer remembers another journal, or more entries than this one has. Payouts may be missing from it, and with them the locks that keep them from being sent twice. Accepting unlocks money; the log says who did this and why.</source>
        <translation>Komputer ini mengingat jurnal lain, atau catatan yang lebih banyak daripada isi jurnal ini. Mungkin ada pencairan yang hilang dari sini, beserta kunci yang mencegahnya dikirim dua kali. Menerimanya membuka kunci uang; catatan audit menyebut siapa yang melakukannya dan alasannya.</translation>
    </message>
    <message>
        <source>Accept this journal</source>
        <translation>Terima jurnal ini</translation>
    </message>
</context>
<context>
    <name>JournalPieces</name>
    <message>
        <source>%1 rows are too many for the clipboard</source>
        <translation>%1 baris terlalu banyak untuk papan klip</translation>
    </message>
    <message>
        <source>Up to %1 can be copied. Export them instead.</source>
        <translation>Paling banyak %1 dapat disalin. Gunakan ekspor.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Time (WIB)</source>
        <translation>Waktu (WIB)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>ID objek</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Semua hari</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>31 hari terakhir</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Dari … sampai …</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Made an anchor</source>
        <translation>Membuat jangkar</translation>
    </message>
    <message>
        <source>Tried the approval passphrase</source>
        <translation>Mencoba frasa sandi persetujuan</translation>
    </message>
    <message>
        <source>Set the approval passphrase</source>
        <translation>Menetapkan frasa sandi persetujuan</translation>
    </message>
    <message>
        <source>Withdrew an approval key</source>
        <translation>Mencabut kunci persetujuan</translation>
    </message>
    <message>
        <source>Looked at a full account number</source>
        <translation>Melihat nomor rekening lengkap</translation>
    </message>
    <message>
        <source>Exported the activity</source>
        <translation>Mengekspor aktivitas</translation>
    </message>
    <message>
        <source>Read the activity</source>
        <translation>Membaca aktivitas</translation>
    </message>
    <message>
        <source>Handed a case over</source>
        <translation>Menyerahkan kasus</translation>
    </message>
    <message>
        <source>Closed a case</source>
        <translation>Menutup kasus</translation>
    </message>
    <message>
        <source>Opened a case</source>
        <translation>Membuka kasus</translation>
    </message>
    <message>
        <source>Set up a desk</source>
        <translation>Menyiapkan komputer</translation>
    </message>
    <message>
        <source>Changed a desk</source>
        <translation>Mengubah komputer</translation>
    </message>
    <message>
        <source>Accepted a journal</source>
        <translation>Menerima jurnal</translation>
    </message>
    <message>
        <source>Copied the journal</source>
        <translation>Menyalin jurnal</translation>
    </message>
    <message>
        <source>Restored the journal from a copy</source>
        <translation>Memulihkan jurnal dari salinan</translation>
    </message>
    <message>
        <source>Checked the journal</source>
        <translation>Memeriksa jurnal</translation>
    </message>
    <message>
        <source>Changed a shared list</source>
        <translation>Mengubah daftar bersama</translation>
    </message>
    <message>
        <source>Added an operator</source>
        <translation>Menambah operator</translation>
    </message>
    <message>
        <source>Became the first operator</source>
        <translation>Menjadi operator pertama</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>Mengubah kebijakan</translation>
    </message>
    <message>
        <source>Confirmed a policy</source>
        <translation>Mengesahkan kebijakan</translation>
    </message>
    <message>
        <source>Proposed a policy</source>
        <translation>Mengusulkan kebijakan</translation>
    </message>
    <message>
        <source>Rejected a policy</source>
        <translation>Menolak kebijakan</translation>
    </message>
    <message>
        <source>Set the policy</source>
        <translation>Menetapkan kebijakan</translation>
    </message>
    <message>
        <source>Changed somebody&apos;s roles</source>
        <translation>Mengubah peran seseorang</translation>
    </message>
    <message>
        <source>Granted a role</source>
        <translation>Memberi peran</translation>
    </message>
    <message>
        <source>Took a role away</source>
        <translation>Mencabut peran</translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation>Mengunci komputer</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Unlocked the desk</source>
        <translation>Membuka kunci komputer</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Masuk dan keluar</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Approval keys</source>
        <translation>Kunci persetujuan</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>Shared lists</source>
        <translation>Daftar bersama</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Approval key</source>
        <translation>Kunci persetujuan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pencairan</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Pengembalian dana</translation>
    </message>
    <message>
        <source>Shared list</source>
        <translation>Daftar bersama</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Hasil tidak diketahui</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Dibayar terlambat</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>Jumlah berbeda</translation>
    </message>
    <message>
        <source>Refunded by a cancellation</source>
        <translation>Dana kembali karena pembatalan</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Jawaban terlambat</translation>
    </message>
    <message>
        <source>Journal damaged</source>
        <translation>Jurnal rusak</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Nobody knows whether this was carried out. Find out at the bank or with the owners of USAPI; never send it again before.</source>
        <translation>Tidak diketahui apakah ini sudah dilaksanakan. Cari tahu di bank atau pada pemilik USAPI; jangan pernah mengirimnya lagi sebelum itu.</translation>
    </message>
    <message>
        <source>The buyer paid after this was given up. Decide whether to deliver or to refund.</source>
        <translation>Pembeli membayar setelah ini dianggap batal. Putuskan apakah barang dikirim atau dananya dikembalikan.</translation>
    </message>
    <message>
        <source>What was paid is not what was asked for. Compare both amounts before anything else.</source>
        <translation>Yang dibayar tidak sama dengan yang ditagih. Bandingkan dulu kedua jumlahnya.</translation>
    </message>
    <message>
        <source>A cancellation met an invoice that was paid. See whether the buyer has the money back.</source>
        <translation>Pembatalan mengenai tagihan yang sudah lunas. Periksa apakah uang pembeli sudah kembali.</translation>
    </message>
    <message>
        <source>The server&apos;s answer came after a person had decided. Compare the two.</source>
        <translation>Jawaban server datang setelah seseorang memutuskan. Bandingkan keduanya.</translation>
    </message>
    <message>
        <source>The journal is not as it was written. Keep the file as it is, tell your administrator, and compare the printed anchors.</source>
        <translation>Jurnal tidak lagi seperti saat ditulis. Biarkan berkasnya apa adanya, beri tahu administrator, dan bandingkan dengan jangkar yang dicetak.</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>ada catatan yang hilang</translation>
    </message>
    <message>
        <source>an entry was changed or moved</source>
        <translation>ada catatan yang diubah atau dipindahkan</translation>
    </message>
    <message>
        <source>entries are missing at the end</source>
        <translation>catatan di bagian akhir hilang</translation>
    </message>
    <message>
        <source>an anchor names another entry</source>
        <translation>sebuah jangkar menunjuk catatan lain</translation>
    </message>
    <message>
        <source>an anchor&apos;s signature does not hold</source>
        <translation>tanda tangan sebuah jangkar tidak sah</translation>
    </message>
    <message>
        <source>an anchor was signed with an unknown key</source>
        <translation>sebuah jangkar ditandatangani dengan kunci yang tidak dikenal</translation>
    </message>
    <message>
        <source>the anchor that this desk remembers is not there</source>
        <translation>jangkar yang diingat komputer ini tidak ada</translation>
    </message>
    <message>
        <source>something was changed past the log</source>
        <translation>ada yang diubah tanpa lewat log</translation>
    </message>
    <message>
        <source>something was added past the log</source>
        <translation>ada yang ditambahkan tanpa lewat log</translation>
    </message>
    <message>
        <source>something was deleted past the log</source>
        <translation>ada yang dihapus tanpa lewat log</translation>
    </message>
    <message>
        <source>a guard of the tables was changed</source>
        <translation>pengaman tabel diubah</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>jurnal tidak dapat dibaca</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>The journal is damaged: %1.</source>
        <translation>Jurnal rusak: %1.</translation>
    </message>
    <message>
        <source>The journal is damaged at %1: %2.</source>
        <translation>Jurnal rusak di %1: %2.</translation>
    </message>
    <message>
        <source>Stopped. The first %1 entries are whole; the others were not looked at.</source>
        <translation>Dihentikan. %1 catatan pertama utuh; selebihnya belum diperiksa.</translation>
    </message>
    <message>
        <source>The journal is whole: %1 entries, each in its place.</source>
        <translation>Jurnal utuh: %1 catatan, masing-masing pada tempatnya.</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Jangkar</translation>
    </message>
    <message>
        <source>Policy proposal</source>
        <translation>Usulan kebijakan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Approved a payout</source>
        <translation>Menyetujui pencairan</translation>
    </message>
    <message>
        <source>Read a balance beside a payout</source>
        <translation>Membaca saldo untuk pencairan</translation>
    </message>
    <message>
        <source>Let a payout expire</source>
        <translation>Membiarkan pencairan kedaluwarsa</translation>
    </message>
    <message>
        <source>Wrote down a payout&apos;s outcome</source>
        <translation>Mencatat hasil pencairan</translation>
    </message>
    <message>
        <source>Rejected a payout</source>
        <translation>Menolak pencairan</translation>
    </message>
    <message>
        <source>Asked for a payout</source>
        <translation>Meminta pencairan</translation>
    </message>
    <message>
        <source>Settled an unknown payout</source>
        <translation>Menuntaskan pencairan yang tidak diketahui</translation>
    </message>
    <message>
        <source>Sent a payout</source>
        <translation>Mengirim pencairan</translation>
    </message>
    <message>
        <source>Found a payout&apos;s approval void</source>
        <translation>Mendapati persetujuan pencairan batal</translation>
    </message>
    <message>
        <source>Withdrew a payout</source>
        <translation>Menarik kembali pencairan</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pencairan</translation>
    </message>
    <message>
        <source>Balance beside a payout</source>
        <translation>Saldo untuk pencairan</translation>
    </message>
    <message>
        <source>Exported the invoices</source>
        <translation>Mengekspor tagihan</translation>
    </message>
    <message>
        <source>Approved a call about an invoice</source>
        <translation>Menyetujui tindakan atas tagihan</translation>
    </message>
    <message>
        <source>Let a call about an invoice expire</source>
        <translation>Membiarkan tindakan atas tagihan kedaluwarsa</translation>
    </message>
    <message>
        <source>Wrote down the outcome of a call about an invoice</source>
        <translation>Mencatat hasil tindakan atas tagihan</translation>
    </message>
    <message>
        <source>Rejected a call about an invoice</source>
        <translation>Menolak tindakan atas tagihan</translation>
    </message>
    <message>
        <source>Asked for a checkout, a cancellation or a completion</source>
        <translation>Meminta checkout, pembatalan, atau penyelesaian</translation>
    </message>
    <message>
        <source>Settled an unknown call about an invoice</source>
        <translation>Menyelesaikan tindakan yang hasilnya tidak diketahui</translation>
    </message>
    <message>
        <source>Sent a call about an invoice</source>
        <translation>Mengirim tindakan atas tagihan</translation>
    </message>
    <message>
        <source>Found the approval of a call about an invoice void</source>
        <translation>Mendapati persetujuan tindakan batal demi aturan</translation>
    </message>
    <message>
        <source>Withdrew a call about an invoice</source>
        <translation>Menarik kembali tindakan atas tagihan</translation>
    </message>
    <message>
        <source>Checkouts and acts</source>
        <translation>Checkout dan tindakan</translation>
    </message>
    <message>
        <source>Call about an invoice</source>
        <translation>Tindakan atas tagihan</translation>
    </message>
    <message>
        <source>Asked for a code at the counter</source>
        <translation>Meminta kode di kasir</translation>
    </message>
    <message>
        <source>Showed a code to a customer</source>
        <translation>Menampilkan kode kepada pelanggan</translation>
    </message>
    <message>
        <source>Took over an open sale</source>
        <translation>Mengambil alih penjualan terbuka</translation>
    </message>
    <message>
        <source>Kept a wrong code from the customer</source>
        <translation>Menahan kode yang salah dari pelanggan</translation>
    </message>
    <message>
        <source>Closed a shift</source>
        <translation>Menutup sif</translation>
    </message>
    <message>
        <source>Opened a shift</source>
        <translation>Membuka sif</translation>
    </message>
    <message>
        <source>Sales at the counter</source>
        <translation>Penjualan di kasir</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Sif</translation>
    </message>
    <message>
        <source>Sale at the counter</source>
        <translation>Penjualan di kasir</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Sif</translation>
    </message>
    <message>
        <source>Put a customer&apos;s code aside</source>
        <translation>Menyisihkan kode pelanggan</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Hapus angka terakhir</translation>
    </message>
    <message>
        <source>Erase the amount</source>
        <translation>Kosongkan jumlah</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Tampilkan kode</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan tik</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tombol dan kegunaannya</translation>
    </message>
    <message>
        <source>Alt and an underlined letter press that button or open that menu. Arrow keys move in lists, menus and choices.</source>
        <translation>Alt dan huruf bergaris bawah menekan tombol atau membuka menu itu. Tombol panah bergerak di daftar, menu, dan pilihan.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Shown only: the sandbox&apos;s links lead nowhere.</source>
        <translation>Hanya ditampilkan: tautan sandbox tidak menuju ke mana pun.</translation>
    </message>
    <message>
        <source>Not opened from here: it is not an https address.</source>
        <translation>Tidak dibuka dari sini: bukan alamat https.</translation>
    </message>
    <message>
        <source>Not opened from here: it is not a plain web address.</source>
        <translation>Tidak dibuka dari sini: bukan alamat web biasa.</translation>
    </message>
    <message>
        <source>Not opened from here: it hides where it really leads.</source>
        <translation>Tidak dibuka dari sini: tujuan sebenarnya disembunyikan.</translation>
    </message>
    <message>
        <source>Not opened from here: this is not a known payment page.</source>
        <translation>Tidak dibuka dari sini: bukan halaman pembayaran yang dikenal.</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Tautan pembayaran</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Salin tautan</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Buka di &amp;peramban</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>Keep one reason at least.</source>
        <translation>Sisakan paling sedikit satu alasan.</translation>
    </message>
    <message>
        <source>The built-in lists: nobody has changed them yet.</source>
        <translation>Daftar bawaan: belum ada yang mengubahnya.</translation>
    </message>
    <message>
        <source>Version %1, set by %2, %3.</source>
        <translation>Versi %1, ditetapkan oleh %2, %3.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>The same for all desks of this journal.</source>
        <translation>Sama untuk semua komputer yang memakai jurnal ini.</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Tautan pembayaran</translation>
    </message>
    <message>
        <source>A payment link is opened only when it leads to one of these hosts, by https.</source>
        <translation>Tautan pembayaran hanya dibuka bila menuju salah satu host ini, lewat https.</translation>
    </message>
    <message>
        <source>Hosts that payment links may lead to</source>
        <translation>Host yang boleh dituju tautan pembayaran</translation>
    </message>
    <message>
        <source>Ne&amp;w host</source>
        <translation>Host &amp;baru</translation>
    </message>
    <message>
        <source>Add the h&amp;ost</source>
        <translation>Tambah h&amp;ost</translation>
    </message>
    <message>
        <source>Status of an invoice</source>
        <translation>Status tagihan</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <translation>Alasan yang bisa dipilih</translation>
    </message>
    <message>
        <source>Reasons for what</source>
        <translation>Alasan untuk apa</translation>
    </message>
    <message>
        <source>For a refund</source>
        <translation>Untuk pengembalian dana</translation>
    </message>
    <message>
        <source>For a cancellation</source>
        <translation>Untuk pembatalan</translation>
    </message>
    <message>
        <source>For closing a case</source>
        <translation>Untuk menutup kasus</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>New &amp;reason</source>
        <translation>Alasa&amp;n baru</translation>
    </message>
    <message>
        <source>Add the reaso&amp;n</source>
        <translation>Tambah a&amp;lasan</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Type the password.</source>
        <translation>Ketik kata sandinya.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>Kata sandinya salah. Percobaan berikutnya dapat dilakukan %n detik lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. Capital and small letters differ.</source>
        <translation>Kata sandinya salah. Huruf besar dan kecil dibedakan.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>%1 is signed in; locked at %2. What is running goes on.</source>
        <translation>%1 sedang masuk; dikunci pukul %2. Yang sedang berjalan tetap jalan.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Kata &amp;sandi</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Buka kunci</translation>
    </message>
    <message>
        <source>Another person signs &amp;in…</source>
        <translation>Orang la&amp;in masuk…</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>as a state, in the window&apos;s title</comment>
        <translation>terkunci</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Waiting for payment</source>
        <translation>Menunggu pembayaran</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Menanyakan…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Tidak dikenal di sini</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksi</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Uang sungguhan</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The owners&apos; test server</source>
        <translation>Server uji milik pemilik</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Training: no real money</source>
        <translation>Latihan: bukan uang sungguhan</translation>
    </message>
    <message>
        <source>Own server</source>
        <translation>Server sendiri</translation>
    </message>
    <message>
        <source>Treat as real money</source>
        <translation>Anggap uang sungguhan</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Halaman pembayaran</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>QRIS</source>
        <translation>QRIS</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <translation>Dompet digital</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 ditemukan</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 tidak ditemukan</translation>
    </message>
    <message>
        <source>%1 not known here</source>
        <translation>%1 tidak dikenal di sini</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gagal</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 dihentikan</translation>
    </message>
    <message>
        <source>Enter looks up, Shift+Enter starts a new line. Up to %1 at a time.</source>
        <translation>Enter mencari, Shift+Enter membuat baris baru. Paling banyak %1 sekaligus.</translation>
    </message>
    <message>
        <source>Invoice ids or &amp;waybill numbers</source>
        <translation>ID tagihan atau nomor &amp;resi</translation>
    </message>
    <message>
        <source>Invoice ids or waybill numbers</source>
        <translation>ID tagihan atau nomor resi</translation>
    </message>
    <message>
        <source>Paste one, or many from a chat or a spreadsheet column</source>
        <translation>Tempel satu, atau banyak dari obrolan atau kolom lembar kerja</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>Ask the failed ones again</source>
        <translation>Tanyakan lagi yang gagal</translation>
    </message>
    <message>
        <source>Progress of the look-up</source>
        <translation>Kemajuan pencarian</translation>
    </message>
    <message>
        <source>Invoices looked up</source>
        <translation>Tagihan yang dicari</translation>
    </message>
    <message>
        <source>Paste what the customer sent</source>
        <translation>Tempel yang dikirim pelanggan</translation>
    </message>
    <message>
        <source>An invoice id, a waybill number, or several of them: line by line, or separated by spaces or commas. Each is tried as an invoice first, then as a waybill.</source>
        <translation>ID tagihan, nomor resi, atau beberapa sekaligus: satu per baris, atau dipisah spasi atau koma. Masing-masing dicoba sebagai tagihan dulu, lalu sebagai resi.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Henti</translation>
    </message>
</context>
<context>
    <name>LookupModel</name>
    <message>
        <source>Asked for</source>
        <translation>Yang dicari</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Pencarian</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Berlaku sampai</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>B&amp;erkas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ta&amp;mpilan</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>Lati&amp;han</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ban&amp;tuan</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Keluar dari akun</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Tutup program</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Baca ulang</translation>
    </message>
    <message>
        <source>&amp;Pay the selected invoice</source>
        <translation>&amp;Bayar tagihan terpilih</translation>
    </message>
    <message>
        <source>Let the selected invoice &amp;expire</source>
        <translation>Buat tagihan terpilih &amp;kedaluwarsa</translation>
    </message>
    <message>
        <source>&amp;About USAPI Console</source>
        <translation>&amp;Tentang USAPI Console</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;Columns of the list</source>
        <translation>Kolo&amp;m daftar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pintasan papan tik</translation>
    </message>
    <message>
        <source>Next field or list</source>
        <translation>Kolom isian atau daftar berikutnya</translation>
    </message>
    <message>
        <source>Previous field or list</source>
        <translation>Kolom isian atau daftar sebelumnya</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>Salin baris terpilih untuk lembar kerja</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Pilih semua baris</translation>
    </message>
    <message>
        <source>Clear the search field</source>
        <translation>Kosongkan kolom pencarian</translation>
    </message>
    <message>
        <source>New line while looking up several</source>
        <translation>Baris baru saat mencari beberapa tagihan</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Tin&amp;dakan</translation>
    </message>
    <message>
        <source>Find or &amp;do…</source>
        <translation>Cari atau &amp;lakukan…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>not signed in</source>
        <translation>belum masuk</translation>
    </message>
    <message>
        <source>%1 · %2 · USAPI Console</source>
        <translation>%1 · %2 · USAPI Console</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who is signed in, and: locked</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>Draft</source>
        <translation>Konsep</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>Approved, not sent</source>
        <translation>Disetujui, belum dikirim</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sedang dikirim</translation>
    </message>
    <message>
        <source>Accepted by USAPI</source>
        <translation>Diterima USAPI</translation>
    </message>
    <message>
        <source>Refused by USAPI</source>
        <translation>Ditolak USAPI</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak terkirim</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Hasil tidak diketahui</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Tidak disetujui</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik kembali</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Settled: was paid</source>
        <translation>Tuntas: dibayar</translation>
    </message>
    <message>
        <source>Settled: not paid</source>
        <translation>Tuntas: tidak dibayar</translation>
    </message>
    <message>
        <source>From this amount up the policy wants a second person. Nothing is sent until somebody else has approved it.</source>
        <translation>Mulai jumlah ini kebijakan menghendaki orang kedua. Tidak ada yang dikirim sebelum orang lain menyetujuinya.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. It can be sent, or withdrawn.</source>
        <translation>Belum ada yang dikirim. Pencairan ini bisa dikirim atau ditarik kembali.</translation>
    </message>
    <message>
        <source>The request is on its way. Its answer is written down as soon as it comes.</source>
        <translation>Permintaan sedang dikirim. Jawabannya dicatat begitu datang.</translation>
    </message>
    <message>
        <source>USAPI has taken it on. When the money reaches the account only the bank can say.</source>
        <translation>USAPI sudah menerimanya. Kapan uang sampai di rekening hanya bank yang tahu.</translation>
    </message>
    <message>
        <source>No money moved. Mend what the server names and make a new one.</source>
        <translation>Tidak ada uang yang berpindah. Perbaiki yang disebut server, lalu buat yang baru.</translation>
    </message>
    <message>
        <source>No money moved: the request never left this computer. A new one can be made from it.</source>
        <translation>Tidak ada uang yang berpindah: permintaan tidak pernah meninggalkan komputer ini. Yang baru bisa dibuat darinya.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was paid. Look at the recipient&apos;s bank or ask the owners of USAPI, then settle it here. Until then the same payout cannot be made again.</source>
        <translation>Belum diketahui apakah sudah dibayar. Periksa bank penerima atau tanyakan pemilik USAPI, lalu tuntaskan di sini. Sampai saat itu pencairan yang sama tidak bisa dibuat lagi.</translation>
    </message>
    <message>
        <source>Somebody decided against it. No money moved.</source>
        <translation>Ada yang memutuskan tidak. Tidak ada uang yang berpindah.</translation>
    </message>
    <message>
        <source>It was taken back before it was sent. No money moved.</source>
        <translation>Ditarik kembali sebelum dikirim. Tidak ada uang yang berpindah.</translation>
    </message>
    <message>
        <source>Nobody approved it in time. No money moved.</source>
        <translation>Tidak ada yang menyetujuinya pada waktunya. Tidak ada uang yang berpindah.</translation>
    </message>
    <message>
        <source>Roles or policy changed after it was approved. No money moved; make a new one.</source>
        <translation>Peran atau kebijakan berubah setelah disetujui. Tidak ada uang yang berpindah; buat yang baru.</translation>
    </message>
    <message>
        <source>A person found that it was paid.</source>
        <translation>Petugas mendapati bahwa sudah dibayar.</translation>
    </message>
    <message>
        <source>A person found that it was not paid. A new one can be made from it.</source>
        <translation>Petugas mendapati bahwa tidak dibayar. Yang baru bisa dibuat darinya.</translation>
    </message>
    <message>
        <source>The server did something else than was asked.</source>
        <translation>Server melakukan hal lain dari yang diminta.</translation>
    </message>
    <message>
        <source>There was no connection to the server.</source>
        <translation>Tidak ada sambungan ke server.</translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation>Dihentikan sebelum ada yang dikirim.</translation>
    </message>
    <message>
        <source>It was stopped after the request had left.</source>
        <translation>Dihentikan setelah permintaan dikirim.</translation>
    </message>
    <message>
        <source>The connection took too long; nothing was sent.</source>
        <translation>Sambungan terlalu lama; tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Server tidak menjawab pada waktunya.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>Sambungan putus sebelum jawaban datang.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Jawabannya terpotong.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Jawabannya tidak bisa dipahami.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not one that is known to mean yes or no.</source>
        <translation>Jawaban server bukan jawaban yang dikenal sebagai ya atau tidak.</translation>
    </message>
    <message>
        <source>The answer speaks of something else.</source>
        <translation>Jawabannya tentang hal lain.</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>Server menunjuk ke alamat lain.</translation>
    </message>
    <message>
        <source>The program ended before the answer was written down.</source>
        <translation>Program berhenti sebelum jawabannya dicatat.</translation>
    </message>
    <message>
        <source>This computer could not send it.</source>
        <translation>Komputer ini tidak bisa mengirimnya.</translation>
    </message>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Jawaban asli server: %1</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>by the policy: below its threshold</source>
        <translation>menurut kebijakan: di bawah ambang</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>From desk %1</source>
        <translation>Dari komputer %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Rujukan: %1</translation>
    </message>
    <message>
        <source>This is more than the policy lets anybody pay out at once</source>
        <translation>Ini lebih besar dari yang diizinkan kebijakan untuk sekali pencairan</translation>
    </message>
    <message>
        <source>Nothing was sent. An administrator can change the policy.</source>
        <translation>Tidak ada yang dikirim. Administrator dapat mengubah kebijakan.</translation>
    </message>
    <message>
        <source>The policy&apos;s limit for a day would be passed</source>
        <translation>Batas kebijakan untuk sehari akan terlampaui</translation>
    </message>
    <message>
        <source>Nothing was sent. Wait until tomorrow, or ask an administrator.</source>
        <translation>Tidak ada yang dikirim. Tunggu sampai besok, atau tanyakan administrator.</translation>
    </message>
    <message>
        <source>This payout may already have been made</source>
        <translation>Pencairan ini mungkin sudah dilakukan</translation>
    </message>
    <message>
        <source>Nothing was sent. It is not known what became of one like it: settle that one first.</source>
        <translation>Tidak ada yang dikirim. Hasil pencairan yang serupa tidak diketahui: tuntaskan yang itu dahulu.</translation>
    </message>
    <message>
        <source>The payout that this is a copy of may have been paid</source>
        <translation>Pencairan yang disalin mungkin sudah dibayar</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at that one first.</source>
        <translation>Tidak ada yang dikirim. Periksa yang itu dahulu.</translation>
    </message>
    <message>
        <source>Somebody else has to settle this</source>
        <translation>Orang lain yang harus menuntaskan ini</translation>
    </message>
    <message>
        <source>You sent it yourself. Another maker or an approver looks it up and says what became of it. Nothing was changed.</source>
        <translation>Anda sendiri yang mengirimnya. Pembuat lain atau penyetuju mencari tahu dan mencatat hasilnya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Settled: was done</source>
        <translation>Diselesaikan: terlaksana</translation>
    </message>
    <message>
        <source>Settled: not done</source>
        <translation>Diselesaikan: tidak terlaksana</translation>
    </message>
    <message>
        <source>Nothing was sent: no money was moved. See in the list whether it waits there before it is asked for again.</source>
        <translation>Tidak ada yang dikirim: tidak ada uang yang berpindah. Lihat di daftar apakah ia menunggu di sana sebelum diminta lagi.</translation>
    </message>
</context>
<context>
    <name>NewSaleDialog</name>
    <message>
        <source>New sale</source>
        <translation>Penjualan baru</translation>
    </message>
    <message>
        <source>The code for %1 is not paid yet</source>
        <translation>Kode %1 belum dibayar</translation>
    </message>
    <message>
        <source>Put aside, it leaves the customer&apos;s screen, can still be paid until its end, and stays in the list. Cancelled at the server, nobody can pay it any more; if the buyer paid just now, the list says so.</source>
        <translation>Disisihkan: kode hilang dari layar pelanggan, tetap bisa dibayar sampai batas waktunya, dan tetap ada di daftar. Dibatalkan di server: tidak ada yang bisa membayarnya lagi; kalau pembeli baru saja membayar, daftar mengatakannya.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>Put it &amp;aside</source>
        <translation>Si&amp;sihkan</translation>
    </message>
    <message>
        <source>&amp;Cancel it at the server</source>
        <translation>&amp;Batalkan di server</translation>
    </message>
</context>
<context>
    <name>NoRolePage</name>
    <message>
        <source>Ask an administrator to grant you one under Settings, People.</source>
        <translation>Minta administrator memberikannya di Pengaturan, Orang.</translation>
    </message>
    <message>
        <source>Ask an administrator to grant you one under Settings, People: %1</source>
        <translation>Minta administrator memberikannya di Pengaturan, Orang: %1</translation>
    </message>
    <message>
        <source>%1 has no role here yet</source>
        <translation>%1 belum punya peran di sini</translation>
    </message>
    <message>
        <source>As soon as it is granted, this page gives way to the others.</source>
        <translation>Begitu diberikan, halaman ini berganti dengan yang lain.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Periksa lagi</translation>
    </message>
    <message>
        <source>Another person signs &amp;in…</source>
        <translation>Orang la&amp;in masuk…</translation>
    </message>
</context>
<context>
    <name>PagesPart</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n terbuka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>That was not your passphrase. The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>Frasa sandi Anda salah. Percobaan berikutnya dapat dilakukan %n detik lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not your passphrase.</source>
        <translation>Frasa sandi Anda salah.</translation>
    </message>
    <message>
        <source>Type the passphrase that you have now.</source>
        <translation>Ketik frasa sandi Anda sekarang.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letters.</source>
        <translation>
            <numerusform>Sedikitnya %n huruf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same letter over and over.</source>
        <translation>Jangan huruf yang sama berulang-ulang.</translation>
    </message>
    <message>
        <source>Not the password that you sign in with.</source>
        <translation>Jangan kata sandi untuk masuk.</translation>
    </message>
    <message>
        <source>Set the approval passphrase</source>
        <translation>Tetapkan frasa sandi persetujuan</translation>
    </message>
    <message>
        <source>Change the approval passphrase</source>
        <translation>Ubah frasa sandi persetujuan</translation>
    </message>
    <message>
        <source>It is asked for at each approval, at every desk, and opens your own signing key. Nobody can read it or bring it back: if you forget it, an administrator takes the key away and you set another. Several words that only you would put together do well.</source>
        <translation>Diminta pada setiap persetujuan, di komputer mana pun, dan membuka kunci tanda tangan Anda sendiri. Tidak seorang pun dapat membaca atau memulihkannya: bila Anda lupa, administrator mencabut kunci itu dan Anda menetapkan yang lain. Beberapa kata yang hanya Anda yang akan merangkainya sudah baik.</translation>
    </message>
    <message>
        <source>Passphrase that you &amp;have now</source>
        <translation>Frasa sandi &amp;sekarang</translation>
    </message>
    <message numerus="yes">
        <source>&amp;New passphrase, %n letters or more</source>
        <translation>
            <numerusform>Frasa sandi &amp;baru, %n huruf atau lebih</numerusform>
        </translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>&amp;Ulangi yang baru</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ba&amp;tal</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Membuat kunci…</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Tetapkan frasa sandi</translation>
    </message>
</context>
<context>
    <name>PaymentSlip</name>
    <message>
        <source>%1 – not for payment</source>
        <translation>%1 – bukan untuk dibayar</translation>
    </message>
    <message>
        <source>Unknown status “%1”</source>
        <translation>Status tidak dikenal “%1”</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>freight %1</source>
        <translation>ongkir %1</translation>
    </message>
    <message>
        <source>insurance %1</source>
        <translation>asuransi %1</translation>
    </message>
    <message>
        <source>Pay with QRIS</source>
        <translation>Bayar dengan QRIS</translation>
    </message>
    <message>
        <source>Scan it with a banking or e-wallet app.</source>
        <translation>Pindai dengan aplikasi bank atau dompet elektronik.</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Tautan pembayaran</translation>
    </message>
    <message>
        <source>Scan the code with a phone, or type the address.</source>
        <translation>Pindai kode dengan telepon, atau ketik alamatnya.</translation>
    </message>
    <message>
        <source>Status as of %1</source>
        <translation>Status per %1</translation>
    </message>
    <message>
        <source>Status as of the checkout; not read since</source>
        <translation>Status saat checkout; belum dibaca lagi</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Dicetak %1 oleh %2</translation>
    </message>
    <message>
        <source>This slip is no proof of payment.</source>
        <translation>Slip ini bukan bukti pembayaran.</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>Slip pembayaran</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Toko</translation>
    </message>
    <message numerus="yes">
        <source>and %n more store(s)</source>
        <translation>
            <numerusform>dan %n toko lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, bersama %2</translation>
    </message>
</context>
<context>
    <name>PayoutDetail</name>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pencairan</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Salinan dari</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the request</source>
        <translation>
            <numerusform>%n byte permintaan</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation>Jawaban server</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo sebelum</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo sesudah</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>He&amp;ntikan</translation>
    </message>
    <message>
        <source>&amp;Make a new one from it</source>
        <translation>Buat &amp;lagi dari ini</translation>
    </message>
    <message>
        <source>Show the account number</source>
        <translation>Tampilkan nomor rekening</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>What the program saw</source>
        <translation>Yang dilihat program</translation>
    </message>
    <message>
        <source>It &amp;was paid…</source>
        <translation>Sudah diba&amp;yar…</translation>
    </message>
    <message>
        <source>It was n&amp;ot paid…</source>
        <translation>Be&amp;lum dibayar…</translation>
    </message>
    <message>
        <source>Withdra&amp;w…</source>
        <translation>Ta&amp;rik kembali…</translation>
    </message>
    <message>
        <source>Sen&amp;d %1…</source>
        <translation>Kir&amp;im %1…</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Rekening</translation>
    </message>
</context>
<context>
    <name>PayoutEntry</name>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Periksa sekali lagi</translation>
    </message>
    <message>
        <source>Ask for approval of %1 to %2?</source>
        <translation>Minta persetujuan untuk %1 ke %2?</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation>Kirim %1 ke %2?</translation>
    </message>
    <message>
        <source>Nothing is sent until somebody else has approved it.</source>
        <translation>Tidak ada yang dikirim sebelum orang lain menyetujuinya.</translation>
    </message>
    <message>
        <source>It leaves the balance of %1 at once and cannot be called back.</source>
        <translation>Uang langsung keluar dari saldo %1 dan tidak bisa ditarik kembali.</translation>
    </message>
    <message>
        <source>Ask for approval of %1</source>
        <translation>Minta persetujuan untuk %1</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Kirim %1 ke %2</translation>
    </message>
    <message>
        <source>New payout</source>
        <translation>Pencairan baru</translation>
    </message>
    <message>
        <source>Nothing is sent before you have reviewed it.</source>
        <translation>Tidak ada yang dikirim sebelum Anda tinjau.</translation>
    </message>
    <message>
        <source>Bac&amp;k to the list</source>
        <translation>Kemba&amp;li ke daftar</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Rekening</translation>
    </message>
</context>
<context>
    <name>PayoutForm</name>
    <message>
        <source>%1, read %2</source>
        <translation>%1, dibaca %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is more than the balance of %1.</source>
        <translation>Ini lebih besar dari saldo %1.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Saldo: %1</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Periksa sekali lagi</translation>
    </message>
    <message>
        <source>This payout may already have been made</source>
        <translation>Pencairan ini mungkin sudah dilakukan</translation>
    </message>
    <message>
        <source>It is not known what became of a payout of this amount to this recipient. Until somebody has settled it, it cannot be asked for again.</source>
        <translation>Tidak diketahui apa hasil pencairan dengan jumlah ini ke penerima ini. Sebelum ada yang menuntaskannya, pencairan ini tidak bisa diminta lagi.</translation>
    </message>
    <message>
        <source>Another payout to this recipient is unknown</source>
        <translation>Hasil pencairan lain ke penerima ini tidak diketahui</translation>
    </message>
    <message>
        <source>This one needs a reason and a second person.</source>
        <translation>Yang ini perlu alasan dan orang kedua.</translation>
    </message>
    <message>
        <source>Say why this payout cannot wait.</source>
        <translation>Tulis mengapa pencairan ini tidak bisa menunggu.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Ketik jumlah di atas nol.</translation>
    </message>
    <message>
        <source>Type the user name whose balance is paid out.</source>
        <translation>Ketik nama pengguna yang saldonya dicairkan.</translation>
    </message>
    <message>
        <source>Choose the platform.</source>
        <translation>Pilih platform.</translation>
    </message>
    <message>
        <source>Choose a bank or e-wallet from the list.</source>
        <translation>Pilih bank atau dompet digital dari daftar.</translation>
    </message>
    <message>
        <source>Type the name that the account stands in.</source>
        <translation>Ketik nama pemilik rekening.</translation>
    </message>
    <message>
        <source>Type the account number.</source>
        <translation>Ketik nomor rekening.</translation>
    </message>
    <message>
        <source>The least that can be paid out is %1.</source>
        <translation>Pencairan paling sedikit %1.</translation>
    </message>
    <message>
        <source>A single payout may be %1 at the most.</source>
        <translation>Satu pencairan paling banyak %1.</translation>
    </message>
    <message>
        <source>ONTICKET has no payouts.</source>
        <translation>ONTICKET tidak punya pencairan.</translation>
    </message>
    <message>
        <source>An account number has digits only. A spreadsheet may have spoilt it: take it from the source.</source>
        <translation>Nomor rekening hanya berisi angka. Mungkin rusak oleh lembar kerja: ambil dari sumbernya.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Ini terlalu panjang.</translation>
    </message>
    <message>
        <source>This must be one line.</source>
        <translation>Ini harus satu baris.</translation>
    </message>
    <message>
        <source>The same amount went to this account on %1. Is this another one?</source>
        <translation>Jumlah yang sama sudah dikirim ke rekening ini pada %1. Apakah ini yang lain?</translation>
    </message>
    <message>
        <source>This account was paid before under another name: %1.</source>
        <translation>Rekening ini pernah dibayar dengan nama lain: %1.</translation>
    </message>
    <message>
        <source>This user was paid before, but never to this account.</source>
        <translation>Pengguna ini pernah dibayar, tetapi belum pernah ke rekening ini.</translation>
    </message>
    <message>
        <source>The bank directory does not list this bank any more.</source>
        <translation>Bank ini tidak ada lagi di daftar bank.</translation>
    </message>
    <message>
        <source>This account number is unusually long or short for this bank.</source>
        <translation>Nomor rekening ini terlalu panjang atau terlalu pendek untuk bank ini.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nama pengguna</translation>
    </message>
    <message>
        <source>Account &amp;number</source>
        <translation>Nomor &amp;rekening</translation>
    </message>
    <message>
        <source>Type part of its name</source>
        <translation>Ketik sebagian namanya</translation>
    </message>
    <message>
        <source>Xendit&apos;s price list names a fee of Rp 2.500 for a payout. It is not added or taken off here.</source>
        <translation>Daftar harga Xendit menyebut biaya Rp 2.500 untuk sebuah pencairan. Di sini tidak ditambahkan dan tidak dipotong.</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Jumlah</translation>
    </message>
    <message>
        <source>Platf&amp;orm</source>
        <translation>Plat&amp;form</translation>
    </message>
    <message>
        <source>Bank or &amp;e-wallet</source>
        <translation>&amp;Bank atau dompet digital</translation>
    </message>
    <message>
        <source>Account hol&amp;der</source>
        <translation>Nama pem&amp;ilik rekening</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Tinjau ulan&amp;g…</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Kosongkan formulir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>PayoutModel</name>
    <message>
        <source>Asked for</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unknown since</source>
        <translation>Tidak diketahui sejak</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation>Jawaban server</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tujuan</translation>
    </message>
</context>
<context>
    <name>PayoutSecretCard</name>
    <message>
        <source>There is a space before or behind it. Type it without.</source>
        <translation>Ada spasi di depan atau di belakangnya. Ketik tanpa spasi.</translation>
    </message>
    <message>
        <source>Forget the payout secret of %1 on this computer?</source>
        <translation>Lupakan rahasia pencairan %1 di komputer ini?</translation>
    </message>
    <message>
        <source>No payout can be sent from this desk until it is typed again. Payouts that were approved meanwhile wait.</source>
        <translation>Pencairan tidak bisa dikirim dari komputer ini sampai rahasianya diketik lagi. Pencairan yang disetujui sementara itu menunggu.</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <translation>Lupakan rahasianya</translation>
    </message>
    <message>
        <source>Payout secret of %1</source>
        <translation>Rahasia pencairan %1</translation>
    </message>
    <message>
        <source>The owners of USAPI gave it to you. It lies in this computer&apos;s keychain only; a desk without it approves payouts and cannot send them.</source>
        <translation>Diberikan oleh pemilik USAPI. Hanya tersimpan di penyimpan kata sandi komputer ini; komputer tanpa rahasia ini bisa menyetujui pencairan, tetapi tidak bisa mengirimnya.</translation>
    </message>
    <message>
        <source>New s&amp;ecret</source>
        <translation>Raha&amp;sia baru</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>Raha&amp;sia</translation>
    </message>
    <message>
        <source>It is never shown again.</source>
        <translation>Tidak pernah ditampilkan lagi.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Forget it…</source>
        <translation>Lupakan…</translation>
    </message>
</context>
<context>
    <name>PayoutsPage</name>
    <message>
        <source>Payouts: %1 · together %2</source>
        <translation>Pencairan: %1 · jumlah seluruhnya %2</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Membaca jurnal…</translation>
    </message>
    <message>
        <source>No payout fits these filters</source>
        <translation>Tidak ada pencairan yang cocok</translation>
    </message>
    <message>
        <source>Clear the filters to see them all.</source>
        <translation>Hapus saringan untuk melihat semuanya.</translation>
    </message>
    <message>
        <source>No payout was made here yet</source>
        <translation>Belum ada pencairan di sini</translation>
    </message>
    <message>
        <source>Each one that is asked for here stays in this list, whatever becomes of it.</source>
        <translation>Setiap pencairan yang diminta di sini tetap ada di daftar ini, apa pun hasilnya.</translation>
    </message>
    <message>
        <source>Sending %1 to %2…</source>
        <translation>Mengirim %1 ke %2…</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n payout(s)…</source>
        <translation>
            <numerusform>Mengirim %n pencairan…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation>Kirim %1 ke %2?</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>It leaves the balance at once and cannot be called back.</source>
        <translation>Uang langsung keluar dari saldo dan tidak bisa ditarik kembali.</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Kirim %1 ke %2</translation>
    </message>
    <message>
        <source>Stop waiting for the answer?</source>
        <translation>Berhenti menunggu jawaban?</translation>
    </message>
    <message>
        <source>If the request has left this computer already, nobody will know whether it was paid, and somebody has to find out. Waiting ends by itself within a minute.</source>
        <translation>Bila permintaan sudah meninggalkan komputer ini, tidak diketahui apakah sudah dibayar, dan harus ada yang mencari tahu. Penantian berakhir sendiri dalam satu menit.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Berhenti menunggu</translation>
    </message>
    <message>
        <source>Withdraw this payout?</source>
        <translation>Tarik kembali pencairan ini?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>It is never sent. No money moves.</source>
        <translation>Pencairan ini tidak akan dikirim. Tidak ada uang yang berpindah.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Was %1 paid?</source>
        <translation>Apakah %1 sudah dibayar?</translation>
    </message>
    <message>
        <source>Was %1 not paid?</source>
        <translation>Apakah %1 tidak dibayar?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>It is kept as paid and is not sent again. This cannot be changed afterwards.</source>
        <translation>Dicatat sebagai sudah dibayar dan tidak dikirim lagi. Ini tidak bisa diubah kemudian.</translation>
    </message>
    <message>
        <source>It can then be made again, and if it was paid after all the recipient has it twice. This cannot be changed afterwards.</source>
        <translation>Pencairan lalu bisa dibuat lagi, dan bila ternyata sudah dibayar, penerima mendapatnya dua kali. Ini tidak bisa diubah kemudian.</translation>
    </message>
    <message>
        <source>It was paid</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>It was not paid</source>
        <translation>Tidak dibayar</translation>
    </message>
    <message>
        <source>This computer has no payout secret</source>
        <translation>Komputer ini tidak punya rahasia pencairan</translation>
    </message>
    <message>
        <source>No money moved; the payout is approved and waits. Set the secret under Settings, Accounts and secrets, or send it from a computer that has one.</source>
        <translation>Tidak ada uang yang berpindah; pencairan sudah disetujui dan menunggu. Isi rahasianya di Pengaturan, Akun dan rahasia, atau kirim dari komputer yang memilikinya.</translation>
    </message>
    <message>
        <source>An answer cannot be written down</source>
        <translation>Jawaban tidak bisa dicatat</translation>
    </message>
    <message>
        <source>The answer for %1 to %2 is here, but the journal&apos;s disk does not take it. It is tried again until it can; do not close the program.</source>
        <translation>Jawaban untuk %1 ke %2 sudah ada, tetapi tidak bisa ditulis ke disk jurnal. Program mencoba terus sampai bisa; jangan tutup program.</translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s) were under way when the program ended</source>
        <translation>
            <numerusform>%n pencairan sedang berjalan saat program berhenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows whether they were paid. Nothing was sent again; each has a case.</source>
        <translation>Tidak diketahui apakah sudah dibayar. Tidak ada yang dikirim ulang; masing-masing punya kasus.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Accepted or paid</source>
        <translation>Diterima atau dibayar</translation>
    </message>
    <message>
        <source>No money moved</source>
        <translation>Uang tidak berpindah</translation>
    </message>
    <message>
        <source>Asked by anybody</source>
        <translation>Diminta siapa saja</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pencairan</translation>
    </message>
    <message>
        <source>&amp;New payout</source>
        <translation>Pencairan &amp;baru</translation>
    </message>
    <message>
        <source>Find a payout</source>
        <translation>Cari pencairan</translation>
    </message>
    <message>
        <source>User, account, holder or words</source>
        <translation>Pengguna, rekening, pemilik, atau kata</translation>
    </message>
    <message>
        <source>No payout chosen</source>
        <translation>Belum ada pencairan yang dipilih</translation>
    </message>
    <message>
        <source>Choose one to see its whole life.</source>
        <translation>Pilih satu untuk melihat seluruh riwayatnya.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent</source>
        <translation>Dihentikan sebelum ada yang dikirim</translation>
    </message>
    <message>
        <source>No money moved; the payout is approved and waits.</source>
        <translation>Tidak ada uang yang berpindah; pencairan sudah disetujui dan menunggu.</translation>
    </message>
</context>
<context>
    <name>PayoutsPart</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n tidak diketahui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>Kun&amp;ci sekarang</translation>
    </message>
    <message>
        <source>S&amp;witch operator</source>
        <translation>&amp;Ganti operator</translation>
    </message>
    <message>
        <source>Approval &amp;passphrase…</source>
        <translation>&amp;Frasa sandi persetujuan…</translation>
    </message>
    <message>
        <source>Your approval passphrase is set.</source>
        <translation>Frasa sandi persetujuan Anda sudah dibuat.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Anda)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Apply or put back what you changed first, then choose somebody else.</source>
        <translation>Terapkan atau kembalikan dulu perubahan Anda, baru pilih orang lain.</translation>
    </message>
    <message>
        <source>You cannot change your own roles. You are the only administrator: make somebody else one as well, so that there is always one left.</source>
        <translation>Anda tidak bisa mengubah peran Anda sendiri. Anda satu-satunya administrator: jadikan orang lain administrator juga, supaya selalu ada yang tersisa.</translation>
    </message>
    <message>
        <source>You cannot change your own roles. Another administrator can.</source>
        <translation>Anda tidak bisa mengubah peran Anda sendiri. Administrator lain bisa.</translation>
    </message>
    <message>
        <source>Will be granted: %1.</source>
        <translation>Akan diberikan: %1.</translation>
    </message>
    <message>
        <source>Will be taken away: %1. What this person asked for and nobody has sent yet becomes void.</source>
        <translation>Akan dicabut: %1. Permintaan orang ini yang belum dikirim menjadi batal.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Peran %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Who works with this journal, and what each may do.</source>
        <translation>Siapa yang memakai jurnal ini, dan apa yang boleh mereka lakukan.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Di sini sejak</translation>
    </message>
    <message>
        <source>Approval key</source>
        <translation>Kunci penyetuju</translation>
    </message>
    <message>
        <source>Somebody appears here after signing in once, and has no role until an administrator grants one.</source>
        <translation>Seseorang muncul di sini setelah sekali masuk, dan belum punya peran sampai administrator memberikannya.</translation>
    </message>
    <message>
        <source>The first person of a new journal became administrator and maker. Nobody changes their own roles, and every change is in the audit log.</source>
        <translation>Orang pertama di jurnal baru menjadi administrator dan pembuat. Tidak ada yang mengubah perannya sendiri, dan tiap perubahan ada di catatan audit.</translation>
    </message>
    <message>
        <source>Withdraw the approval key of %1?</source>
        <translation>Cabut kunci persetujuan %1?</translation>
    </message>
    <message>
        <source>For a passphrase that was forgotten or seen by others. Nothing can be approved with it any more; %1 sets a new one.</source>
        <translation>Untuk frasa sandi yang terlupa atau terlihat orang lain. Kunci ini tidak bisa dipakai menyetujui lagi; %1 membuat yang baru.</translation>
    </message>
    <message>
        <source>Withdraw the key</source>
        <translation>Cabut kuncinya</translation>
    </message>
    <message>
        <source>&amp;Withdraw the approval key…</source>
        <translation>Cabut kunci persetu&amp;juan…</translation>
    </message>
</context>
<context>
    <name>PolicyChanges</name>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>Least payout</source>
        <translation>Pencairan terkecil</translation>
    </message>
    <message>
        <source>Most in one go</source>
        <translation>Paling banyak sekali</translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation>Paling banyak sehari</translation>
    </message>
    <message>
        <source>Payouts approved from</source>
        <translation>Pencairan disetujui mulai</translation>
    </message>
    <message>
        <source>Balance checkouts approved from</source>
        <translation>Checkout saldo disetujui mulai</translation>
    </message>
    <message>
        <source>Sales are completed by</source>
        <translation>Penjualan diselesaikan oleh</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>&amp;Least payout</source>
        <translation>Pencairan terke&amp;cil</translation>
    </message>
    <message>
        <source>Most in &amp;one go</source>
        <translation>Paling banyak &amp;sekali</translation>
    </message>
    <message>
        <source>Empty: no limit for a single payout or balance checkout.</source>
        <translation>Kosong: tanpa batas untuk satu pencairan atau checkout saldo.</translation>
    </message>
    <message>
        <source>&amp;Most in a day</source>
        <translation>Pa&amp;ling banyak sehari</translation>
    </message>
    <message>
        <source>Empty: no limit for the sum of a day (WIB).</source>
        <translation>Kosong: tanpa batas untuk jumlah sehari (WIB).</translation>
    </message>
    <message>
        <source>&amp;Payouts need a second person from</source>
        <translation>&amp;Pencairan perlu orang kedua mulai</translation>
    </message>
    <message>
        <source>&amp;Balance checkouts need one from</source>
        <translation>Checkout sal&amp;do perlu orang kedua mulai</translation>
    </message>
    <message>
        <source>Sales may be completed by</source>
        <translation>Penjualan boleh diselesaikan oleh</translation>
    </message>
    <message>
        <source>Sales may be completed by: %1</source>
        <translation>Penjualan boleh diselesaikan oleh: %1</translation>
    </message>
</context>
<context>
    <name>PolicyHistory</name>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>Versi kebijakan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Ditetapkan oleh</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Yang diubahnya</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>What will be proposed to another administrator</source>
        <translation>Yang akan diusulkan kepada administrator lain</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Yang akan berubah</translation>
    </message>
    <message>
        <source>The built-in policy: nobody has set one yet.</source>
        <translation>Kebijakan bawaan: belum ada yang menetapkannya.</translation>
    </message>
    <message>
        <source>Version %1, set by %2, %3.</source>
        <translation>Versi %1, ditetapkan oleh %2, %3.</translation>
    </message>
    <message>
        <source>Asked for by %1. It is in force as soon as you accept it.</source>
        <translation>Diminta oleh %1. Berlaku begitu Anda menerimanya.</translation>
    </message>
    <message>
        <source>Asked for by %1. Another administrator has to accept it.</source>
        <translation>Diminta oleh %1. Administrator lain harus menerimanya.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>T&amp;olak</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>Tar&amp;ik kembali</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>The limits that money follows here. Every change is logged.</source>
        <translation>Batas yang diikuti uang di sini. Tiap perubahan dicatat.</translation>
    </message>
    <message>
        <source>A change waits for a second administrator</source>
        <translation>Satu perubahan menunggu administrator kedua</translation>
    </message>
    <message>
        <source>Accept the &amp;change</source>
        <translation>Terima per&amp;ubahan</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>No QR code</source>
        <translation>Tidak ada kode QR</translation>
    </message>
    <message>
        <source>Does not fit into a QR code</source>
        <translation>Tidak muat dalam kode QR</translation>
    </message>
</context>
<context>
    <name>QrisMerchantEditor</name>
    <message>
        <source>A journal keeps %1 merchants at most. Remove one first.</source>
        <translation>Jurnal menyimpan paling banyak %1 merchant. Hapus satu dulu.</translation>
    </message>
    <message>
        <source>This is no QRIS code with a name and an NMID, or a letter of it is wrong or missing.</source>
        <translation>Ini bukan kode QRIS dengan nama dan NMID, atau ada huruf yang salah atau hilang.</translation>
    </message>
    <message>
        <source>May codes of this merchant be shown to buyers?</source>
        <translation>Bolehkah kode merchant ini ditampilkan kepada pembeli?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NMID</source>
        <translation>NMID</translation>
    </message>
    <message>
        <source>Whoever scans such a code at a counter of this journal pays this merchant. Compare both with the contract of your payment provider first. It takes effect with Apply.</source>
        <translation>Siapa pun yang memindai kode seperti ini di meja kasir membayar merchant ini. Cocokkan dulu keduanya dengan kontrak penyedia pembayaran Anda. Berlaku setelah Terapkan.</translation>
    </message>
    <message>
        <source>Yes, they may be shown</source>
        <translation>Ya, boleh ditampilkan</translation>
    </message>
    <message>
        <source>National Merchant ID: ID and 13 digits, as it stands on the QRIS sticker.</source>
        <translation>National Merchant ID: ID dan 13 angka, seperti di stiker QRIS.</translation>
    </message>
    <message>
        <source>Name in the code</source>
        <translation>Nama di kode</translation>
    </message>
    <message>
        <source>Letter by letter: a code under another name is not shown.</source>
        <translation>Huruf demi huruf: kode dengan nama lain tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Or a code&apos;s text</source>
        <translation>Atau teks kode</translation>
    </message>
    <message>
        <source>Paste the text of a QRIS code, 000201…: both are taken from it.</source>
        <translation>Tempel teks kode QRIS, 000201…: keduanya diambil dari sana.</translation>
    </message>
    <message>
        <source>Take from the code…</source>
        <translation>Ambil dari kode…</translation>
    </message>
    <message>
        <source>Merchants whose codes may be shown</source>
        <translation>Merchant yang kodenya boleh ditampilkan</translation>
    </message>
    <message>
        <source>Add the merchant…</source>
        <translation>Tambahkan merchant…</translation>
    </message>
    <message>
        <source>Change the merchant…</source>
        <translation>Ubah merchant…</translation>
    </message>
    <message>
        <source>Remove the merchant</source>
        <translation>Hapus merchant</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>TRAINING (%1) – no money was paid</source>
        <translation>LATIHAN (%1) – tidak ada uang yang dibayarkan</translation>
    </message>
    <message>
        <source>Another amount was paid</source>
        <translation>Dibayar dengan jumlah lain</translation>
    </message>
    <message>
        <source>%1, after the code&apos;s end</source>
        <translation>%1, setelah batas waktu kode</translation>
    </message>
    <message>
        <source>NMID %1</source>
        <translation>NMID %1</translation>
    </message>
    <message>
        <source>Receipt of a QRIS payment</source>
        <translation>Struk pembayaran QRIS</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Dibayar pada</translation>
    </message>
    <message>
        <source>Code&apos;s end</source>
        <translation>Batas waktu kode</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>SALINAN</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Paid by QRIS</source>
        <translation>Dibayar dengan QRIS</translation>
    </message>
    <message>
        <source>No receipt for the amount above: it is settled at the counter.</source>
        <translation>Bukan struk untuk jumlah di atas: diselesaikan di kasir.</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Dicetak %1 oleh %2</translation>
    </message>
</context>
<context>
    <name>RegisterDetail</name>
    <message>
        <source>The server says %1, the checkout here asked for %2. No money action is offered.</source>
        <translation>Menurut server %1, sedangkan checkout di sini meminta %2. Tidak ada tindakan uang yang ditawarkan.</translation>
    </message>
    <message>
        <source>The amount is not the one that was asked for. No money action is offered.</source>
        <translation>Jumlahnya bukan yang diminta. Tidak ada tindakan uang yang ditawarkan.</translation>
    </message>
    <message>
        <source>It was paid after its end. Whether the goods are still there somebody has to find out before anything is promised to the buyer.</source>
        <translation>Dibayar setelah batasnya lewat. Apakah barangnya masih ada harus dipastikan dulu sebelum menjanjikan apa pun kepada pembeli.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Batas bayar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waybills</source>
        <translation>Nomor resi</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Xendit id</source>
        <translation>Id Xendit</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Dikenal sejak</translation>
    </message>
    <message>
        <source>by a checkout made here</source>
        <translation>lewat checkout yang dibuat di sini</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>sebagai %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Dibaca %1</translation>
    </message>
    <message>
        <source>Not read yet: known from the checkout&apos;s answer.</source>
        <translation>Belum dibaca: diketahui dari jawaban checkout.</translation>
    </message>
    <message>
        <source>Store invoice %1</source>
        <translation>Nota toko %1</translation>
    </message>
    <message>
        <source>freight %1</source>
        <translation>ongkos kirim %1</translation>
    </message>
    <message>
        <source>commission %1</source>
        <translation>komisi %1</translation>
    </message>
    <message>
        <source>insurance %1</source>
        <translation>asuransi %1</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>a completion is under way</source>
        <translation>penyelesaian sedang berjalan</translation>
    </message>
    <message>
        <source>Hide the server&apos;s reply</source>
        <translation>Sembunyikan jawaban server</translation>
    </message>
    <message>
        <source>Show the server&apos;s reply</source>
        <translation>Tampilkan jawaban server</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>What each store gets is not known here: it was not made by a checkout of this journal.</source>
        <translation>Bagian setiap toko tidak diketahui di sini: tagihan tidak dibuat lewat checkout dari jurnal ini.</translation>
    </message>
    <message>
        <source>QRIS text</source>
        <translation>Teks QRIS</translation>
    </message>
    <message>
        <source>Copy the QRIS text</source>
        <translation>Salin teks QRIS</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Salin jawaban</translation>
    </message>
    <message>
        <source>The server&apos;s reply</source>
        <translation>Jawaban server</translation>
    </message>
    <message>
        <source>The buyer scans this QRIS code.</source>
        <translation>Pembeli memindai kode QRIS ini.</translation>
    </message>
    <message>
        <source>The buyer&apos;s telephone opens the payment page.</source>
        <translation>Telepon pembeli membuka halaman pembayaran.</translation>
    </message>
</context>
<context>
    <name>RegisterExport</name>
    <message>
        <source>Search: %1</source>
        <translation>Pencarian: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Paid late only</source>
        <translation>Hanya yang lunas terlambat</translation>
    </message>
    <message>
        <source>Differing amounts only</source>
        <translation>Hanya yang jumlahnya berbeda</translation>
    </message>
    <message>
        <source>Platform: %1</source>
        <translation>Platform: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Created from %1</source>
        <translation>Dibuat sejak %1</translation>
    </message>
    <message>
        <source>Created before %1</source>
        <translation>Dibuat sebelum %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Paling sedikit %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Paling banyak %1</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Jumlah berbeda</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Lunas terlambat</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Only the first %1 rows are here: a PDF is for reading. Export to a spreadsheet for all of them.</source>
        <translation>Hanya %1 baris pertama yang ada di sini: PDF untuk dibaca. Ekspor ke lembar kerja untuk semuanya.</translation>
    </message>
</context>
<context>
    <name>RegisterFilters</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Belum dibayar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Status lain</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Semua jumlah</translation>
    </message>
    <message>
        <source>Amount…</source>
        <translation>Jumlah…</translation>
    </message>
    <message>
        <source>Every platform</source>
        <translation>Semua platform</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Semua sumber</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Find an invoice</source>
        <translation>Cari tagihan</translation>
    </message>
    <message>
        <source>Invoice, buyer, waybill or store invoice</source>
        <translation>ID, pembeli, resi, nomor toko</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Jumlah terkecil</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>maksimal</translation>
    </message>
    <message>
        <source>Largest amount</source>
        <translation>Jumlah terbesar</translation>
    </message>
    <message>
        <source>Every desk</source>
        <translation>Semua komputer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Buyer&apos;s username</source>
        <translation>Nama pengguna pembeli</translation>
    </message>
    <message>
        <source>Every buyer</source>
        <translation>Semua pembeli</translation>
    </message>
    <message>
        <source>The whole username, as the invoice has it</source>
        <translation>Nama pengguna lengkap, seperti pada tagihan</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Known since</source>
        <translation>Dikenal sejak</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Pembeli</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Ne&amp;w checkout</source>
        <translation>Checkout &amp;baru</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Baca u&amp;lang</translation>
    </message>
    <message>
        <source>Ca&amp;ncel…</source>
        <translation>Batalka&amp;n…</translation>
    </message>
    <message>
        <source>C&amp;omplete…</source>
        <translation>Selesa&amp;ikan…</translation>
    </message>
    <message>
        <source>New checkout like this</source>
        <translation>Checkout baru seperti ini</translation>
    </message>
    <message>
        <source>Copy the invoice id</source>
        <translation>Salin id tagihan</translation>
    </message>
    <message>
        <source>Open the payment link</source>
        <translation>Buka tautan pembayaran</translation>
    </message>
    <message>
        <source>Copy the payment link</source>
        <translation>Salin tautan pembayaran</translation>
    </message>
    <message>
        <source>Print a slip…</source>
        <translation>Cetak slip…</translation>
    </message>
    <message>
        <source>Invoices: %1 · together %2</source>
        <translation>Tagihan: %1 · jumlah seluruhnya %2</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Jurnal sedang dibaca…</translation>
    </message>
    <message>
        <source>No invoice fits these filters</source>
        <translation>Tidak ada tagihan yang cocok dengan saringan ini</translation>
    </message>
    <message>
        <source>Clear the filters to see them all.</source>
        <translation>Hapus saringan untuk melihat semuanya.</translation>
    </message>
    <message>
        <source>No invoice is known here yet</source>
        <translation>Belum ada tagihan yang dikenal di sini</translation>
    </message>
    <message>
        <source>USAPI lists none. Each one that is made or looked up at these desks stays in this list.</source>
        <translation>USAPI tidak punya daftar. Setiap tagihan yang dibuat atau dicari di komputer-komputer ini tetap ada di daftar ini.</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the invoices</source>
        <translation>Ekspor tagihan</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Riwa&amp;yat</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Eksp&amp;or…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Sebagai CSV…</translation>
    </message>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Sebagai buku kerja Excel…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Sebagai PDF…</translation>
    </message>
    <message>
        <source>No invoice chosen</source>
        <translation>Tidak ada tagihan yang dipilih</translation>
    </message>
    <message>
        <source>Choose one to see its whole life, or several to act on them.</source>
        <translation>Pilih satu untuk melihat seluruh riwayatnya, atau beberapa untuk menindaknya.</translation>
    </message>
    <message>
        <source>Nothing is cancelled</source>
        <translation>Tidak ada yang dibatalkan</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invoices?</source>
        <translation>
            <numerusform>Batalkan %n tagihan?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invoices</source>
        <translation>
            <numerusform>Batalkan %n tagihan</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Biarkan saja</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 dari %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is completed</source>
        <translation>Tidak ada yang diselesaikan</translation>
    </message>
    <message>
        <source>The invoice stands otherwise now: %1.</source>
        <translation>Keadaan tagihan sekarang lain: %1.</translation>
    </message>
    <message>
        <source>%1 invoices are in %2</source>
        <translation>%1 tagihan ada di %2</translation>
    </message>
</context>
<context>
    <name>RegisterPart</name>
    <message>
        <source>Cancelling…</source>
        <translation>Membatalkan…</translation>
    </message>
    <message>
        <source>Asking USAPI…</source>
        <translation>Bertanya ke USAPI…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Mengekspor…</translation>
    </message>
</context>
<context>
    <name>RegisterSummary</name>
    <message>
        <source>%1 invoices chosen</source>
        <translation>%1 tagihan dipilih</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Yang dapat dilakukan</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>Up to %1 can be acted on at once. Choose fewer, or export them.</source>
        <translation>Paling banyak %1 dapat ditindak sekaligus. Pilih lebih sedikit, atau ekspor.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Jurnal sedang dibaca…</translation>
    </message>
    <message>
        <source>Can be cancelled</source>
        <translation>Dapat dibatalkan</translation>
    </message>
    <message>
        <source>Can be completed</source>
        <translation>Dapat diselesaikan</translation>
    </message>
    <message>
        <source>each alone, store by store</source>
        <translation>satu per satu, toko demi toko</translation>
    </message>
    <message>
        <source>Neither of both</source>
        <translation>Tidak keduanya</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 menit lagi</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 menit lalu</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1 jam lagi</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 jam lalu</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 hari lagi</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 hari lalu</translation>
    </message>
</context>
<context>
    <name>SaleEntry</name>
    <message>
        <source>The store&apos;s commission would be more than this amount.</source>
        <translation>Komisi toko akan melebihi jumlah ini.</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Membuat kode…</translation>
    </message>
    <message>
        <source>Show a c&amp;ode for %1</source>
        <translation>Tampilkan &amp;kode %1</translation>
    </message>
    <message>
        <source>Show a c&amp;ode</source>
        <translation>Tampilkan &amp;kode</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>T&amp;oko</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>J&amp;umlah</translation>
    </message>
    <message>
        <source>Amount in rupiah</source>
        <translation>Jumlah dalam rupiah</translation>
    </message>
    <message>
        <source>&amp;Reference (may stay empty)</source>
        <translation>Ru&amp;jukan (boleh kosong)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Table 4, order 118…</source>
        <translation>Meja 4, pesanan 118…</translation>
    </message>
</context>
<context>
    <name>SaleStage</name>
    <message>
        <source>The line is lost</source>
        <translation>Sambungan terputus</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Tagihan %1</translation>
    </message>
    <message>
        <source>Type an amount and press Enter: its code comes on the customer&apos;s screen.</source>
        <translation>Ketik jumlah lalu tekan Enter: kodenya muncul di layar pelanggan.</translation>
    </message>
    <message>
        <source>The server is asked for a code. Nobody can pay yet.</source>
        <translation>Server sedang dimintai kode. Belum ada yang bisa membayar.</translation>
    </message>
    <message>
        <source>The server does not answer at the moment. Do not ask the buyer to pay again; it is asked until it answers.</source>
        <translation>Server sedang tidak menjawab. Jangan minta pembeli membayar lagi; server terus ditanyai sampai menjawab.</translation>
    </message>
    <message>
        <source>The server is asked by itself until it says that this is paid.</source>
        <translation>Server ditanyai otomatis sampai menyatakan ini lunas.</translation>
    </message>
    <message>
        <source>Not paid yet. Asked %1 s ago.</source>
        <translation>Belum dibayar. Ditanyakan %1 dtk lalu.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this was paid. The buyer is told not to pay again; ask now, or wait.</source>
        <translation>Belum diketahui apakah ini sudah dibayar. Pembeli diminta tidak membayar lagi; tanyakan sekarang, atau tunggu.</translation>
    </message>
    <message>
        <source>By the server&apos;s word, at %1.</source>
        <translation>Menurut server, pukul %1.</translation>
    </message>
    <message>
        <source>Not paid in time. Money that comes later opens a case and stands in the list.</source>
        <translation>Tidak dibayar tepat waktu. Uang yang datang kemudian membuka kasus dan tampak di daftar.</translation>
    </message>
    <message>
        <source>This code cannot be paid any more, by the server&apos;s word.</source>
        <translation>Menurut server, kode ini tidak bisa dibayar lagi.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Sisa waktu: %1</translation>
    </message>
    <message>
        <source>What the buyer sees</source>
        <translation>Yang dilihat pembeli</translation>
    </message>
    <message>
        <source>As&amp;k now</source>
        <translation>Tany&amp;akan sekarang</translation>
    </message>
    <message>
        <source>&amp;Print QR slip</source>
        <translation>&amp;Cetak slip QR</translation>
    </message>
    <message>
        <source>&amp;Print receipt</source>
        <translation>&amp;Cetak struk</translation>
    </message>
    <message>
        <source>&amp;Cancel this code…</source>
        <translation>&amp;Batalkan kode ini…</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Penjualan baru</translation>
    </message>
</context>
<context>
    <name>SaleStrip</name>
    <message>
        <source>Rece&amp;ipt again</source>
        <translation>Struk ula&amp;ng</translation>
    </message>
    <message>
        <source>QR sl&amp;ip again</source>
        <translation>Slip QR ula&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Last payments</source>
        <translation>&amp;Pembayaran terakhir</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Pembayaran terakhir</translation>
    </message>
    <message>
        <source>None yet. Each payment of this counter is listed here, with what became of it.</source>
        <translation>Belum ada. Setiap pembayaran di meja kasir ini tercatat di sini, beserta hasilnya.</translation>
    </message>
    <message>
        <source>Show a&amp;gain</source>
        <translation>Tampilkan la&amp;gi</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Salin nomor</translation>
    </message>
    <message>
        <source>Paid, as seen at %1</source>
        <translation>Lunas, terlihat pukul %1</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>Being made</source>
        <translation>Sedang dibuat</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Tidak dibuat</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Tidak ditampilkan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Lunas terlambat</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Jumlah lain</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Membuat kode…</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Menunggu pembayaran</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>The money came after the code&apos;s end. Hand no goods out on it unasked: give the case to somebody in the office.</source>
        <translation>Uang datang setelah batas waktu kode. Jangan serahkan barang tanpa bertanya: serahkan kasusnya ke kantor.</translation>
    </message>
    <message>
        <source>The invoice&apos;s amount is not the one that was asked for. Do not call it paid: give the case to somebody in the office.</source>
        <translation>Jumlah tagihan bukan yang diminta. Jangan anggap lunas: serahkan kasusnya ke kantor.</translation>
    </message>
    <message>
        <source>A code may exist at the server that nobody has seen. It expires by itself; a new one may be made.</source>
        <translation>Mungkin ada kode di server yang belum dilihat siapa pun. Kode itu kedaluwarsa sendiri; kode baru boleh dibuat.</translation>
    </message>
    <message>
        <source>Its code is not shown to anybody: something about it is wrong. Tell an administrator.</source>
        <translation>Kodenya tidak ditampilkan kepada siapa pun: ada yang salah. Beri tahu administrator.</translation>
    </message>
    <message>
        <source>No code was made, and no money moved.</source>
        <translation>Tidak ada kode yang dibuat, dan tidak ada uang yang berpindah.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>it does not begin as a QRIS code does</source>
        <translation>awalnya bukan awal kode QRIS</translation>
    </message>
    <message>
        <source>its checksum does not stand at its end</source>
        <translation>ceksumnya tidak ada di akhir</translation>
    </message>
    <message>
        <source>it names no amount</source>
        <translation>tidak menyebut jumlah</translation>
    </message>
    <message>
        <source>it names no merchant or no NMID</source>
        <translation>tidak menyebut merchant atau NMID</translation>
    </message>
    <message>
        <source>it asks the buyer for a tip or a fee on top</source>
        <translation>meminta tip atau biaya tambahan dari pembeli</translation>
    </message>
    <message>
        <source>it says that it may be paid more than once</source>
        <translation>menyatakan boleh dibayar lebih dari sekali</translation>
    </message>
    <message>
        <source>its pieces do not fit together</source>
        <translation>bagian-bagiannya tidak cocok</translation>
    </message>
    <message>
        <source>it is no QRIS text: %1</source>
        <translation>bukan teks QRIS: %1</translation>
    </message>
    <message>
        <source>its pieces do not fit together: %1</source>
        <translation>bagian-bagiannya tidak cocok: %1</translation>
    </message>
    <message>
        <source>it holds a field twice: %1</source>
        <translation>ada bagian yang tertulis dua kali: %1</translation>
    </message>
    <message>
        <source>its checksum is %1, it should be %2</source>
        <translation>ceksumnya %1, seharusnya %2</translation>
    </message>
    <message>
        <source>its currency is %1, it should be %2</source>
        <translation>mata uangnya %1, seharusnya %2</translation>
    </message>
    <message>
        <source>its country is %1, it should be %2</source>
        <translation>negaranya %1, seharusnya %2</translation>
    </message>
    <message>
        <source>it names no amount, the invoice&apos;s is %1</source>
        <translation>tidak menyebut jumlah, jumlah tagihan %1</translation>
    </message>
    <message>
        <source>its amount cannot be read: %1, the invoice&apos;s is %2</source>
        <translation>jumlahnya tidak terbaca: %1, jumlah tagihan %2</translation>
    </message>
    <message>
        <source>its amount is %1, the invoice&apos;s %2</source>
        <translation>jumlahnya %1, jumlah tagihan %2</translation>
    </message>
    <message>
        <source>its NMID %1 is not on the list of merchants</source>
        <translation>NMID %1 tidak ada di daftar merchant</translation>
    </message>
    <message>
        <source>its merchant is called %1, the list says %2</source>
        <translation>merchantnya bernama %1, di daftar %2</translation>
    </message>
    <message>
        <source>No code was made and no money moved. What you typed is still here. %1</source>
        <translation>Tidak ada kode yang dibuat dan tidak ada uang yang berpindah. Yang Anda ketik masih ada. %1</translation>
    </message>
    <message>
        <source>Nothing else was changed; a code that was open can still be paid. %1</source>
        <translation>Tidak ada hal lain yang berubah; kode yang terbuka masih bisa dibayar. %1</translation>
    </message>
    <message>
        <source>It was not printed or saved</source>
        <translation>Tidak dicetak atau disimpan</translation>
    </message>
    <message>
        <source>The sale stands as it did. Look at the printer and at Settings, Counter; then print it again from the list of sales. %1</source>
        <translation>Penjualan tetap seperti semula. Periksa pencetak dan Pengaturan, Meja kasir; lalu cetak lagi dari daftar penjualan. %1</translation>
    </message>
    <message>
        <source>The code is not shown: %1.</source>
        <translation>Kode tidak ditampilkan: %1.</translation>
    </message>
    <message>
        <source>Nobody can pay invoice %1 from here, and no money moved. It is in the log: tell an administrator, and take this sale another way.</source>
        <translation>Tagihan %1 tidak bisa dibayar dari sini, dan tidak ada uang yang berpindah. Sudah tercatat di log: beri tahu administrator, dan selesaikan penjualan ini dengan cara lain.</translation>
    </message>
    <message>
        <source>The server&apos;s code for %1 is wrong</source>
        <translation>Kode %1 dari server salah</translation>
    </message>
    <message>
        <source>The code is shown, but %1.</source>
        <translation>Kode ditampilkan, tetapi %1.</translation>
    </message>
    <message>
        <source>Look twice at this code</source>
        <translation>Periksa kode ini baik-baik</translation>
    </message>
    <message>
        <source>It is not known whether a code for %1 was made</source>
        <translation>Tidak diketahui apakah kode %1 dibuat</translation>
    </message>
    <message>
        <source>A code may exist at the server that nobody has seen. Nobody can pay it, so no money moved, and it expires by itself. A new one may be made; what you typed is still here.</source>
        <translation>Mungkin ada kode di server yang belum dilihat siapa pun. Tidak ada yang bisa membayarnya, jadi tidak ada uang yang berpindah, dan kode itu kedaluwarsa sendiri. Kode baru boleh dibuat; yang Anda ketik masih ada.</translation>
    </message>
    <message>
        <source>This desk has no account that buys at the counter</source>
        <translation>Komputer ini tidak punya akun pembeli untuk meja kasir</translation>
    </message>
    <message>
        <source>No code was made and no money moved. In Settings → Accounts, give this desk a counter&apos;s account and keep its password; what you typed is still here.</source>
        <translation>Tidak ada kode yang dibuat dan tidak ada uang yang berpindah. Di Pengaturan → Akun, beri komputer ini akun pembeli di kasir dan simpan kata sandinya; yang Anda ketik masih ada.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Keep these filters…</source>
        <translation>Simpan saringan ini…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Save&amp;d filters</source>
        <translation>Saringan te&amp;rsimpan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Jangan simpan</translation>
    </message>
    <message>
        <source>Name of these filters</source>
        <translation>Nama saringan ini</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saringan tersimpan</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed while this is held down</source>
        <translation>Tampilkan ketikan selama ini ditekan</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock tampaknya aktif.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1: not applied yet</source>
        <translation>%1: belum diterapkan</translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>Kembali ke halaman &amp;masuk</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bagian pengaturan</translation>
    </message>
</context>
<context>
    <name>SettingsProblems</name>
    <message>
        <source>Type the USAPI user name.</source>
        <translation>Ketik nama pengguna USAPI.</translation>
    </message>
    <message>
        <source>A user name has plain letters, digits and signs, no spaces, and 64 of them at most.</source>
        <translation>Nama pengguna hanya berisi huruf, angka dan tanda biasa, tanpa spasi, paling banyak 64.</translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <translation>Akun ini sudah ada di daftar.</translation>
    </message>
    <message>
        <source>A name is one line of 60 characters at most.</source>
        <translation>Nama paling panjang satu baris, 60 karakter.</translation>
    </message>
    <message>
        <source>Say what it is used for.</source>
        <translation>Pilih untuk apa akun ini dipakai.</translation>
    </message>
    <message>
        <source>A desk keeps 50 accounts at most. Remove one first.</source>
        <translation>Satu komputer menyimpan paling banyak 50 akun. Hapus satu dulu.</translation>
    </message>
    <message>
        <source>Type a host, like checkout.xendit.co</source>
        <translation>Ketik nama host, misalnya checkout.xendit.co</translation>
    </message>
    <message>
        <source>Payment links are opened by https:// only.</source>
        <translation>Tautan pembayaran hanya dibuka lewat https://.</translation>
    </message>
    <message>
        <source>Only the host: no path, port or user name; letters, digits, dots and hyphens.</source>
        <translation>Hanya nama host: tanpa path, port atau nama pengguna; huruf, angka, titik dan tanda hubung.</translation>
    </message>
    <message>
        <source>It has letters that only look like a-z. Such hosts are not accepted.</source>
        <translation>Ada huruf yang hanya mirip a-z. Host seperti itu tidak diterima.</translation>
    </message>
    <message>
        <source>A host with xn-- stands for look-alike letters. Such hosts are not accepted.</source>
        <translation>Host dengan xn-- mewakili huruf yang mirip. Host seperti itu tidak diterima.</translation>
    </message>
    <message>
        <source>An address of digits is not accepted: type the host&apos;s name.</source>
        <translation>Alamat angka tidak diterima: ketik nama host-nya.</translation>
    </message>
    <message>
        <source>Type the whole name, like checkout.xendit.co</source>
        <translation>Ketik nama lengkap, misalnya checkout.xendit.co</translation>
    </message>
    <message>
        <source>This is too long to be a host.</source>
        <translation>Ini terlalu panjang untuk nama host.</translation>
    </message>
    <message>
        <source>Type the status as USAPI writes it.</source>
        <translation>Ketik status seperti yang ditulis USAPI.</translation>
    </message>
    <message>
        <source>A status has letters, digits, spaces, - and _ only, 40 of them at most.</source>
        <translation>Status hanya berisi huruf, angka, spasi, - dan _, paling banyak 40.</translation>
    </message>
    <message>
        <source>What can be cancelled is unpaid; what can be refunded or completed is paid. It cannot be both.</source>
        <translation>Yang bisa dibatalkan belum dibayar; yang bisa dikembalikan dananya atau diselesaikan sudah lunas. Tidak bisa keduanya.</translation>
    </message>
    <message>
        <source>A built-in status keeps its own actions.</source>
        <translation>Status bawaan tetap punya tindakannya sendiri.</translation>
    </message>
    <message>
        <source>Type a reason.</source>
        <translation>Ketik alasan.</translation>
    </message>
    <message>
        <source>A reason is one line of 80 characters at most.</source>
        <translation>Alasan paling panjang satu baris, 80 karakter.</translation>
    </message>
    <message>
        <source>The least payout is above zero.</source>
        <translation>Pencairan terkecil harus di atas nol.</translation>
    </message>
    <message>
        <source>This limit lies below the least payout: nothing could be paid out.</source>
        <translation>Batas ini di bawah pencairan terkecil: tidak ada yang bisa dicairkan.</translation>
    </message>
    <message>
        <source>A day&apos;s limit cannot lie below that of one item.</source>
        <translation>Batas sehari tidak boleh di bawah batas satu kali.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Jumlah tidak boleh di bawah nol.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Pilih paling sedikit satu peran.</translation>
    </message>
    <message>
        <source>Type what the cashiers call it.</source>
        <translation>Ketik sebutan yang dipakai kasir.</translation>
    </message>
    <message>
        <source>A store&apos;s name is one line of 40 characters at most.</source>
        <translation>Nama toko satu baris, paling banyak 40 karakter.</translation>
    </message>
    <message>
        <source>Another store of this list is called so.</source>
        <translation>Toko lain di daftar ini bernama sama.</translation>
    </message>
    <message>
        <source>Type the seller&apos;s USAPI user name.</source>
        <translation>Ketik nama pengguna USAPI penjual.</translation>
    </message>
    <message>
        <source>A commission is not below zero, and its share is 100 % at most.</source>
        <translation>Komisi tidak di bawah nol, dan bagiannya paling banyak 100 %.</translation>
    </message>
    <message>
        <source>An NMID is ID and 13 digits, like ID1020304050607.</source>
        <translation>NMID adalah ID dan 13 angka, seperti ID1020304050607.</translation>
    </message>
    <message>
        <source>This NMID is in the list already.</source>
        <translation>NMID ini sudah ada di daftar.</translation>
    </message>
    <message>
        <source>Type the name as it stands in the code.</source>
        <translation>Ketik nama persis seperti di kode.</translation>
    </message>
    <message>
        <source>A name in a code has plain letters, digits and signs, 25 of them at most.</source>
        <translation>Nama di kode terdiri dari huruf, angka, dan tanda biasa, paling banyak 25.</translation>
    </message>
    <message>
        <source>This file is not there or cannot be read.</source>
        <translation>Berkas ini tidak ada atau tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>A picture may have 10 MiB at most.</source>
        <translation>Gambar paling besar 10 MiB.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture, or it is damaged.</source>
        <translation>Ini bukan gambar PNG atau JPEG, atau rusak.</translation>
    </message>
    <message>
        <source>A picture may have 8192 pixels on each side at most.</source>
        <translation>Gambar paling besar 8192 piksel di setiap sisi.</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>An administrator can change this.</source>
        <translation>Administrator dapat mengubah ini.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Cashier</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Pembuat</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Penyetuju</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Sells at the counter by QRIS.</source>
        <translation>Berjualan di kasir dengan QRIS.</translation>
    </message>
    <message>
        <source>Makes checkouts and asks for payouts, refunds and cancellations.</source>
        <translation>Membuat checkout dan meminta pencairan, pengembalian dana dan pembatalan.</translation>
    </message>
    <message>
        <source>Allows what somebody else asked for; never the own.</source>
        <translation>Menyetujui permintaan orang lain; tidak pernah miliknya sendiri.</translation>
    </message>
    <message>
        <source>Reads everything, the audit log too, and changes nothing.</source>
        <translation>Membaca semuanya, juga catatan audit, dan tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Sets people, policy, lists and the journal. No right over money.</source>
        <translation>Mengatur orang, kebijakan, daftar dan jurnal. Tidak berhak atas uang.</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Belum punya peran</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Kembalikan dana</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Buyer at the counter</source>
        <translation>Pembeli di kasir</translation>
    </message>
    <message>
        <source>Balance is watched</source>
        <translation>Saldo dipantau</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Stok habis</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Tidak dikirim</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>Sampai dalam keadaan rusak</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Dibayar dua kali</translation>
    </message>
    <message>
        <source>The buyer changed their mind</source>
        <translation>Pembeli berubah pikiran</translation>
    </message>
    <message>
        <source>The order was wrong</source>
        <translation>Pesanan keliru</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Sudah beres</translation>
    </message>
    <message>
        <source>The same as another case</source>
        <translation>Sama dengan kasus lain</translation>
    </message>
    <message>
        <source>Nothing was wrong</source>
        <translation>Tidak ada yang salah</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Belum jelas</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Is not kept</source>
        <translation>Tidak tersimpan</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Sedang diperiksa</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Tidak bisa ditulisi</translation>
    </message>
    <message>
        <source>Held by another program</source>
        <translation>Dipakai program lain</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk penuh</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Not a journal of this program</source>
        <translation>Bukan jurnal program ini</translation>
    </message>
    <message>
        <source>Made by a newer release</source>
        <translation>Dibuat versi yang lebih baru</translation>
    </message>
    <message>
        <source>Older than this desk remembers</source>
        <translation>Lebih lama dari ingatan komputer ini</translation>
    </message>
    <message>
        <source>Differs from the audit log</source>
        <translation>Berbeda dari catatan audit</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>In a place that cannot keep it</source>
        <translation>Di tempat yang tidak bisa menyimpannya</translation>
    </message>
    <message>
        <source>Money can be moved as soon as the check has ended.</source>
        <translation>Uang bisa dipindahkan begitu pemeriksaan selesai.</translation>
    </message>
    <message>
        <source>Give this user the right to write to the file and its folder.</source>
        <translation>Beri pengguna ini hak menulis ke berkas dan foldernya.</translation>
    </message>
    <message>
        <source>Close the other program. Nothing is sent until then.</source>
        <translation>Tutup program lain itu. Sebelum itu tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Make room on the disk. Nothing is sent until then.</source>
        <translation>Kosongkan ruang di disk. Sebelum itu tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>It can be read and exported. Money stays locked until an administrator has dealt with it.</source>
        <translation>Isinya bisa dibaca dan diekspor. Uang tetap terkunci sampai administrator menanganinya.</translation>
    </message>
    <message>
        <source>Nothing was written to it. The administrator&apos;s page says what to do.</source>
        <translation>Tidak ada yang ditulis ke sana. Halaman administrator menjelaskan langkahnya.</translation>
    </message>
    <message>
        <source>Put it on a disk of this computer.</source>
        <translation>Taruh di disk komputer ini.</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>Sampai program ditutup</translation>
    </message>
</context>
<context>
    <name>ShiftExport</name>
    <message>
        <source>Cashier: %1</source>
        <translation>Kasir: %1</translation>
    </message>
    <message>
        <source>Desk: %1</source>
        <translation>Komputer: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Dibuka: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Ditutup: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Lunas: %1</translation>
    </message>
    <message>
        <source>Paid late: %1</source>
        <translation>Lunas terlambat: %1</translation>
    </message>
    <message>
        <source>Anchor code: %1, after %2 entries of the log</source>
        <translation>Kode jangkar: %1, setelah %2 entri log</translation>
    </message>
    <message>
        <source>Sales of a shift</source>
        <translation>Penjualan satu sif</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Only the first %1 rows are here: a PDF is for reading. Export to a spreadsheet for all of them.</source>
        <translation>Hanya %1 baris pertama yang ada di sini: PDF untuk dibaca. Ekspor ke lembar kerja untuk semuanya.</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>Kode ditampilkan</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Masih terbuka</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Lunas terlambat</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Jumlah lain</translation>
    </message>
    <message>
        <source>Shift of %1</source>
        <translation>Sif %1</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Tidak ada sif yang dibuka</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Dibuka sejak %1</translation>
    </message>
    <message>
        <source>The first payment opens one by itself.</source>
        <translation>Pembayaran pertama membukanya sendiri.</translation>
    </message>
    <message>
        <source>Open codes taken over: %1</source>
        <translation>Kode terbuka yang diambil alih: %1</translation>
    </message>
    <message>
        <source>Op&amp;en a shift</source>
        <translation>Buka si&amp;f</translation>
    </message>
    <message>
        <source>Clos&amp;e the shift…</source>
        <translation>Tutup si&amp;f…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Report of the last</source>
        <translation>Laporan yang terakhir</translation>
    </message>
    <message>
        <source>As &amp;PDF, to sign</source>
        <translation>Sebagai &amp;PDF, untuk ditandatangani</translation>
    </message>
    <message>
        <source>As a &amp;spreadsheet (XLSX)</source>
        <translation>Sebagai &amp;lembar kerja (XLSX)</translation>
    </message>
</context>
<context>
    <name>ShiftReport</name>
    <message>
        <source>TRAINING (%1) – no real money</source>
        <translation>LATIHAN (%1) – bukan uang sungguhan</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Not yet: this is how it stands</source>
        <translation>Belum: inilah keadaan sekarang</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 oleh %2</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Diambil alih</translation>
    </message>
    <message numerus="yes">
        <source>%n open sale(s) of the shift before</source>
        <translation>
            <numerusform>%n penjualan terbuka dari sif sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Entri di log</translation>
    </message>
    <message>
        <source>Anchor code</source>
        <translation>Kode jangkar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Codes shown to buyers</source>
        <translation>Kode yang ditampilkan</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Jumlah keseluruhan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Penjualan</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>As they were when the shift was closed. Some sales below have changed since.</source>
        <translation>Seperti saat sif ditutup. Beberapa penjualan di bawah sudah berubah sejak itu.</translation>
    </message>
    <message>
        <source>The sums are too large to be added up.</source>
        <translation>Jumlahnya terlalu besar untuk dijumlahkan.</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Laporan sif</translation>
    </message>
    <message>
        <source>Sales: %1</source>
        <translation>Penjualan: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Asked for (WIB)</source>
        <translation>Diminta (WIB)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Paid (WIB)</source>
        <translation>Dibayar (WIB)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Pengawas</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Dicetak %1 oleh %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Tagihan</translation>
    </message>
    <message>
        <source>Ba&amp;lances</source>
        <translation>&amp;Saldo</translation>
    </message>
    <message>
        <source>&amp;Banks</source>
        <translation>Ban&amp;k</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Pengaturan</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>Kas&amp;us</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivitas</translation>
    </message>
    <message>
        <source>&amp;Payouts</source>
        <translation>Pen&amp;cairan</translation>
    </message>
    <message>
        <source>Loo&amp;k up</source>
        <translation>Ca&amp;ri</translation>
    </message>
    <message>
        <source>Cas&amp;hier</source>
        <translation>Kas&amp;ir</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Own address…</source>
        <translation>Alamat sendiri…</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Lingkungan</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation>&amp;Alamat server</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Alamat server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nama peng&amp;guna</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Kata &amp;sandi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Show the password while this is held down</source>
        <translation>Tampilkan kata sandi selama ditekan</translation>
    </message>
    <message>
        <source>&amp;Keep in this computer&apos;s keychain</source>
        <translation>Simpan kata sandi di k&amp;omputer ini</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Sedang masuk…</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Mas&amp;uk</translation>
    </message>
    <message>
        <source>&amp;Network and language…</source>
        <translation>&amp;Jaringan dan bahasa…</translation>
    </message>
    <message>
        <source>Sign in to USAPI Console</source>
        <translation>Masuk ke USAPI Console</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Henti</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Kept in the keychain</source>
        <translation>Tersimpan di komputer ini</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, like https://usapi.example.id</source>
        <translation>Ketik alamat server, misalnya https://usapi.example.id</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are used.</source>
        <translation>Hanya alamat yang diawali https:// yang dipakai.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name and nothing behind it, like https://usapi.example.id</source>
        <translation>Ketik nama server saja tanpa tambahan di belakangnya, misalnya https://usapi.example.id</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Ketik nama pengguna Anda.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Ketik kata sandi Anda.</translation>
    </message>
    <message>
        <source>%1 Your password is kept for this session only.</source>
        <translation>%1 Kata sandi Anda hanya disimpan selama sesi ini.</translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>Built in</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Ditetapkan di sini</translation>
    </message>
    <message>
        <source>Chan&amp;ge the status</source>
        <translation>&amp;Ubah status</translation>
    </message>
    <message>
        <source>Add the stat&amp;us</source>
        <translation>Tambah stat&amp;us</translation>
    </message>
    <message>
        <source>Status table</source>
        <translation>Tabel status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>May be done</source>
        <translation>Boleh dilakukan</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>As USAPI writes it. A status that is not in this table offers nothing.</source>
        <translation>Seperti yang ditulis USAPI. Status yang tidak ada di tabel ini tidak menawarkan apa pun.</translation>
    </message>
    <message>
        <source>May be done with an invoice of this status</source>
        <translation>Yang boleh dilakukan dengan tagihan berstatus ini</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>StorePart</name>
    <message>
        <source>&amp;Copy the journal…</source>
        <translation>Sa&amp;lin jurnal…</translation>
    </message>
    <message>
        <source>&amp;Restore the journal…</source>
        <translation>Pulih&amp;kan jurnal…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 entries</source>
        <translation>Memeriksa: %1 dari %2 catatan</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Copying: %1 of about %2</source>
        <translation>Menyalin: %1 dari sekitar %2</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Menyalin…</translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation>Sudah disalin dan diperiksa: %1</translation>
    </message>
    <message>
        <source>The copy is the journal now.</source>
        <translation>Salinan itu sekarang menjadi jurnal.</translation>
    </message>
    <message>
        <source>This journal is the right one now.</source>
        <translation>Jurnal ini sekarang diterima sebagai yang benar.</translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
    <message>
        <source>Never</source>
        <translation>Belum pernah</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Shared by several desks</source>
        <translation>Dipakai bersama beberapa komputer</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Journal id</source>
        <translation>ID jurnal</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Salinan terakhir</translation>
    </message>
    <message>
        <source>A copy on another disk is what is left when this one breaks.</source>
        <translation>Salinan di disk lain adalah yang tersisa bila disk ini rusak.</translation>
    </message>
    <message>
        <source>Last anchor</source>
        <translation>Jangkar terakhir</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>What was asked, approved, sent and answered.</source>
        <translation>Yang diminta, disetujui, dikirim dan dijawab.</translation>
    </message>
    <message>
        <source>An administrator can copy and check the journal.</source>
        <translation>Administrator dapat menyalin dan memeriksa jurnal.</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Salin…</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Periksa</translation>
    </message>
</context>
<context>
    <name>SupportPart</name>
    <message>
        <source>&amp;Report for support…</source>
        <translation>&amp;Laporan untuk dukungan…</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Kembalikan kolom ke semula</translation>
    </message>
</context>
<context>
    <name>TextListEditor</name>
    <message>
        <source>This is in the list already.</source>
        <translation>Ini sudah ada di daftar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
</context>
<context>
    <name>TrainingStrip</name>
    <message>
        <source>Training: play the buyer</source>
        <translation>Latihan: jadi pembeli</translation>
    </message>
    <message>
        <source>The &amp;buyer pays now</source>
        <translation>Pembeli langsung membaya&amp;r</translation>
    </message>
    <message>
        <source>The buyer pa&amp;ys late</source>
        <translation>Pembeli membayar le&amp;wat waktu</translation>
    </message>
    <message>
        <source>The buyer pays another amo&amp;unt</source>
        <translation>Pembeli membayar jumlah &amp;lain</translation>
    </message>
</context>
</TS>
