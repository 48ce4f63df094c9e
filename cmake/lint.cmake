# SPDX-License-Identifier: GPL-3.0-or-later
# Targets over the whole tree, never part of `all`. What passed is remembered by content (tests/house/lint.py):
#   clazy     Qt's own pitfalls, level 1
#   tidy      clang-tidy, as .clang-tidy says
#   format    rewrites the sources as .clang-format says

find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
    foreach(tool tidy clazy)
        add_custom_target(${tool}
            COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/house/lint.py --build ${CMAKE_BINARY_DIR} --tool ${tool}
            WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} USES_TERMINAL VERBATIM)
    endforeach()
endif()

find_program(CLANG_FORMAT clang-format-14)
if(CLANG_FORMAT)
    add_custom_target(format
        COMMAND sh -c "git ls-files -z -- '*.cpp' '*.h' | xargs -0 ${CLANG_FORMAT} -i"
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
endif()
