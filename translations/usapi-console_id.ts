<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>About</name>
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
        <source>%1 is in the clipboard</source>
        <translation>%1 sudah disalin</translation>
    </message>
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
        <source>Find a bank or e-&amp;wallet</source>
        <translation>&amp;Cari bank atau dompet digital</translation>
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
    <name>FactList</name>
    <message>
        <source>Copy: %1</source>
        <translation>Salin: %1</translation>
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
    <name>InvoicesPage</name>
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
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Latihan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>B&amp;antuan</translation>
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
    <name>SettingsForm</name>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>&amp;Kembali ke halaman masuk</translation>
    </message>
    <message>
        <source>Settings of this desk</source>
        <translation>Pengaturan di komputer ini</translation>
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
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Sesuai komputer</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
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
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>Use the pro&amp;xy that the computer is set to</source>
        <translation>Pakai pro&amp;xy yang diatur di komputer</translation>
    </message>
    <message>
        <source>Use &amp;no proxy</source>
        <translation>Ta&amp;npa proxy</translation>
    </message>
    <message>
        <source>Set the proxy by han&amp;d</source>
        <translation>Atur proxy sen&amp;diri</translation>
    </message>
    <message>
        <source>&amp;Computer name</source>
        <translation>Nama &amp;komputer</translation>
    </message>
    <message>
        <source>Proxy&apos;s computer name</source>
        <translation>Nama komputer proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Port proxy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nama peng&amp;guna</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nama pengguna di proxy</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Kata &amp;sandi</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Kata sandi di proxy</translation>
    </message>
    <message>
        <source>Only where the proxy asks for them. The password lies in the keychain, not in a file.</source>
        <translation>Hanya bila proxy memintanya. Kata sandi disimpan oleh penyimpan kata sandi komputer, bukan di berkas.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ter&amp;apkan</translation>
    </message>
    <message>
        <source>Put bac&amp;k</source>
        <translation>Kemba&amp;likan</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Diterapkan.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Type the proxy&apos;s name, like proxy.example.id</source>
        <translation>Ketik nama proxy, misalnya proxy.example.id</translation>
    </message>
    <message>
        <source>Only the name of the computer: no http://, no path, no user name.</source>
        <translation>Hanya nama komputernya: tanpa http://, tanpa jalur, tanpa nama pengguna.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Tersimpan di komputer ini</translation>
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
        <translation>Si&amp;mpan kata sandi di komputer ini</translation>
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
</TS>
