# One call makes a layer: console_library(domain SOURCES … HEADERS … PUBLIC … PRIVATE …) -> target console_domain.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

add_library(console_options INTERFACE)
target_compile_options(console_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Werror)
target_compile_definitions(console_options INTERFACE
    CONSOLE_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CONSOLE_SANITIZE)
    target_compile_options(console_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(console_options INTERFACE -fsanitize=address,undefined)
endif()
# GCC 12 sees uninitialised members wherever a tl::expected is moved, optimising as well as with sanitizers. The analyzer
# of clang-tidy and cppcoreguidelines-init-variables look for the real ones.
target_compile_options(console_options INTERFACE -Wno-maybe-uninitialized)

include(${CMAKE_CURRENT_LIST_DIR}/precompiled.cmake)

function(console_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;PUBLIC;PRIVATE")
    add_library(console_${name} STATIC)
    # PRIVATE sources include the headers too: moc reads them there.
    target_sources(console_${name} PRIVATE ${arg_SOURCES} ${arg_HEADERS})
    target_include_directories(console_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(console_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} console_options)
    console_precompiled(console_${name} "${arg_PUBLIC};${arg_PRIVATE}")
endfunction()

# A test's moc output is included at its end. One call of moc instead of AUTOMOC's five steps, of which there would be
# a hundred and thirty.
function(console_moc_of_test name sources)
    foreach(source IN LISTS sources)
        get_filename_component(path ${source} ABSOLUTE)
        file(STRINGS ${path} objects REGEX "^ *Q_OBJECT")
        if(objects)
            return() # a header wants it too: AUTOMOC sees to all
        endif()
    endforeach()
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${name}.moc)
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    qt6_generate_moc(${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp ${moc})
    target_sources(${name} PRIVATE ${moc})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()

# One executable per unit: console_test(tst_rupiah LINK console_domain) builds tst_rupiah.cpp beside the caller.
function(console_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINK;LABELS")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    console_moc_of_test(${name} "${arg_SOURCES}")
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINK} console_options)
    console_precompiled(${name} "${arg_LINK}")
    target_compile_definitions(${name} PRIVATE CONSOLE_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        CONSOLE_BINARY_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;FONTCONFIG_FILE=${PROJECT_SOURCE_DIR}/tests/fonts.conf")
endfunction()
